package org.alongside.service.read;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.service.signin.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looked, whether or not they saw.
 *
 * @param at business clock
 * @param shown ids of the records in the answer
 * @param reason as the person gave it; absent where none is asked for
 */
record Consultation(
        Instant at,
        SignedIn who,
        Reading<?> reading,
        Result result,
        List<String> shown,
        @Nullable String reason,
        UUID correlation) {

    /** What came of it. */
    enum Result {
        SHOWN,
        /** It exists, and is not for this person; they were told that it does not exist. */
        HIDDEN,
        NOT_FOUND
    }
}
