package org.alongside.dispatch.coresponse;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Role;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.LegAssigned;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.LegProgressed;
import org.alongside.contracts.dispatch.LegRecommended;
import org.alongside.contracts.dispatch.LegReleased;
import org.alongside.contracts.dispatch.OverrideReason;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.eventsourcing.decide.Decision;
import org.jspecify.annotations.Nullable;

/** Who carries which leg: assigned, progressed, released, or a gap. */
final class LegDecisions {
    private final Clocks clocks;

    LegDecisions(Clocks clocks) {
        this.clocks = clocks;
    }

    Decision<CoResponseEvent> decide(Response response, LegCommand command) {
        return switch (command) {
            case LegCommand.AssignLeg assign -> assign(response, assign);
            case LegCommand.ReleaseLeg r ->
                release(response, r.unit(), List.of(r.leg()), r.reason(), r.at(), r.decision());
            case LegCommand.ReleaseUnit r ->
                release(response, r.unit(), List.of(Leg.values()), r.reason(), r.at(), r.decision());
            case LegCommand.NoteGap gap -> gap(response, gap);
        };
    }

    Happening report(Happening happening, LegReport report) {
        return switch (report) {
            case LegReport.UnitHolds holds -> holds(happening, holds);
            case LegReport.UnitProgressed progressed -> progressed(happening, progressed);
            case LegReport.UnitLost lost -> lost(happening, lost);
            case LegReport.UnitTaken taken ->
                happening.raise(EscalationCause.UNIT_TAKEN_ELSEWHERE, Role.DISPATCHER, taken.at());
            case LegReport.UnitSilent silent ->
                happening.raise(EscalationCause.CREW_NOT_CHECKED_IN, Role.CONTROL_ROOM_SUPERVISOR, silent.at());
        };
    }

    private Decision<CoResponseEvent> assign(Response response, LegCommand.AssignLeg assign) {
        if (assign.leg() == Leg.IDVA_CAR) {
            return Happening.refused(DispatchRefusal.CAR_IS_PROPOSED, "Propose the car; its own service answers");
        }
        if (response.legs().of(assign.leg()).isCarriedBy(assign.unit())) {
            return Decision.accept();
        }
        if (!assign.choice().isAccounted(assign.unit(), null)) {
            return Happening.refused(
                    DispatchRefusal.OVERRIDE_REASON_NEEDED, "Not the first recommended; give the reason");
        }
        var happening = recorded(Happening.to(response), assign.leg(), assign.choice(), assign.at());
        return clocks.wound(happening.then(assigned(happening, assign)), assign.at())
                .decided();
    }

    private static LegAssigned assigned(Happening happening, LegCommand.AssignLeg assign) {
        var choice = assign.choice();
        return new LegAssigned(
                assign.leg(),
                assign.unit(),
                null,
                number(happening, choice),
                choice.rankOf(assign.unit(), null),
                choice.overrideReason(),
                choice.explanation(),
                assign.at(),
                assign.decision());
    }

    /** Number of the recommendation just recorded, or null when nothing was recommended. */
    static @Nullable Integer number(Happening happening, Choice choice) {
        return choice.shown() == null ? null : happening.now().recommendations();
    }

    /** Records what the choice was made from, in full. */
    static Happening recorded(Happening happening, Leg leg, Choice choice, Instant at) {
        var shown = choice.shown();
        return shown == null
                ? happening
                : happening.then(new LegRecommended(
                        leg,
                        happening.now().recommendations() + 1,
                        at,
                        shown.policy(),
                        shown.candidates(),
                        shown.competingJobs()));
    }

    /** D5: not when the car would be the only unit then. */
    private Decision<CoResponseEvent> release(
            Response response, UnitId unit, List<Leg> legs, StandDownReason reason, Instant at, DecisionId decision) {
        var happening = Happening.to(response);
        legs.stream()
                .filter(leg -> response.legs().of(leg).isCarriedBy(unit))
                .forEach(leg -> happening.then(new LegReleased(leg, unit, null, reason, at, decision)));
        return leavesTheCarAlone(happening)
                ? Happening.refused(
                        DispatchRefusal.NO_SCENE_UNIT,
                        "The car would be the only unit; send another or stand the car down")
                : clocks.wound(happening, at).decided();
    }

    /** Rule D5, when the last other unit goes while the car is on the job. */
    private static boolean leavesTheCarAlone(Happening happening) {
        return happening.now().car().current().isPresent()
                && SafetyRules.isSceneUnitMissing(happening.now())
                && !SafetyRules.isSceneUnitMissing(happening.before());
    }

    private Decision<CoResponseEvent> gap(Response response, LegCommand.NoteGap gap) {
        var happening = recorded(Happening.to(response), gap.leg(), gap.choice(), gap.at())
                .then(new LegGapFound(gap.leg(), gap.reason(), gap.refusal(), gap.at()));
        if (gap.leg() == Leg.RESPONSE && response.facts().grade() == Grade.G1) {
            clocks.passed(happening, EscalationCause.GRADE_1_UNRESOURCED, gap.at(), gap.at());
        }
        return happening.decided();
    }

    /** The car's leg is carried by no unit, whatever one said. */
    private Happening holds(Happening happening, LegReport.UnitHolds holds) {
        for (var leg : holds.legs()) {
            var now = happening.now().legs().of(leg);
            if (leg != Leg.IDVA_CAR
                    && !now.isCarriedBy(holds.unit())
                    && !now.isOvertaken(holds.unit(), holds.decision())) {
                happening.then(new LegAssigned(
                        leg, holds.unit(), null, null, null, OverrideReason.RADIO_INFORMATION, null, holds.at(), null));
            }
        }
        return clocks.wound(happening, holds.at());
    }

    private Happening progressed(Happening happening, LegReport.UnitProgressed report) {
        var unit = report.unit();
        for (var leg : happening.now().legs().carriedBy(unit)) {
            if (isNews(happening.now(), leg, report)) {
                happening.then(new LegProgressed(leg, unit, null, report.progress(), report.at()));
            }
        }
        if (report.progress() == LegProgress.CLEAR) {
            leftAlone(happening, "UnitClear", report.at());
        }
        return clocks.wound(happening, report.at());
    }

    private static boolean isNews(Response response, Leg leg, LegReport.UnitProgressed report) {
        return response.legs().of(leg).carriers().stream()
                .filter(one -> one.unit().equals(report.unit()))
                .anyMatch(one ->
                        one.progress() != report.progress() && !report.at().isBefore(one.since()));
    }

    private Happening lost(Happening happening, LegReport.UnitLost lost) {
        var unit = lost.unit();
        for (var leg : lost.legs()) {
            var now = happening.now().legs().of(leg);
            if (now.isCarriedBy(unit) && !now.isOvertaken(unit, lost.decision())) {
                happening.then(new LegReleased(leg, unit, null, lost.reason(), lost.at(), null));
            }
        }
        leftAlone(happening, "UnitStoodDown", lost.at());
        return clocks.wound(happening, lost.at());
    }

    private static void leftAlone(Happening happening, String fact, Instant at) {
        if (leavesTheCarAlone(happening)) {
            var deployment = happening.now().car().current().orElseThrow().deployment();
            happening.breach(RefusalCode.NO_SCENE_UNIT, fact, deployment, at);
        }
    }
}
