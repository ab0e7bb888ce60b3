package org.alongside.dispatch.listen;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.AdvocateContactEnded;
import org.alongside.contracts.car.AdvocateContactNotMade;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.CarAtScene;
import org.alongside.contracts.car.CarCheckInMissed;
import org.alongside.contracts.car.CarCrewEmergencyDeclared;
import org.alongside.contracts.car.CarCrewEmergencyEnded;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDeploymentCompleted;
import org.alongside.contracts.car.CarDeploymentRefused;
import org.alongside.contracts.car.CarDeploymentStoodDown;
import org.alongside.contracts.car.CarEnRoute;
import org.alongside.contracts.car.CarStaged;
import org.alongside.contracts.car.CrewWithdrawn;
import org.alongside.contracts.car.SafetyBreachRecorded;
import org.alongside.contracts.car.SupportDeclined;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.coresponse.CarReport;
import org.alongside.dispatch.coresponse.CoResponseCommand;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/**
 * When the car answers, its leg is confirmed or its refusal noted; when it moves, arrives, meets the victim or leaves,
 * the leg follows. One policy for all of these, because a car's answer must come before its arrival.
 */
public final class WhenTheCarReportsThenItsLegFollows implements Automation<AdvocateCarEvent> {
    private final DispatchAggregates aggregates;

    /** Acts on these aggregates. */
    public WhenTheCarReportsThenItsLegFollows(DispatchAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<AdvocateCarEvent> reactsTo() {
        return AdvocateCarEvent.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<AdvocateCarEvent> fact) {
        return switch (fact.event()) {
            case CarDeploymentAccepted e ->
                report(e.incident(), new CarReport.CarAccepted(e.deployment(), Streams.car(fact), e.acceptedAt()));
            case CarDeploymentRefused e ->
                report(
                        e.incident(),
                        new CarReport.CarRefused(e.deployment(), Streams.car(fact), e.code(), e.refusedAt()));
            case CarDeploymentStoodDown e ->
                report(
                        e.incident(),
                        new CarReport.CarStoodDown(
                                e.deployment(), standDownReason(e.reason()), rule(e.reason()), e.stoodDownAt()));
            case CarCrewEmergencyDeclared e -> emergency(e.incident(), e);
            case CarCrewEmergencyEnded e -> emergencyEnded(e.incident(), e);
            case SafetyBreachRecorded e ->
                report(e.incident(), new CarReport.CarBrokeRule(e.deployment(), e.rule(), e.breachedAt()));
            case CarCheckInMissed e -> report(e.incident(), new CarReport.CarSilent(e.deployment(), e.missedAt()));
            case SupportDeclined e ->
                report(e.incident(), new CarReport.VictimDeclined(e.deployment(), e.declinedAt()));
            default -> moved(fact.event());
        };
    }

    private List<Ask<?, ?, ?>> moved(AdvocateCarEvent event) {
        return switch (event) {
            case CarEnRoute e ->
                report(e.incident(), progressed(e.deployment(), LegProgress.EN_ROUTE, e.carEnRouteAt()));
            case CarStaged e -> report(e.incident(), progressed(e.deployment(), LegProgress.STAGED, e.carStagedAt()));
            case CarAtScene e ->
                report(e.incident(), progressed(e.deployment(), LegProgress.AT_SCENE, e.carAtSceneAt()));
            case AdvocateContactStarted e ->
                report(
                        e.incident(),
                        new CarReport.ContactStarted(e.deployment(), e.channel(), e.place(), e.idvaWithVictimAt()));
            case AdvocateContactEnded e ->
                report(e.incident(), progressed(e.deployment(), LegProgress.AT_SCENE, e.idvaLeftVictimAt()));
            case AdvocateContactNotMade e -> report(e.incident(), new CarReport.NobodyMet(e.deployment(), e.endedAt()));
            case CrewWithdrawn e ->
                report(e.incident(), progressed(e.deployment(), LegProgress.STAGED, e.withdrawnAt()));
            case CarDeploymentCompleted e ->
                report(e.incident(), progressed(e.deployment(), LegProgress.CLEAR, e.carClearAt()));
            default -> List.of();
        };
    }

    private static CarReport progressed(DeploymentId deployment, LegProgress progress, Instant at) {
        return new CarReport.CarProgressed(deployment, progress, at);
    }

    private List<Ask<?, ?, ?>> report(IncidentId incident, CoResponseCommand report) {
        return List.of(aggregates.ask(incident, report));
    }

    private List<Ask<?, ?, ?>> emergency(@Nullable IncidentId incident, CarCrewEmergencyDeclared e) {
        return incident == null
                ? List.of()
                : report(
                        incident,
                        new CoResponseCommand.ReportEmergency(null, e.deployment(), e.place(), e.declaredAt()));
    }

    private List<Ask<?, ?, ?>> emergencyEnded(@Nullable IncidentId incident, CarCrewEmergencyEnded e) {
        return incident == null
                ? List.of()
                : report(incident, new CoResponseCommand.ReportEmergencyEnded(null, e.deployment(), e.endedAt()));
    }

    private static StandDownReason standDownReason(DeferredContactReason reason) {
        return switch (reason) {
            case PREEMPTED -> StandDownReason.PREEMPTED;
            case NOT_DA -> StandDownReason.NOT_DA;
            case CREW_INCOMPLETE, IDVA_ALONE_RISK -> StandDownReason.CREW_INCOMPLETE;
            case CREW_EMERGENCY -> StandDownReason.CREW_EMERGENCY;
            case SCENE_NOT_SAFE, SCENE_SAFETY_REVOKED, HOLD_AT_RVP -> StandDownReason.SCENE_NOT_SAFE;
            default -> StandDownReason.UNIT_UNAVAILABLE;
        };
    }

    /** The rule behind the reason, where there is one; it has the same name. */
    private static @Nullable RefusalCode rule(DeferredContactReason reason) {
        for (var code : RefusalCode.values()) {
            if (code.name().equals(reason.name())) {
                return code;
            }
        }
        return null;
    }
}
