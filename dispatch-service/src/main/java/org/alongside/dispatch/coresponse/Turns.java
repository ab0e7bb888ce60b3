package org.alongside.dispatch.coresponse;

import java.time.Instant;
import org.alongside.contracts.dispatch.CoResponseCloseReason;
import org.alongside.contracts.dispatch.CoResponseClosed;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.CoResponseOpened;
import org.alongside.contracts.dispatch.CoResponseReopened;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.IdvaCarLegReconsidered;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.dispatch.IncidentFactsUpdated;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.LegReleased;
import org.alongside.contracts.dispatch.LegRequired;
import org.alongside.contracts.dispatch.OpenedBy;
import org.alongside.contracts.dispatch.RevocationReason;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.dispatch.coresponse.CoResponseCommand.Close;
import org.alongside.dispatch.coresponse.CoResponseCommand.OpenByDispatcher;
import org.alongside.dispatch.coresponse.CoResponseCommand.OpenOnGrade;
import org.alongside.dispatch.coresponse.CoResponseCommand.ReportIncidentClosed;
import org.alongside.dispatch.coresponse.CoResponseCommand.Turning;
import org.alongside.eventsourcing.decide.Decision;

/** How a response opens, closes and comes back. */
final class Turns {
    private final Clocks clocks;

    Turns(Clocks clocks) {
        this.clocks = clocks;
    }

    Decision<CoResponseEvent> ofUnopened(CoResponse.Unopened unopened, Turning command) {
        return switch (command) {
            case OpenOnGrade open -> open(open.grade().after(unopened.facts()), OpenedBy.INCIDENT_EVENT, open.at());
            case OpenByDispatcher open -> open(open.facts(), OpenedBy.DISPATCHER_COMMAND, open.at());
            case ReportIncidentClosed closed -> Decision.accept();
            case Close close -> unknown();
            case CoResponseCommand.Reopen reopen -> unknown();
        };
    }

    static Decision<CoResponseEvent> unknown() {
        return Happening.refused(DispatchRefusal.UNKNOWN_CO_RESPONSE, "Nobody opened a response to this incident");
    }

    private Decision<CoResponseEvent> open(IncidentFacts facts, OpenedBy by, Instant at) {
        var opening = Happening.opening(new CoResponseOpened(facts, by, at));
        return clocks.started(LegPlan.follow(opening, at), at).decided();
    }

    /** Opening again has no second effect, whoever says it; a grade heard of only now is a fact like others. */
    Decision<CoResponseEvent> ofRunning(Response now, Turning command) {
        return switch (command) {
            case OpenOnGrade open -> learned(now, open.grade(), open.at()).decided();
            case OpenByDispatcher again -> Decision.accept();
            case CoResponseCommand.Reopen again -> Decision.accept();
            case Close close -> close(now, close);
            case ReportIncidentClosed closed -> closedWithIncident(now, closed.at());
        };
    }

    Decision<CoResponseEvent> ofClosed(Response last, Turning command) {
        return command instanceof CoResponseCommand.Reopen reopen
                ? reopened(Happening.to(last).then(new CoResponseReopened(reopen.at())), reopen.at())
                        .decided()
                : Decision.accept();
    }

    /** A victim who declined then may be asked again, and what was declared safe then has to be declared anew. */
    private Happening reopened(Happening happening, Instant at) {
        if (happening.now().car().ruledOut() == RefusalCode.VICTIM_DECLINED) {
            happening.then(new IdvaCarLegReconsidered(RefusalCode.VICTIM_DECLINED, at));
        }
        if (!happening.now().car().isWithVictim()) {
            happening.revokeAll(RevocationReason.OTHER, at);
        }
        return clocks.started(LegPlan.follow(happening, at), at);
    }

    Happening learned(Response response, FactChange change, Instant at) {
        return clocks.wound(known(Happening.to(response), change, at), at);
    }

    /**
     * A grade decided anew, be it the same, wants somebody there again when everybody who came has gone. Domain 2.5.
     */
    Happening regraded(Response response, FactChange.Graded grade, Instant at) {
        var happening = known(Happening.to(response), grade, at);
        return happening.now().legs().of(Leg.RESPONSE).isLeft()
                ? clocks.wound(happening.then(new LegRequired(Leg.RESPONSE, at)), at)
                : clocks.wound(happening, at);
    }

    private static Happening known(Happening happening, FactChange change, Instant at) {
        var before = happening.now().facts();
        var facts = change.after(before);
        return facts.equals(before)
                ? happening
                : LegPlan.follow(happening.then(new IncidentFactsUpdated(facts, at)), at);
    }

    private Decision<CoResponseEvent> close(Response now, Close close) {
        if (!now.emergencies().isEmpty()) {
            return Happening.refused(DispatchRefusal.CREW_EMERGENCY, "A crew is calling for help");
        }
        if (!now.legs().units().isEmpty() || now.car().current().isPresent()) {
            return Happening.refused(
                    DispatchRefusal.CO_RESPONSE_IN_USE, "Units or the car are still on it; stand them down first");
        }
        return closed(Happening.to(now), close.reason(), close.at());
    }

    private Decision<CoResponseEvent> closed(Happening happening, CoResponseCloseReason reason, Instant at) {
        if (!reason.isOfNoJob() && carNeverCameUnsaid(happening.now())) {
            happening.then(new LegGapFound(Leg.IDVA_CAR, GapReason.STOOD_DOWN, null, at));
        }
        happening.then(new CoResponseClosed(reason, at));
        return clocks.stop(happening).decided();
    }

    /** D15: every way for the car not to come leaves its reason, so that each victim gets a contact task. */
    private static boolean carNeverCameUnsaid(Response response) {
        var leg = response.legs().of(Leg.IDVA_CAR);
        return leg.required()
                && leg.gap() == null
                && !leg.served()
                && !response.car().everReachedTheVictim()
                && response.car().current().isEmpty()
                && response.car().ruledOut() == null;
    }

    private Decision<CoResponseEvent> closedWithIncident(Response now, Instant at) {
        var happening = Happening.to(now);
        for (UnitId unit : now.legs().units()) {
            now.legs()
                    .carriedBy(unit)
                    .forEach(leg -> happening.then(
                            new LegReleased(leg, unit, null, StandDownReason.INCIDENT_CLOSED, at, null)));
        }
        if (!now.car().isWithVictim()) {
            CarAsking.released(happening, new CarCommand.StandCarDown(StandDownReason.INCIDENT_CLOSED, at));
        }
        return closed(happening, CoResponseCloseReason.INCIDENT_CLOSED, at);
    }
}
