package org.alongside.dispatch.listen;

import java.util.UUID;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.eventsourcing.log.Fact;

/** Whose fact it is: the id in the name of its stream. */
public final class Streams {

    private Streams() {}

    /** The incident of a stream named after one. */
    public static IncidentId incident(Fact<?> fact) {
        return new IncidentId(id(fact));
    }

    /** The unit of a unit's stream. */
    public static UnitId unit(Fact<?> fact) {
        return new UnitId(id(fact));
    }

    /** The car of a car's stream. */
    public static CarId car(Fact<?> fact) {
        return new CarId(id(fact));
    }

    private static UUID id(Fact<?> fact) {
        return UUID.fromString(fact.recorded().envelope().key());
    }
}
