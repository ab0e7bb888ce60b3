package org.alongside.eventsourcing.view;

import java.util.List;

/**
 * What comparing live rows with the folded log gave.
 *
 * @param position of the log at which both stand
 * @param rows how many the folded log gives
 * @param waiting rows left out, because events of theirs are parked
 * @param differing how many rows differ
 * @param differences the first of them, at most {@link #SHOWN_MAX}
 */
public record ViewComparison(
        String view, long position, long rows, long waiting, long differing, List<Difference> differences) {
    /** Differences that are listed; the others are counted. */
    public static final int SHOWN_MAX = 100;

    /** A row that is not as the log says. It names fields and never their content. */
    public record Difference(String key, Kind kind, List<String> fields) {}

    /** How a row differs. */
    public enum Kind {
        /** The log gives a row that is not there. */
        MISSING,
        /** There is a row that the log does not give. */
        SURPLUS,
        /** Some fields are not as folded. */
        ALTERED
    }

    /** Whether the live rows are what the log says. */
    public boolean isEqual() {
        return differing == 0;
    }
}
