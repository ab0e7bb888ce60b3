package org.alongside.analytics.reading;

/** A question is about more incident logs than are counted at once. */
public final class TooManyLogs extends RuntimeException {
    private final int max;

    TooManyLogs(int max) {
        super("more than " + max + " incident logs", null, false, false);
        this.max = max;
    }

    /** How many are counted at once. */
    public int max() {
        return max;
    }
}
