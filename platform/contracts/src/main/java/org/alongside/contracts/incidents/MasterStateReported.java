package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The system that masters the incident says that it is open or closed there. Whether it may be closed here is asked of
 * its checks, as of every incident.
 *
 * @param senderCode the same in that system's own words
 */
@EventType
public record MasterStateReported(
        @Clear MasterState state,
        @Clear @Nullable String senderCode,
        @Clear Instant reportedAt) implements IncidentEvent {}
