package org.alongside.incident.pseudonym;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How alike one person is to others, by keys alone.
 *
 * @param asked keys of what is said of the person
 * @param swapped keys of the birthday with day and month swapped
 */
public record Likenesses(Set<String> asked, Set<String> swapped) {
    public Likenesses {
        asked = Set.copyOf(asked);
        swapped = Set.copyOf(swapped);
    }

    /** The keys by which to look for others: not those that half a town has in common. */
    public String[] finding() {
        return Stream.concat(asked.stream(), swapped.stream())
                .filter(key -> key.charAt(0) != Clue.BIRTHDAY && key.charAt(0) != Clue.HOME)
                .toArray(String[]::new);
    }

    /** How alike somebody with these keys is. */
    public Likeness to(Collection<String> known, boolean samePhone, boolean sameHome) {
        return Likeness.of(asked, swapped, known, samePhone, sameHome);
    }
}
