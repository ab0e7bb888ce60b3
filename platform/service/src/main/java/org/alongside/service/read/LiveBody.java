package org.alongside.service.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of a live list.
 *
 * @param freshness how recent the screen is that has taken in this and all earlier messages
 * @param nextWithinMillis the longest silence before the next message
 * @param items new or changed; take the place of what was shown under their ids
 * @param gone ids no longer in the list
 * @param more whether further parts of the whole list follow at once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LiveBody<T>(
        @JsonUnwrapped Freshness freshness,
        long nextWithinMillis,
        @Nullable List<T> items,
        @Nullable List<String> gone,
        @Nullable Boolean more,
        @Nullable Ending reason) {

    /** Why a stream ends. */
    enum Ending {
        /** The token has expired; sign in and come again. */
        SIGN_IN_ENDED,
        /** It has lasted as long as a stream may; come again. */
        LASTED,
        /** The service stops; come again, here or to another replica. */
        STOPPING,
        /** The records cannot be read now; come again. */
        UNAVAILABLE
    }
}
