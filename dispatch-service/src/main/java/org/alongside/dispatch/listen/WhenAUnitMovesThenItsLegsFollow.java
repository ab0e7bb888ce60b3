package org.alongside.dispatch.listen;

import java.util.List;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.dispatch.UnitCheckInMissed;
import org.alongside.contracts.dispatch.UnitClear;
import org.alongside.contracts.dispatch.UnitCommitted;
import org.alongside.contracts.dispatch.UnitEmergencyDeclared;
import org.alongside.contracts.dispatch.UnitEmergencyEnded;
import org.alongside.contracts.dispatch.UnitEnRoute;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.dispatch.UnitStaged;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.dispatch.UnitTakenByMaster;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.coresponse.CoResponseCommand;
import org.alongside.dispatch.coresponse.LegReport;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/**
 * When a unit takes a job up, moves, arrives, clears or is stood down, the legs it carries follow; when its crew is not
 * heard of or its master took it, the response says so.
 */
public final class WhenAUnitMovesThenItsLegsFollow implements Automation<UnitEvent> {
    private final DispatchAggregates aggregates;

    /** Acts on these aggregates. */
    public WhenAUnitMovesThenItsLegsFollow(DispatchAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<UnitEvent> reactsTo() {
        return UnitEvent.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<UnitEvent> fact) {
        var unit = Streams.unit(fact);
        return switch (fact.event()) {
            case UnitAssigned e ->
                report(e.incident(), new LegReport.UnitHolds(unit, e.legs(), e.unitAssignedAt(), e.decision()));
            case UnitCommitted e ->
                report(
                        e.incident(),
                        new LegReport.UnitProgressed(unit, LegProgress.ACKNOWLEDGED, e.unitAcknowledgedAt()));
            case UnitEnRoute e ->
                report(e.incident(), new LegReport.UnitProgressed(unit, LegProgress.EN_ROUTE, e.unitEnRouteAt()));
            case UnitStaged e ->
                report(e.incident(), new LegReport.UnitProgressed(unit, LegProgress.STAGED, e.unitStagedAt()));
            case UnitAtScene e ->
                report(e.incident(), new LegReport.UnitProgressed(unit, LegProgress.AT_SCENE, e.unitAtSceneAt()));
            case UnitClear e ->
                report(e.incident(), new LegReport.UnitProgressed(unit, LegProgress.CLEAR, e.unitClearAt()));
            case UnitStoodDown e ->
                report(e.incident(), new LegReport.UnitLost(unit, e.legs(), e.reason(), e.stoodDownAt(), e.decision()));
            case UnitCheckInMissed e -> report(e.incident(), new LegReport.UnitSilent(unit, e.missedAt()));
            case UnitTakenByMaster e -> report(e.incident(), new LegReport.UnitTaken(unit, e.takenAt()));
            case UnitEmergencyDeclared e ->
                ofJob(e.incident(), new CoResponseCommand.ReportEmergency(unit, null, null, e.declaredAt()));
            case UnitEmergencyEnded e ->
                ofJob(e.incident(), new CoResponseCommand.ReportEmergencyEnded(unit, null, e.endedAt()));
            default -> List.of();
        };
    }

    private List<Ask<?, ?, ?>> ofJob(@Nullable IncidentId incident, CoResponseCommand report) {
        return incident == null ? List.of() : List.of(aggregates.ask(incident, report));
    }

    private List<Ask<?, ?, ?>> report(IncidentId incident, LegReport report) {
        return List.of(aggregates.ask(incident, report));
    }
}
