package org.alongside.simulator;

import org.alongside.local.ForThePerson;

/** What was asked for cannot be done; the message says what to change. */
public final class UsageError extends RuntimeException implements ForThePerson {
    public UsageError(String message) {
        super(message);
    }
}
