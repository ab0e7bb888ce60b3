package org.alongside.car.deployment;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.acceptAll;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Duration;
import java.util.ArrayList;
import org.alongside.car.CarRefusal;
import org.alongside.car.deployment.CarCommand.AcceptSupport;
import org.alongside.car.deployment.CarCommand.DeclineSupport;
import org.alongside.car.deployment.CarCommand.EndContact;
import org.alongside.car.deployment.CarCommand.OfferSupport;
import org.alongside.car.deployment.CarCommand.ReportInterpreter;
import org.alongside.car.deployment.CarCommand.ReportNoContact;
import org.alongside.car.deployment.CarCommand.StartContact;
import org.alongside.car.deployment.CarCommand.TakeOverContact;
import org.alongside.car.deployment.CarCommand.TalkedWith;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.AdvocateContactEnded;
import org.alongside.contracts.car.AdvocateContactNotMade;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.AdvocateContactTakenOver;
import org.alongside.contracts.car.Interpreter;
import org.alongside.contracts.car.InterpreterUsed;
import org.alongside.contracts.car.SupportAccepted;
import org.alongside.contracts.car.SupportDeclined;
import org.alongside.contracts.car.SupportOffered;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.eventsourcing.decide.Decision;

/** What passes between the IDVA and a victim. Reports: kept whatever rule they broke, with the breach beside them. */
final class Contacts {
    /** Nobody said how the call went; that it was two-way is not claimed. */
    private static final TalkedWith NOT_TOLD = new TalkedWith(false, false);

    private Contacts() {}

    static Decision<AdvocateCarEvent> started(Car car, Deployment job, StartContact report) {
        var known = job.with(report.victim());
        var open = known.open();
        if ((open != null && !followsOn(open, report)) || known.hasStartedAt(report.at())) {
            return accept();
        }
        if (car.constables().contains(report.idva())) {
            return refuse(CarRefusal.NOT_AN_ADVOCATE, "Say which advocate it was.");
        }
        var started = new AdvocateContactStarted(
                job.id(),
                job.incident(),
                report.victim(),
                report.channel(),
                report.idva(),
                report.place(),
                report.at());
        var events = new ArrayList<AdvocateCarEvent>();
        if (open != null) {
            events.add(end(job, open, new EndContact(job.id(), report.victim(), NOT_TOLD, report.at())));
        }
        events.add(started);
        events.addAll(SceneWatch.breaches(car, job, started));
        return acceptAll(events);
    }

    /** Who is on the phone with her or him and then stands at the door: the call is over, and the talk in person is kept. */
    private static boolean followsOn(AdvocateContactStarted open, StartContact report) {
        return open.channel() != report.channel() && report.at().isAfter(open.idvaWithVictimAt());
    }

    /** Who takes over is with the car; if not, that is kept with its breach like every report (rule D3). */
    static Decision<AdvocateCarEvent> takenOver(Car car, Deployment job, TakeOverContact report) {
        var open = job.with(report.victim()).open();
        if (open == null) {
            return refuse(CarRefusal.CONTACT_NOT_STARTED, "There is no talk to take over.");
        }
        if (open.idva().equals(report.idva())) {
            return accept();
        }
        if (report.at().isBefore(open.idvaWithVictimAt())) {
            return refuse(CarRefusal.ENDS_BEFORE_START, "A talk cannot be taken over before it started.");
        }
        if (car.constables().contains(report.idva())) {
            return refuse(CarRefusal.NOT_AN_ADVOCATE, "Say which advocate it is.");
        }
        var takenOver = new AdvocateContactTakenOver(
                job.id(), job.incident(), report.victim(), open.idva(), report.idva(), report.at());
        return car.idvas().contains(report.idva())
                ? accept(takenOver)
                : accept(
                        takenOver,
                        SceneWatch.breach(
                                job, RefusalCode.CREW_INCOMPLETE, AdvocateContactTakenOver.class, report.at()));
    }

    /**
     * A child never interprets, nor does a relative or a friend, who may be on the suspect's side; and where it is about
     * honour nobody does who was not vetted (rule D14).
     */
    static Decision<AdvocateCarEvent> interpreted(Deployment job, ReportInterpreter report) {
        var used = new InterpreterUsed(
                job.id(),
                job.incident(),
                report.victim(),
                report.interpreter(),
                report.honourBasedAbuse(),
                report.vetted(),
                report.at());
        return isOfTheFamily(report.interpreter()) || isUnvetted(job, report)
                ? accept(
                        used,
                        SceneWatch.breach(job, RefusalCode.INTERPRETER_NEEDED, InterpreterUsed.class, report.at()))
                : accept(used);
    }

    private static boolean isOfTheFamily(Interpreter interpreter) {
        return interpreter == Interpreter.CHILD || interpreter == Interpreter.RELATIVE_OR_FRIEND;
    }

    /** About honour by the report or by what the crew was told: a report that leaves it out takes nothing back. */
    private static boolean isUnvetted(Deployment job, ReportInterpreter report) {
        return (report.honourBasedAbuse() == FlagValue.YES || job.isAboutHonour()) && report.vetted() != FlagValue.YES;
    }

    static Decision<AdvocateCarEvent> ended(Deployment job, EndContact report) {
        var open = job.with(report.victim()).open();
        if (open == null) {
            return refuse(CarRefusal.CONTACT_NOT_STARTED, "Report the start of the contact first.");
        }
        return report.at().isBefore(open.idvaWithVictimAt())
                ? refuse(CarRefusal.ENDS_BEFORE_START, "The contact cannot end before it started.")
                : accept(end(job, open, report));
    }

    static AdvocateContactEnded end(Deployment job, AdvocateContactStarted open, EndContact report) {
        long minutes = Duration.between(open.idvaWithVictimAt(), report.at()).toMinutes();
        return new AdvocateContactEnded(
                job.id(),
                job.incident(),
                report.victim(),
                report.talked().twoWay(),
                report.talked().alone(),
                (int) Math.max(0, minutes),
                report.at());
    }

    static Decision<AdvocateCarEvent> missed(Deployment job, ReportNoContact report) {
        var known = job.with(report.victim());
        return known.missed() && !known.isOpen()
                ? accept()
                : accept(new AdvocateContactNotMade(
                        job.id(), job.incident(), report.victim(), report.reason(), report.at()));
    }

    static Decision<AdvocateCarEvent> offered(Deployment job, OfferSupport report) {
        return accept(new SupportOffered(job.id(), job.incident(), report.victim(), report.at()));
    }

    static Decision<AdvocateCarEvent> accepted(Deployment job, AcceptSupport report) {
        return accept(new SupportAccepted(job.id(), job.incident(), report.victim(), report.at()));
    }

    /** Respected at once (rule D11). Whether somebody may ask again is hers or his to say. */
    static Decision<AdvocateCarEvent> declined(Deployment job, DeclineSupport report) {
        return accept(new SupportDeclined(
                job.id(), job.incident(), report.victim(), report.later(), report.laterFrom(), report.at()));
    }
}
