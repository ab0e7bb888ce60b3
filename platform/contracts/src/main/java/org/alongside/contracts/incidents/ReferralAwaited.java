package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;

/**
 * Somebody said that this victim was referred, and nothing has arrived at the IDVA service yet. It is over with the
 * referral itself, or with another decision.
 *
 * @param saidAt from when the time to arrive counts
 */
@EventType
public record ReferralAwaited(
        @Pseudonymous PartyId victim, @Clear Instant saidAt) implements IncidentEvent {}
