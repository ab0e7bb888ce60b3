package org.alongside.companion.api;

import java.time.Instant;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * What the other system knows of one incident or unit.
 *
 * @param recordId its stream here
 * @param state {@code WAITING} for an answer, {@code ACKNOWLEDGED}, {@code REFUSED} there with {@code code}, or {@code
 *     NOT_TOLD}
 * @param sequence number of what was told last
 * @param known number of what they acknowledged last
 * @param attempts how often the last was sent without an answer
 * @param nextAt when it is sent again
 */
public record OutboxLine(
        String recordId,
        String force,
        String state,
        int sequence,
        @Nullable Integer known,
        @Nullable String externalId,
        int attempts,
        @Nullable String code,
        @Nullable Instant sentAt,
        @Nullable Instant answeredAt,
        Instant nextAt)
        implements Guarded {}
