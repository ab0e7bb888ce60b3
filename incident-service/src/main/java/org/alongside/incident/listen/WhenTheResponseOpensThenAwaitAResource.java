package org.alongside.incident.listen;

import java.util.List;
import java.util.UUID;
import org.alongside.contracts.dispatch.CoResponseOpened;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.incidents.AttendanceReported;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.attendance.AttendanceCommand.ReportAttendance;

/** Dispatch looks for somebody to send: until it has, the incident waits. */
public record WhenTheResponseOpensThenAwaitAResource(IncidentAggregate incidents)
        implements Automation<CoResponseOpened> {
    @Override
    public Class<CoResponseOpened> reactsTo() {
        return CoResponseOpened.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<CoResponseOpened> fact) {
        var envelope = fact.recorded().envelope();
        var waiting = new AttendanceReported(
                AttendanceStage.AWAITING_RESOURCE, null, fact.event().openedAt(), envelope.id());
        return incidents.only(new IncidentId(UUID.fromString(envelope.key())), new ReportAttendance(waiting));
    }
}
