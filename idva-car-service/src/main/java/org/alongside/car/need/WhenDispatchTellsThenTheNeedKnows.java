package org.alongside.car.need;

import java.time.Instant;
import java.util.List;
import org.alongside.car.need.NeedCommand.HearEnd;
import org.alongside.car.need.NeedCommand.HearHints;
import org.alongside.car.need.NeedCommand.HearScene;
import org.alongside.car.need.NeedCommand.KeepAway;
import org.alongside.contracts.car.SceneSafety;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.CoResponseClosed;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.CoResponseOpened;
import org.alongside.contracts.dispatch.IdvaCarLegRuledOut;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.dispatch.IncidentFactsUpdated;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/** No car could be asked, how safe the scene is, and that the response is over, as dispatch knows it. */
public final class WhenDispatchTellsThenTheNeedKnows implements Automation<CoResponseEvent> {
    @Override
    public Class<CoResponseEvent> reactsTo() {
        return CoResponseEvent.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<CoResponseEvent> fact) {
        var incident = Needs.incidentOf(fact.recorded());
        return switch (fact.event()) {
            case CoResponseOpened opened -> hints(incident, opened.facts(), opened.openedAt());
            case IncidentFactsUpdated updated -> hints(incident, updated.facts(), updated.updatedAt());
            case CarDeploymentProposed proposed -> proposed(incident, proposed);
            case IdvaCarLegRuledOut out ->
                Needs.hear(incident, new KeepAway(null, null, DeferredContactReason.of(out.code()), out.ruledOutAt()));
            case LegGapFound gap -> gap(incident, gap);
            case CoResponseClosed closed -> closed(incident, closed);
            default ->
                SceneSafety.saidBy(fact.event())
                        .map(said -> Needs.hear(incident, new HearScene(said)))
                        .orElse(List.of());
        };
    }

    private static List<Ask<?, ?, ?>> hints(IncidentId incident, IncidentFacts facts, Instant at) {
        return Needs.hear(
                incident,
                new HearHints(facts.daSuspected(), facts.restricted(), facts.victims(), facts.riskLevel(), at));
    }

    private static List<Ask<?, ?, ?>> proposed(IncidentId incident, CarDeploymentProposed proposed) {
        var facts = proposed.facts();
        return Needs.hear(
                incident,
                new HearHints(
                        facts.daSuspected(),
                        facts.restricted(),
                        facts.victims(),
                        facts.riskLevel(),
                        proposed.proposedAt()));
    }

    /** A car that refused or was stood down says so itself, and knows better why. */
    private static List<Ask<?, ?, ?>> gap(IncidentId incident, LegGapFound gap) {
        var refusal = gap.refusal();
        var reason = refusal == null ? Gaps.reason(gap.reason()) : DeferredContactReason.of(refusal);
        boolean carSaysSo = refusal == null && Gaps.isSaidByTheCar(gap.reason());
        return gap.leg() == Leg.IDVA_CAR && !carSaysSo
                ? Needs.hear(incident, new KeepAway(null, null, reason, gap.foundAt()))
                : List.of();
    }

    private static List<Ask<?, ?, ?>> closed(IncidentId incident, CoResponseClosed closed) {
        return switch (closed.reason()) {
            case ALL_LEGS_CLEAR, NO_ATTENDANCE_NEEDED, INCIDENT_CLOSED ->
                Needs.hear(incident, new HearEnd(FlagValue.UNKNOWN, closed.closedAt()));
            case DUPLICATE, CREATED_IN_ERROR, TRANSFERRED, IMPORTED_CLOSED -> List.of();
        };
    }
}
