package org.alongside.verify.read;

import org.alongside.local.ForThePerson;

/** Store or broker did not answer, so nothing can be said; the message says what to do. */
public final class CannotRead extends RuntimeException implements ForThePerson {
    CannotRead(String message, Throwable cause) {
        super(message, cause);
    }
}
