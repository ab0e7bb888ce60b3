package org.alongside.simulator;

/** What was asked for cannot be done; the message says what to change. */
public final class UsageError extends RuntimeException {
    public UsageError(String message) {
        super(message);
    }
}
