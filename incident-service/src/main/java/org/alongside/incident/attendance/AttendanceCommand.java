package org.alongside.incident.attendance;

import static org.alongside.eventsourcing.decide.Decision.accept;

import org.alongside.contracts.incidents.AttendanceReported;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;

/** About units. */
public sealed interface AttendanceCommand extends IncidentCommand {
    /** Dispatch says how far a unit is. It happened, so it is never refused; said again it changes nothing. */
    record ReportAttendance(AttendanceReported report) implements AttendanceCommand {}

    @Override
    default Needs needs() {
        return Needs.RECORD;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return switch (this) {
            case ReportAttendance(var report) -> incident.attendance().alreadySays(report) ? accept() : accept(report);
        };
    }
}
