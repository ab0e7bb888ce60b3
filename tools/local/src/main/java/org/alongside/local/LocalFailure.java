package org.alongside.local;

/** Something on this machine stands in the way. */
public final class LocalFailure extends RuntimeException implements ForThePerson {
    public LocalFailure(String message) {
        super(message);
    }

    public LocalFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
