package org.alongside.dispatch.coresponse;

import java.time.Instant;
import org.alongside.contracts.Role;
import org.alongside.contracts.dispatch.CarDeploymentConfirmed;
import org.alongside.contracts.dispatch.CarDeploymentRefusalNoted;
import org.alongside.contracts.dispatch.CarDeploymentReleased;
import org.alongside.contracts.dispatch.CarDeploymentUnconfirmed;
import org.alongside.contracts.dispatch.ConfirmedBy;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.IdvaCarLegRuledOut;
import org.alongside.contracts.dispatch.LateAnswer;
import org.alongside.contracts.dispatch.LateCarAnswerReconciled;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.LegProgressed;
import org.alongside.contracts.dispatch.LegReleased;
import org.alongside.contracts.dispatch.Reconciliation;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.dispatch.coresponse.CarTalk.Asked;
import org.alongside.dispatch.coresponse.CarTalk.Standing;

/** The car's side of the conversation: its answers, in time or late, and what its crew does. */
final class CarAnswers {

    private CarAnswers() {}

    static Happening report(Happening happening, CarReport report) {
        return switch (report) {
            case CarReport.CarAccepted accepted -> accepted(happening, accepted);
            case CarReport.CarRefused refused -> refused(happening, refused);
            case CarReport.AnswerOverdue overdue -> overdue(happening, overdue);
            case CarReport.CarStoodDown stoodDown -> stoodDown(happening, stoodDown);
            case CarReport.CarProgressed progressed -> progressed(happening, progressed);
            case CarReport.ContactStarted contact -> contact(happening, contact);
            case CarReport.NobodyMet missed -> missed(happening, missed);
            case CarReport.VictimDeclined declined -> declined(happening, declined);
            case CarReport.CarBrokeRule broken ->
                happening.raise(EscalationCause.RULE_BREACHED, Role.CONTROL_ROOM_SUPERVISOR, broken.at());
            case CarReport.CarSilent silent ->
                happening.raise(EscalationCause.CREW_NOT_CHECKED_IN, Role.CONTROL_ROOM_SUPERVISOR, silent.at());
        };
    }

    private static Happening accepted(Happening happening, CarReport.CarAccepted answer) {
        var asked = happening.now().car().of(answer.deployment());
        if (asked.isEmpty()) {
            return acceptedUnasked(happening, answer);
        }
        happening.cancel(CarAsking.timer(answer.deployment()));
        return switch (asked.get().standing()) {
            case PROPOSED -> confirmed(happening, answer);
            case UNCONFIRMED -> confirmed(late(happening, answer, Reconciliation.KEPT), answer);
            case CONFIRMED_BY_RADIO -> confirmed(late(happening, answer, Reconciliation.ALREADY_SETTLED), answer);
            case CONFIRMED, DONE -> happening;
            case REFUSED, RELEASED, LEFT -> acceptedUnasked(happening, answer);
        };
    }

    private static Happening confirmed(Happening happening, CarReport.CarAccepted answer) {
        return happening.then(
                new CarDeploymentConfirmed(answer.deployment(), answer.car(), ConfirmedBy.CAR_SERVICE, answer.at()));
    }

    private static Happening late(Happening happening, CarReport.CarAccepted answer, Reconciliation how) {
        return happening.then(
                new LateCarAnswerReconciled(answer.deployment(), answer.car(), LateAnswer.ACCEPTED, how, answer.at()));
    }

    /** A car that accepted a job it is not wanted for is let go. */
    private static Happening acceptedUnasked(Happening happening, CarReport.CarAccepted answer) {
        return late(happening, answer, Reconciliation.CAR_RELEASED)
                .then(new CarDeploymentReleased(
                        answer.deployment(), answer.car(), StandDownReason.ANSWERED_TOO_LATE, answer.at()));
    }

    private static Happening refused(Happening happening, CarReport.CarRefused answer) {
        var asked = happening.now().car().of(answer.deployment());
        if (asked.isEmpty() || !asked.get().isCurrent()) {
            return asked.filter(one -> one.standing() == Standing.REFUSED).isPresent()
                    ? happening
                    : lateRefusal(happening, answer, Reconciliation.ALREADY_SETTLED);
        }
        happening.cancel(CarAsking.timer(answer.deployment()));
        if (asked.get().standing() != Standing.PROPOSED) {
            lateRefusal(happening, answer, Reconciliation.LEG_REOPENED);
        }
        return happening
                .then(new CarDeploymentRefusalNoted(answer.deployment(), answer.car(), answer.code(), answer.at()))
                .then(new LegGapFound(Leg.IDVA_CAR, GapReason.REFUSED_BY_CAR, answer.code(), answer.at()));
    }

    private static Happening lateRefusal(Happening happening, CarReport.CarRefused answer, Reconciliation how) {
        return happening.then(
                new LateCarAnswerReconciled(answer.deployment(), answer.car(), LateAnswer.REFUSED, how, answer.at()));
    }

