package org.alongside.incident.api;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.incidents.Confidence;
import org.alongside.contracts.incidents.SaidBy;
import org.alongside.contracts.vocabulary.Flag;
import org.jspecify.annotations.Nullable;

/** What is to be shown whenever a person or a place comes up again. */
public interface MarkerRequests {
    /**
     * A marker.
     *
     * @param about the person; without it, the incident's place
     * @param inForceFrom without it, now
     * @param terms what an order or bail forbids, or the evidence of a warning
     */
    record Added(
            Flag kind,
            @Nullable UUID about,
            @Nullable SaidBy saidBy,
            @Nullable Confidence confidence,
            @Nullable Instant inForceFrom,
            Instant expiresAt,
            @Nullable @Size(max = 2000) String terms) {}

    /** A marker lifted before its time. */
    record Removal(UUID marker, @Nullable @Size(max = 2000) String reason) {}
}
