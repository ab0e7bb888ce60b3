package org.alongside.incident.listen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.dispatch.UnitClear;
import org.alongside.contracts.dispatch.UnitEnRoute;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.dispatch.UnitStaged;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.incidents.AttendanceReported;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.attendance.AttendanceCommand.ReportAttendance;

/** Units are sent, drive, wait, arrive, leave or are let go. The first of them is what the incident shows. */
public record WhenAUnitMovesThenReportAttendance(IncidentAggregate incidents) implements Automation<UnitEvent> {
    @Override
    public Class<UnitEvent> reactsTo() {
        return UnitEvent.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<UnitEvent> fact) {
        return switch (fact.event()) {
            case UnitAssigned e -> report(fact, e.incident(), AttendanceStage.ASSIGNED, e.unitAssignedAt());
            case UnitEnRoute e -> report(fact, e.incident(), AttendanceStage.EN_ROUTE, e.unitEnRouteAt());
            case UnitStaged e -> report(fact, e.incident(), AttendanceStage.STAGED, e.unitStagedAt());
            case UnitAtScene e -> report(fact, e.incident(), AttendanceStage.AT_SCENE, e.unitAtSceneAt());
            case UnitClear e -> report(fact, e.incident(), AttendanceStage.CLEAR, e.unitClearAt());
            case UnitStoodDown e -> report(fact, e.incident(), AttendanceStage.STOOD_DOWN, e.stoodDownAt());
            default -> List.of();
        };
    }

    private List<Ask<?, ?, ?>> report(Fact<UnitEvent> fact, IncidentId incident, AttendanceStage stage, Instant at) {
        var envelope = fact.recorded().envelope();
        var unit = new UnitId(UUID.fromString(envelope.key()));
        var report = new AttendanceReported(stage, unit, at, envelope.id());
        return incidents.only(incident, new ReportAttendance(report));
    }
}