    private static Happening overdue(Happening happening, CarReport.AnswerOverdue overdue) {
        return happening
                .now()
                .car()
                .of(overdue.deployment())
                .filter(asked -> asked.standing() == Standing.PROPOSED)
                .map(asked ->
                        happening.then(new CarDeploymentUnconfirmed(asked.deployment(), asked.car(), overdue.at())))
                .orElse(happening);
    }

    private static Happening stoodDown(Happening happening, CarReport.CarStoodDown report) {
        var asked = happening.now().car().of(report.deployment());
        if (asked.filter(Asked::isCurrent).isEmpty()) {
            return asked.filter(one -> one.standing() == Standing.RELEASED)
                    .map(one -> left(happening, one, report))
                    .orElse(happening);
        }
        return happening
                .cancel(CarAsking.timer(report.deployment()))
                .then(new LegReleased(Leg.IDVA_CAR, null, report.deployment(), report.reason(), report.at(), null))
                .then(new LegGapFound(Leg.IDVA_CAR, GapReason.STOOD_DOWN, report.code(), report.at()));
    }

    /** Let go here, and now by its own word not on the job: a talk that its crew tells of later takes it back to none. */
    private static Happening left(Happening happening, Asked asked, CarReport.CarStoodDown report) {
        return happening.then(new LateCarAnswerReconciled(
                asked.deployment(), asked.car(), LateAnswer.REFUSED, Reconciliation.ALREADY_SETTLED, report.at()));
    }

    private static Happening progressed(Happening happening, CarReport.CarProgressed report) {
        var asked = happening.now().car().of(report.deployment());
        if (asked.isEmpty() || asked.get().progress() == report.progress()) {
            return happening;
        }
        boolean arrives =
                report.progress() == LegProgress.AT_SCENE && asked.get().progress() != LegProgress.WITH_VICTIM;
        move(happening, asked.get(), report.progress(), report.at());
        if (arrives) {
            SafetyRules.onArrival(happening.now(), asked.get().mode())
                    .forEach(rule -> happening.breach(rule, "CarAtScene", report.deployment(), report.at()));
        }
        return happening;
    }

    /** Each talk in person is judged, also one that begins while a call or a talk with another victim goes on. */
    private static Happening contact(Happening happening, CarReport.ContactStarted contact) {
        var asked = happening.now().car().of(contact.deployment());
        if (asked.isEmpty()) {
            return happening;
        }
        if (asked.get().progress() != LegProgress.WITH_VICTIM) {
            stillOnTheJob(happening, asked.get(), contact.at());
            move(happening, asked.get(), LegProgress.WITH_VICTIM, contact.at());
        }
        if (contact.channel() == Channel.IN_PERSON) {
            SafetyRules.onContact(happening.now(), asked.get().mode(), contact.place())
                    .forEach(rule ->
                            happening.breach(rule, "AdvocateContactStarted", contact.deployment(), contact.at()));
        }
        return happening;
    }

    /** Whoever knocked has arrived. A call that nobody answered brought nobody anywhere, and is no arrival to be judged. */
    private static Happening missed(Happening happening, CarReport.NobodyMet missed) {
        var asked = happening.now().car().of(missed.deployment());
        if (asked.filter(CarAnswers::hasOnlyCalled).isEmpty()) {
            return progressed(
                    happening, new CarReport.CarProgressed(missed.deployment(), LegProgress.AT_SCENE, missed.at()));
        }
        if (asked.get().progress() != LegProgress.AT_SCENE) {
            move(happening, asked.get(), LegProgress.AT_SCENE, missed.at());
        }
        return happening;
    }

    private static boolean hasOnlyCalled(Asked asked) {
        return asked.mode() == DeploymentMode.PHONE_FROM_CAR;
    }

    /**
     * A car that met the victim before it heard of its release has the job: the rules of safety hold for it again. One
     * that left the job by its own word has it no more, however late its crew tells of a talk.
     */
    private static void stillOnTheJob(Happening happening, Asked asked, Instant at) {
        if (asked.standing() == Standing.RELEASED
                && happening.now().car().current().isEmpty()) {
            happening.then(new CarDeploymentConfirmed(asked.deployment(), asked.car(), ConfirmedBy.CAR_SERVICE, at));
        }
    }

    private static void move(Happening happening, Asked asked, LegProgress progress, Instant at) {
        happening.then(new LegProgressed(Leg.IDVA_CAR, null, asked.deployment(), progress, at));
    }

    /** D11: her or his word is respected; the car is not sent again for this incident unless somebody reconsiders. */
    private static Happening declined(Happening happening, CarReport.VictimDeclined declined) {
        var response = happening.now();
        return response.facts().victims().size() <= 1 && response.car().ruledOut() == null
                ? happening.then(new IdvaCarLegRuledOut(RefusalCode.VICTIM_DECLINED, declined.at()))
                : happening;
    }
}
