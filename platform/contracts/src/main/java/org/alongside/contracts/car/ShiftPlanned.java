package org.alongside.contracts.car;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.jspecify.annotations.Nullable;

/**
 * A car is to be on duty in this window.
 *
 * @param pattern the rota it follows, with its version
 */
@EventType
public record ShiftPlanned(
        @Pseudonymous CarId car,
        @Clear Instant dutyFrom,
        @Clear Instant dutyUntil,
        @Clear String area,
        @Clear DutyKind kind,
        @Clear DeploymentMode mode,
        @Clear int overrunMinutesMax,
        List<PlannedMember> crew,
        @Clear @Nullable String pattern)
        implements ShiftEvent {
    public ShiftPlanned {
        crew = List.copyOf(crew);
    }
}
