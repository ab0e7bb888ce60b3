package org.alongside.contracts.dispatch;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/** The unit is held for an incident. It has not been told yet and nobody else may take it. */
@EventType
public record UnitReserved(
        @Pseudonymous IncidentId incident,
        @Clear List<Leg> legs,
        @Clear Instant reservedAt,
        @Clear @Nullable Instant reservedUntil)
        implements UnitEvent {
    public UnitReserved {
        legs = List.copyOf(legs);
    }
}
