package org.alongside.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * The hub's daily triage decided what happens with the referral.
 *
 * @param service code of the service it is assigned to
 */
@EventType
public record HubDecisionMade(
        @Pseudonymous @Nullable ReferralId referral,
        @Clear HubDecision decision,
        @Clear @Nullable String service,
        @Clear LocalDate sessionDate,
        @Clear Instant decidedAt,
        @Nullable Personal reason)
        implements CaseEvent {}
