package org.alongside.contracts.cases;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.MaracReferralId;
import org.jspecify.annotations.Nullable;

/**
 * The case goes to a MARAC, on these criteria.
 *
 * @param professionalJudgement required when it is one of the criteria
 */
@EventType
public record MaracReferred(
        @Pseudonymous MaracReferralId referral,
        @Clear List<MaracCriterion> criteria,
        @Clear String criteriaId,
        @Clear int criteriaVersion,
        @Pseudonymous @Nullable IncidentId incident,
        @Clear Instant referredAt,
        @Nullable Personal professionalJudgement)
        implements CaseEvent {
    public MaracReferred {
        criteria = List.copyOf(criteria);
    }
}
