package org.alongside.service.problem;

import org.jspecify.annotations.Nullable;

/** A failure as it may be logged: kinds and places, and no messages, which can quote what somebody typed. */
final class WithoutWords extends Exception {
    private static final int CAUSES_MAX = 8;

    WithoutWords(Throwable failure) {
        this(failure, CAUSES_MAX);
    }

    private WithoutWords(Throwable failure, int causesLeft) {
        super(failure.getClass().getName(), cause(failure.getCause(), causesLeft), false, true);
        setStackTrace(failure.getStackTrace());
    }

    private static @Nullable Throwable cause(@Nullable Throwable cause, int causesLeft) {
        return cause == null || causesLeft == 0 ? null : new WithoutWords(cause, causesLeft - 1);
    }
}
