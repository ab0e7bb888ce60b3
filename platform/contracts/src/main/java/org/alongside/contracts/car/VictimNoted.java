package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * Who counts as a victim of the incident, and at which risk. Replaces what was noted of that person before.
 *
 * @param counts false when the role was withdrawn
 */
@EventType
public record VictimNoted(
        @Pseudonymous PartyId victim,
        @Clear boolean counts,
        @Clear @Nullable RiskLevel riskLevel,
        @Clear Instant notedAt)
        implements AdvocateNeedEvent {}
