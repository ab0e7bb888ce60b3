package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.jspecify.annotations.Nullable;

/** A crime was recorded, or a decision that there is none. */
@EventType
public record CrimeDecisionMade(
        @Clear CrimeDecision decision,
        @Pseudonymous @Nullable String crimeReference,
        @Nullable Personal reason) implements IncidentEvent {}
