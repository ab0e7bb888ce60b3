package org.alongside.contracts.incidents;

import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeferredContactTaskId;
import org.alongside.contracts.ids.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Proof that this victim is not forgotten, as rule D15 asks before closing. Silence is none.
 *
 * @param sourceEvent id of the event it was learned from
 * @param sourceType type of that event
 * @param evidencedAt when the proving fact happened
 */
@EventType
public record AdvocateContactEvidenceReceived(
        @Pseudonymous PartyId victim,
        @Clear AdvocateEvidence evidence,
        @Clear UUID sourceEvent,
        @Clear String sourceType,
        @Pseudonymous @Nullable DeferredContactTaskId deferredContact,
        @Clear Instant evidencedAt)
        implements IncidentEvent {}
