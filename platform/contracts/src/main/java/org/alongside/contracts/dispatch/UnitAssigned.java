package org.alongside.contracts.dispatch;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.Leg;

/** The unit was told to go and carry these legs. Again for the same incident adds legs. */
@EventType
public record UnitAssigned(
        @Pseudonymous IncidentId incident,
        @Clear List<Leg> legs,
        @Clear Instant unitAssignedAt) implements UnitEvent {
    public UnitAssigned {
        legs = List.copyOf(legs);
    }
}
