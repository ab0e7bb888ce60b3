package org.alongside.dispatch.coresponse;

import java.util.Objects;
import org.alongside.contracts.Role;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.HoldImposed;
import org.alongside.contracts.dispatch.HoldLifted;
import org.alongside.contracts.dispatch.HoldReason;
import org.alongside.contracts.dispatch.MeetingPlaceSet;
import org.alongside.contracts.dispatch.RevocationReason;
import org.alongside.contracts.dispatch.SceneDeclaredSafe;
import org.alongside.contracts.dispatch.SceneSafeBasis;
import org.alongside.contracts.dispatch.SceneSafetyRevoked;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.dispatch.SceneStateChanged;
import org.alongside.contracts.dispatch.SuspectArrested;
import org.alongside.contracts.dispatch.SuspectLocated;
import org.alongside.contracts.dispatch.SuspectWhereabouts;
import org.alongside.contracts.dispatch.WarningAcknowledged;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.eventsourcing.decide.Decision;

/** How safe the scene is, who said so, what holds the car back, and where the suspect is. */
final class SceneDecisions {

    private SceneDecisions() {}

    static Decision<CoResponseEvent> decide(Response response, SceneCommand command) {
        return switch (command) {
            case SceneCommand.SetScene set -> setScene(response, set);
            case SceneCommand.DeclareSafe declare -> declareSafe(response, declare);
            case SceneCommand.SetMeetingPlace set ->
                Happening.to(response)
                        .then(new MeetingPlaceSet(
                                set.place(), set.where() == SceneCommand.Where.AWAY_FROM_SCENE, set.at()))
                        .decided();
            case SceneCommand.LiftHold lift -> liftHold(response, lift);
        };
    }

    static Happening report(Happening happening, SceneReport report) {
        return switch (report) {
            case SceneReport.RevokeSafety revoke -> revoke(happening, revoke);
            case SceneReport.ImposeHold hold -> imposeHold(happening, hold);
            case SceneReport.ReportArrest arrest -> arrest(happening, arrest);
            case SceneReport.ReportSuspect suspect -> suspect(happening, suspect);
            case SceneReport.AcknowledgeWarning warning -> acknowledge(happening, warning);
        };
    }

    /** D8. Whoever says less than safe of a safe scene revokes its safety, and the crew is told as by a revocation. */
    private static Decision<CoResponseEvent> setScene(Response response, SceneCommand.SetScene set) {
        if (response.scene().scene().state() == set.state()) {
            return Decision.accept();
        }
        var happening = Happening.to(response).revoke(SafePlace.SCENE, RevocationReason.OTHER, set.at());
        var before = happening.now().scene().scene().state();
        return happening
                .then(new SceneStateChanged(before, set.state(), set.at()))
                .decided();
    }

    private static Decision<CoResponseEvent> declareSafe(Response response, SceneCommand.DeclareSafe declare) {
        if (!response.emergencies().isEmpty()) {
            return Happening.refused(DispatchRefusal.CREW_EMERGENCY, "A crew is calling for help");
        }
        if (!response.scene().holds().isEmpty()) {
            return Happening.refused(DispatchRefusal.HOLD_AT_RVP, "Lift the hold before declaring the place safe");
        }
        if (declare.place() == SafePlace.MEETING_PLACE && response.scene().meetingPlace() == null) {
            return Happening.refused(DispatchRefusal.MEETING_PLACE_MISSING, "Say first where the victim is met");
        }
        if (contradicts(response.scene().suspect(), declare.basis())) {
            return Happening.refused(
                    DispatchRefusal.SUSPECT_STILL_THERE,
                    "The suspect was last reported there: report the arrest, or where they are now, first");
        }
        return isSaid(response, declare)
                ? Decision.accept()
                : Decision.accept(new SceneDeclaredSafe(
                        declare.place(), declare.officer(), declare.basis(), declare.at(), declare.explanation()));
    }

