package org.alongside.incident.pseudonym;

import static org.alongside.incident.pseudonym.Clue.BIRTHDAY;
import static org.alongside.incident.pseudonym.Clue.HOME;
import static org.alongside.incident.pseudonym.Clue.NAME;
import static org.alongside.incident.pseudonym.Clue.NAME_IN_ORDER;
import static org.alongside.incident.pseudonym.Clue.PART_AND_BIRTHDAY;
import static org.alongside.incident.pseudonym.Clue.PHONE;
import static org.alongside.incident.pseudonym.Clue.SOUND;
import static org.alongside.incident.pseudonym.Clue.SPELLING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what a person may be known again when name, birthday, telephone or address were taken down differently. A common
 * part of a name alone is none: it would find half a town. Kept in events as hashes, so a clue in use is never changed,
 * only a new kind added.
 */
final class Clues {
    private static final int MONTHS = 12;

    private final Set<Clue> all = new LinkedHashSet<>();

    private Clues() {}

    static Set<Clue> of(Described person) {
        var clues = new Clues();
        var parts = person.name() == null ? List.<String>of() : Spelling.parts(person.name());
        clues.name(parts);
        clues.birthday(parts, person.dateOfBirth());
        clues.phone(person.phone());
        clues.home(person.home());
        return clues.all;
    }

    /** The clues of the same birthday with day and month swapped; none where that is no date, or the same one. */
    static Set<Clue> ofSwappedBirthday(Described person) {
        var born = person.dateOfBirth();
        if (born == null || born.getDayOfMonth() > MONTHS || born.getDayOfMonth() == born.getMonthValue()) {
            return Set.of();
        }
        var swapped = LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
        return of(new Described(person.name(), swapped, null, null)).stream()
                .filter(clue -> clue.kind() == BIRTHDAY || clue.kind() == PART_AND_BIRTHDAY)
                .collect(Collectors.toSet());
    }

    private void name(List<String> parts) {
        if (parts.size() < 2) {
            return;
        }
        add(NAME_IN_ORDER, parts.stream());
        add(NAME, parts.stream().sorted());
        for (var one : parts) {
            for (var other : parts) {
                if (!one.equals(other)) {
                    pair(one, other);
                }
            }
        }
    }

    private void pair(String one, String other) {
        for (var sound : Spelling.sounds(one)) {
            Spelling.sounds(other)
                    .forEach(second -> add(SOUND, Stream.of(sound, second).sorted()));
        }
        var sound = Spelling.sounds(one).iterator().next();
        Spelling.neighbours(other).forEach(spelling -> add(SPELLING, Stream.of(sound, spelling)));
    }

    private void birthday(List<String> parts, @Nullable LocalDate born) {
        if (born == null) {
            return;
        }
        add(BIRTHDAY, Stream.of(born.toString()));
        var year = "Y" + born.getYear();
        var month = "M" + born.getMonthValue();
        var day = "D" + born.getDayOfMonth();
        for (var part : parts) {
            for (var sound : Spelling.sounds(part)) {
                add(PART_AND_BIRTHDAY, Stream.of(sound, year, month));
                add(PART_AND_BIRTHDAY, Stream.of(sound, year, day));
                add(PART_AND_BIRTHDAY, Stream.of(sound, month, day));
            }
        }
    }

    private void phone(@Nullable String phone) {
        if (phone != null) {
            Spelling.neighbours(Normalised.phone(phone)).forEach(digits -> add(PHONE, Stream.of(digits)));
        }
    }

    /** House number and the sound of the street. */
    private void home(@Nullable String home) {
        if (home == null) {
            return;
        }
        var words = Arrays.asList(Normalised.place(home).split(" "));
        var number = words.stream().filter(word -> word.matches("\\d+\\p{L}?")).findFirst();
        var street = words.stream()
                .filter(word -> word.matches("\\p{L}{3,}") && !word.equals("FLAT"))
                .findFirst();
        if (number.isPresent() && street.isPresent()) {
            Spelling.sounds(street.get()).forEach(sound -> add(HOME, Stream.of(number.get(), sound)));
        }
    }

    private void add(char kind, Stream<String> words) {
        all.add(new Clue(kind, words.collect(Collectors.joining("|"))));
    }
}
