package org.alongside.contracts.dispatch;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/**
 * The unit no longer carries these legs. Without any left it is free.
 *
 * @param decision by which the response was told at once; absent where it was not
 */
@EventType
public record UnitStoodDown(
        @Pseudonymous IncidentId incident,
        @Clear List<Leg> legs,
        @Clear StandDownReason reason,
        @Clear Instant stoodDownAt,
        @Nullable Personal explanation,
        @Pseudonymous @Nullable DecisionId decision)
        implements UnitEvent {
    public UnitStoodDown {
        legs = List.copyOf(legs);
    }
}
