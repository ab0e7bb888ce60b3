package org.alongside.analytics.facts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An advocate and a victim talked with each other.
 *
 * @param incident what it was about; absent where nobody said
 */
public record Talk(@Nullable UUID incident, Instant at, boolean inPerson) {
    private static final String IN_PERSON = "IN_PERSON";

    /** One word that {@link #parse} reads again. */
    public String written() {
        return (incident == null ? "" : incident) + ";" + at + ";" + (inPerson ? IN_PERSON : "");
    }

    /** The talk of a word. */
    public static Talk parse(String word) {
        var parts = word.split(";", -1);
        return new Talk(
                parts[0].isEmpty() ? null : UUID.fromString(parts[0]),
                Instant.parse(parts[1]),
                parts[2].equals(IN_PERSON));
    }

    /** What it is about, where nobody said the incident that the file began with. */
    @Nullable
    UUID about(@Nullable UUID began) {
        return incident == null ? began : incident;
    }

    Dealings dealings() {
        return new Dealings(null, at, inPerson ? at : null, false, false, false);
    }
}
