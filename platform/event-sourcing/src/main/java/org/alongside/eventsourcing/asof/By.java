package org.alongside.eventsourcing.asof;

/** By which time a moment in the past is meant. */
public enum By {
    /** When it happened: everything that had happened by then, also what was only told later. */
    OCCURRED("occurred_at"),
    /** When it was first written down, by whichever service. */
    RECORDED("recorded_at"),
    /** When it came into this service's log: exactly what could be known here at that moment. */
    LOGGED("logged_at");

    private final String column;

    By(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