    /** D7. A ground that says the suspect is gone does not stand beside a report that they are there. */
    private static boolean contradicts(SuspectWhereabouts suspect, SceneSafeBasis basis) {
        boolean isThere = suspect == SuspectWhereabouts.AT_SCENE || suspect == SuspectWhereabouts.NEAR_VICTIM;
        return isThere && basis != SceneSafeBasis.PARTIES_SEPARATED_CONTROLLED;
    }

    private static boolean isSaid(Response response, SceneCommand.DeclareSafe declare) {
        var safety = response.scene().of(declare.place());
        return safety.isSafe()
                && safety.basis() == declare.basis()
                && Objects.equals(safety.officer(), declare.officer());
    }

    private static Decision<CoResponseEvent> liftHold(Response response, SceneCommand.LiftHold lift) {
        if (response.scene().hold(lift.reason()).isEmpty()) {
            return Decision.accept();
        }
        return lift.reason() == HoldReason.FIREARM && lift.role() != Role.CONTROL_ROOM_SUPERVISOR
                ? Happening.refused(DispatchRefusal.SUPERVISOR_NEEDED, "Only a supervisor lifts a hold for a firearm")
                : Decision.accept(new HoldLifted(lift.reason(), lift.by(), lift.at()));
    }

    /** D8. Said of a place that was never safe it is kept all the same. */
    private static Happening revoke(Happening happening, SceneReport.RevokeSafety revoke) {
        return happening.now().scene().of(revoke.place()).state() == SceneState.REVOKED
                ? happening
                : happening.then(new SceneSafetyRevoked(
                        revoke.place(), revoke.officer(), revoke.reason(), revoke.at(), revoke.explanation()));
    }

    /** D6. What was declared safe before is not safe under a hold. */
    static Happening imposeHold(Happening happening, SceneReport.ImposeHold hold) {
        var same = happening
                .now()
                .scene()
                .hold(hold.reason())
                .filter(before -> Objects.equals(before.rendezvousPoint(), hold.rendezvousPoint()));
        return same.isPresent()
                ? happening
                : happening
                        .then(new HoldImposed(hold.reason(), hold.rendezvousPoint(), hold.at()))
                        .revokeAll(RevocationReason.HOLD_IMPOSED, hold.at());
    }

    private static Happening arrest(Happening happening, SceneReport.ReportArrest arrest) {
        return LegPlan.follow(
                happening.then(new SuspectArrested(arrest.suspect(), arrest.unit(), arrest.at(), arrest.grounds())),
                arrest.at());
    }

    /** A suspect at large where the IDVA is breaks rule D4 whoever is to blame, and is raised at once. */
    private static Happening suspect(Happening happening, SceneReport.ReportSuspect report) {
        happening.then(new SuspectLocated(report.suspect(), report.whereabouts(), report.place(), report.at()));
        for (var place : SafePlace.values()) {
            if (SafetyRules.isSuspectBackAt(happening.now().scene(), place)) {
                happening.revoke(place, RevocationReason.SUSPECT_BACK, report.at());
            }
        }
        var car = happening.now().car();
        if (car.isWithVictim()
                && SafetyRules.isSuspectAtLargeNear(happening.now().scene())) {
            happening.breach(
                    RefusalCode.IDVA_ALONE_RISK,
                    "SuspectLocated",
                    car.current().map(CarTalk.Asked::deployment).orElse(null),
                    report.at());
        }
        return LegPlan.follow(happening, report.at());
    }

    private static Happening acknowledge(Happening happening, SceneReport.AcknowledgeWarning report) {
        var said = new Response.Acknowledged(report.warning(), report.about(), report.by(), report.deployment());
        return happening.now().warnings().contains(said)
                ? happening
                : happening.then(new WarningAcknowledged(
                        report.warning(),
                        report.about(),
                        report.by(),
                        report.unit(),
                        report.deployment(),
                        report.at()));
    }
}
