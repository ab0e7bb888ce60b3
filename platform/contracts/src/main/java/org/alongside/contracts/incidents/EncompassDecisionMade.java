package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.jspecify.annotations.Nullable;

/** Whether a child's school is to be told. */
@EventType
public record EncompassDecisionMade(
        @Pseudonymous PartyId child,
        @Clear EncompassDecision decision,
        @Nullable Personal reason) implements IncidentEvent {}
