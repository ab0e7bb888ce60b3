package org.alongside.incident;

import java.util.List;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.incident.force.GradingPolicies;

/** The kind of stream that incidents are. */
public record IncidentAggregate(Aggregate<Incident, IncidentCommand, IncidentEvent> kind) {
    /** First part of the streams' names. */
    public static final String CATEGORY = "incident";

    private static final String PURPOSE = "SAFEGUARDING";

    /** Incidents graded by these policies; a timer may fire later than it was due, which the clock tells. */
    public static IncidentAggregate by(GradingPolicies policies, BusinessClock clock) {
        return new IncidentAggregate(new Aggregate<>(
                CATEGORY,
                IncidentEvent.class,
                new IncidentDecider(policies),
                (timer, dueAt) -> IncidentClocks.due(timer, dueAt, clock.now()),
                Controller.POLICE,
                PURPOSE,
                Sensitivity.OFFICIAL));
    }

    /** This is asked of one incident. */
    public Ask<Incident, IncidentCommand, IncidentEvent> ask(IncidentId incident, IncidentCommand command) {
        return new Ask<>(kind, incident.value(), command);
    }

    /** The same as the whole answer of an automation. */
    public List<Ask<?, ?, ?>> only(IncidentId incident, IncidentCommand command) {
        return List.of(ask(incident, command));
    }
}
