package org.alongside.companion.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An object with something to tell, and what is known there of it.
 *
 * @param object name of its stream
 * @param known number of what was acknowledged last; absent where nothing was
 * @param mayBeKnown something was acknowledged, or sent and not answered yet
 * @param knownContent by which the same content is known from another
 * @param externalId what they call it
 * @param job what a unit is on, where others may know
 */
record Due(
        String object,
        String kind,
        UUID subject,
        boolean live,
        boolean restricted,
        int sequence,
        String document,
        @Nullable Integer known,
        boolean mayBeKnown,
        @Nullable String knownContent,
        @Nullable String externalId,
        boolean masteredThere,
        @Nullable Job job,
        int attempts) {

    record Job(UUID incident, @Nullable String externalId) {}

    /**
     * What nobody may know, and what they never heard of and need not hear of: ended before, or on no job. What was sent
     * and has no answer yet they may have heard of, and then its end too is told.
     */
    boolean isNotToTell() {
        return restricted || (!mayBeKnown && !live);
    }
}
