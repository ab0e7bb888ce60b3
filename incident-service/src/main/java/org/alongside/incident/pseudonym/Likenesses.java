package org.alongside.incident.pseudonym;

import java.util.Collection;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * How alike one person is to others, by keys alone.
 *
 * @param asked keys of what is said of the person
 * @param swapped keys of the birthday with day and month swapped
 */
public record Likenesses(Set<String> asked, Set<String> swapped) {
    /** What the key of a birthday begins with, and no other key has in it. */
    public static final String BIRTHDAY_KEY = Clue.BIRTHDAY + ":";

    public Likenesses {
        asked = Set.copyOf(asked);
        swapped = Set.copyOf(swapped);
    }

    /**
     * The keys by which to look for others whatever else is known of them: not those that half a town has in common. Of
     * whoever was born on another day only the very name is alike enough, so with a birthday a name that only sounds or
     * reads alike is looked for among {@link #findingWhereBirthdayIsUnknown() fewer}.
     */
    public String[] finding() {
        return keys(kind -> switch (kind) {
            case Clue.BIRTHDAY, Clue.HOME -> false;
            case Clue.NAME, Clue.SOUND, Clue.SPELLING -> !saysBirthday();
            default -> true;
        });
    }

    /** The keys by which to look for others of whom nobody knows the birthday. */
    public String[] findingWhereBirthdayIsUnknown() {
        return keys(kind -> switch (kind) {
            case Clue.NAME, Clue.SOUND, Clue.SPELLING -> saysBirthday();
            default -> false;
        });
    }

    private String[] keys(IntPredicate kind) {
        return Stream.concat(asked.stream(), swapped.stream())
                .filter(key -> kind.test(key.charAt(0)))
                .toArray(String[]::new);
    }

    private boolean saysBirthday() {
        return asked.stream().anyMatch(key -> key.charAt(0) == Clue.BIRTHDAY);
    }

    /** How alike somebody with these keys is. */
    public Likeness to(Collection<String> known, boolean samePhone, boolean sameHome) {
        return Likeness.of(asked, swapped, known, samePhone, sameHome);
    }
}
