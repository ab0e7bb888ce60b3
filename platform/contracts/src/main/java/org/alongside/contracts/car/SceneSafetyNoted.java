package org.alongside.contracts.car;

import java.util.List;
import org.alongside.contracts.EventType;

/**
 * How safe a place is, with the cars whose crews must be told.
 */
@EventType
public record SceneSafetyNoted(SceneSafety safety, List<CarOnIncident> cars) implements AdvocateNeedEvent {
    public SceneSafetyNoted {
        cars = List.copyOf(cars);
    }
}
