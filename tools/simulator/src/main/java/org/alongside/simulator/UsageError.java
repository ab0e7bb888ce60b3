package org.alongside.simulator;

/** What was asked for cannot be done; the message says what to change. */
final class UsageError extends RuntimeException {
    UsageError(String message) {
        super(message);
    }
}
