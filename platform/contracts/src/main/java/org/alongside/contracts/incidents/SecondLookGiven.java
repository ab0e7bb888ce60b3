package org.alongside.contracts.incidents;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What a specialist thinks of the decision.
 *
 * @param grade that was looked at
 * @param missed what was missed, as the specialist sees it
 * @param feedback for whoever decided
 * @param advice for those who go there
 */
@EventType
public record SecondLookGiven(
        @Pseudonymous IncidentId incident,
        @Clear @Nullable Grade grade,
        @Clear LookVerdict verdict,
        @Clear List<MissedCue> missed,
        @Pseudonymous StaffId givenBy,
        @Clear Instant givenAt,
        @Nullable Personal feedback,
        @Nullable Personal advice)
        implements SecondLookEvent {
    public SecondLookGiven {
        missed = List.copyOf(missed);
    }
}
