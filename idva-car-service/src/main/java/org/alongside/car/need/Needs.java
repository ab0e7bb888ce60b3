package org.alongside.car.need;

import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.car.AdvocateNeedEvent;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.log.Recorded;

/** The streams of what is known of each incident. */
public final class Needs {
    /** One stream for each incident. */
    public static final Aggregate<AdvocateNeed, NeedCommand, AdvocateNeedEvent> NEEDS = new Aggregate<>(
            "advocate-need",
            AdvocateNeedEvent.class,
            new NeedDecider(),
            (name, dueAt) -> {
                throw new IllegalArgumentException("a need has no timer " + name);
            },
            Controller.POLICE,
            "SAFEGUARDING",
            Sensitivity.OFFICIAL);

    private Needs() {}

    static List<Ask<?, ?, ?>> hear(IncidentId incident, NeedCommand fact) {
        return List.of(new Ask<>(NEEDS, incident.value(), fact));
    }

    /** The incident of a stream that shares its id. */
    static IncidentId incidentOf(Recorded recorded) {
        return new IncidentId(UUID.fromString(recorded.envelope().key()));
    }
}
