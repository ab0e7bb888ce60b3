package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** The level that holds from now on, and why. Due times and routes follow it. */
@EventType
public record RiskLevelChanged(
        @Pseudonymous @Nullable IncidentId incident,
        @Pseudonymous @Nullable PartyId victim,
        @Clear @Nullable RiskLevel from,
        @Clear RiskLevel to,
        @Clear RiskChangeReason reason,
        @Clear Instant changedAt)
        implements CaseEvent {}
