package org.alongside.local;

/** Something on this machine stands in the way; the message says what, and what to do, in words for the person at the keyboard. */
public final class LocalFailure extends RuntimeException {
    public LocalFailure(String message) {
        super(message);
    }

    public LocalFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
