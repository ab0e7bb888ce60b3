package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.jspecify.annotations.Nullable;

/** A referral for this victim was made or declined. */
@EventType
public record ReferralDecisionMade(
        @Pseudonymous PartyId victim,
        @Clear ReferralDecision decision,
        @Nullable Personal reason) implements IncidentEvent {}
