package org.alongside.contracts.dispatch;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/**
 * Alongside had the unit on an incident and its master says otherwise. The master's word holds, and somebody must see
 * to the incident that lost it.
 *
 * @param incident what the unit was on here
 * @param job what it is on there; absent for nothing
 */
@EventType
public record UnitTakenByMaster(
        @Pseudonymous IncidentId incident,
        @Clear List<Leg> legs,
        @Nullable ExternalReference job,
        @Clear Instant takenAt)
        implements UnitEvent {
    public UnitTakenByMaster {
        legs = List.copyOf(legs);
    }
}
