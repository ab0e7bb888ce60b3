package org.alongside.contracts.car;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.DeploymentMode;

/** The window or its crew changed before or during the duty. */
@EventType
public record ShiftReplanned(
        @Clear Instant dutyFrom,
        @Clear Instant dutyUntil,
        @Clear String area,
        @Clear DeploymentMode mode,
        @Clear int overrunMinutesMax,
        List<PlannedMember> crew,
        @Clear PlanChangeReason reason)
        implements ShiftEvent {
    public ShiftReplanned {
        crew = List.copyOf(crew);
    }
}
