package org.alongside.analytics.reading;

import java.util.Locale;

/** A question is about more than is counted at once. It is refused: a figure over a part would look like the whole. */
public final class TooManyRows extends RuntimeException {
    private final Kind kind;
    private final int max;

    /** What there was too much of. */
    public enum Kind {
        INCIDENT_LOGS,
        CAR_JOBS,
        CONTACTS,
        CASE_FILES,
        DUTY_WINDOWS,
        MATCHES;

        /** As it is called in a sentence. */
        public String inWords() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    TooManyRows(Kind kind, int max) {
        super("more than " + max + " " + kind.inWords(), null, false, false);
        this.kind = kind;
        this.max = max;
    }

    /** What there was too much of. */
    public Kind kind() {
        return kind;
    }

    /** How many of them are counted at once. */
    public int max() {
        return max;
    }
}
