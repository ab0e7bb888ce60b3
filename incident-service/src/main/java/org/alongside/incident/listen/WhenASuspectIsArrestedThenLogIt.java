package org.alongside.incident.listen;

import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Ids;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.dispatch.SuspectArrested;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.LogEntryId;
import org.alongside.contracts.incidents.LogEntryAdded;
import org.alongside.contracts.incidents.LogEntryKind;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.narrative.NarrativeCommand.AddLogEntry;

/** An arrest belongs in the running log, with the moment it was made. */
public record WhenASuspectIsArrestedThenLogIt(IncidentAggregate incidents) implements Automation<SuspectArrested> {
    @Override
    public Class<SuspectArrested> reactsTo() {
        return SuspectArrested.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<SuspectArrested> fact) {
        var envelope = fact.recorded().envelope();
        var incident = new IncidentId(UUID.fromString(envelope.key()));
        var entry = new LogEntryId(Ids.derived(envelope.id(), "log-entry"));
        var text = Personal.clear(
                SubjectKey.narrative(Controller.POLICE, incident.value()),
                "Dispatch: a suspect was arrested at " + fact.event().suspectArrestedAt());
        return incidents.only(
                incident, new AddLogEntry(new LogEntryAdded(entry, LogEntryKind.OFFICER_UPDATE, false, text)));
    }
}
