package org.alongside.contracts.incidents;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A decision about what may be domestic abuse was made, and a specialist may look at it.
 *
 * @param grade as decided; absent where there is none
 * @param missed what it may have missed; none is no agreement
 */
@EventType
public record SecondLookDue(
        @Pseudonymous IncidentId incident,
        @Clear LookedAt decision,
        @Clear @Nullable Grade grade,
        @Pseudonymous StaffId decidedBy,
        @Clear Instant decidedAt,
        @Clear List<MissedCue> missed)
        implements SecondLookEvent {
    public SecondLookDue {
        missed = List.copyOf(missed);
    }
}
