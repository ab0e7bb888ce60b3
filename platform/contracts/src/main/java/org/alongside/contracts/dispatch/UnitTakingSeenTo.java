package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;

/** A person knows that the unit's master took it from this incident, and sees to it. */
@EventType
public record UnitTakingSeenTo(
        @Pseudonymous IncidentId incident, @Clear Instant seenToAt) implements UnitEvent {}
