package org.alongside.incident.records;

import java.time.Instant;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.incidents.IncidentRecordsEvent;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.command.Ask;

/** The kind of stream that holds what records say beside an incident; it has the incident's id. */
public record RecordsAggregate(Aggregate<FoundRecords, RecordsCommand, IncidentRecordsEvent> kind) {
    /** First part of the streams' names. */
    public static final String CATEGORY = "incident-records";

    private static final String PURPOSE = "SAFEGUARDING";

    /** The one there is. */
    public static RecordsAggregate create() {
        return new RecordsAggregate(new Aggregate<>(
                CATEGORY,
                IncidentRecordsEvent.class,
                new RecordsDecider(),
                RecordsAggregate::due,
                Controller.POLICE,
                PURPOSE,
                Sensitivity.OFFICIAL));
    }

    private static RecordsCommand due(String timer, Instant dueAt) {
        if (!timer.equals(RecordsDecider.EXPIRES)) {
            throw new IllegalArgumentException("no timer " + timer + " was ever started");
        }
        return new RecordsCommand.Expire(dueAt);
    }

    Ask<?, ?, ?> note(IncidentId incident, PoliceRecordsFound found) {
        return new Ask<>(kind, incident.value(), new RecordsCommand.Note(found));
    }
}
