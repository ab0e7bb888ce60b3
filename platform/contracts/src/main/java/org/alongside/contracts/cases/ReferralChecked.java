package org.alongside.contracts.cases;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of taking the referral up as it is; nothing when the list is empty.
 *
 * @param openCase the victim's case already open, where there is one
 */
@EventType
public record ReferralChecked(
        @Pseudonymous ReferralId referral,
        @Clear List<ReferralProblem> problems,
        @Pseudonymous @Nullable CaseId openCase,
        @Clear Instant checkedAt)
        implements CaseEvent {
    public ReferralChecked {
        problems = List.copyOf(problems);
    }
}
