package org.alongside.contracts.dispatch;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/**
 * The unit was told to go and carry these legs. Again for the same incident adds legs.
 *
 * @param decision by which the response was told at once; absent where the unit went by its own word
 */
@EventType
public record UnitAssigned(
        @Pseudonymous IncidentId incident,
        @Clear List<Leg> legs,
        @Clear Instant unitAssignedAt,
        @Pseudonymous @Nullable DecisionId decision)
        implements UnitEvent {
    public UnitAssigned {
        legs = List.copyOf(legs);
    }
}
