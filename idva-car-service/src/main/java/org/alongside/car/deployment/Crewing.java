package org.alongside.car.deployment;

import static org.alongside.eventsourcing.decide.Decision.accept;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.car.CarRefusal;
import org.alongside.car.Happening;
import org.alongside.car.deployment.CarCommand.BeginDuty;
import org.alongside.car.deployment.CarCommand.JoinCrew;
import org.alongside.car.deployment.CarCommand.LeaveCrew;
import org.alongside.car.deployment.CarCommand.Leaving;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.CarCrewChanged;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDutyBegan;
import org.alongside.contracts.car.CarDutyEnded;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.car.CarStateCause;
import org.alongside.contracts.car.CarStateChanged;
import org.alongside.contracts.car.CrewMemberBreakStarted;
import org.alongside.contracts.car.CrewMemberDetached;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.car.CrewSignedOff;
import org.alongside.contracts.car.HandOffLeftOpen;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.Refusal;

/** Which window the car is on and who is with it. One constable and one IDVA make it available (rule D3). */
final class Crewing {
    /** Timer: the window ends. */
    static final String WINDOW_ENDS = "window-ends";

    /** Timer: the allowed overrun ends with a job still running. */
    static final String OVERRUN_ENDS = "overrun-ends";

    private Crewing() {}

    static Decision<AdvocateCarEvent> begins(Car car, BeginDuty begin) {
        var running = car.duty();
        if (running != null && running.duty().equals(begin.duty().duty())) {
            return accept();
        }
        boolean onJob = car.current() != null;
        var constables = onJob ? union(car.constables(), begin.constables()) : Set.copyOf(begin.constables());
        var idvas = onJob ? union(car.idvas(), begin.idvas()) : Set.copyOf(begin.idvas());
        var happening = CarFolding.from(car);
        leavesOpen(happening, begin.at());
        takesUp(happening, begin.duty(), onJob || car.isHeld(), begin.at());
        crewChanges(happening, constables, idvas, begin.at());
        settles(happening, begin.at());
        return happening.done().startTimer(WINDOW_ENDS, begin.duty().dutyUntil());
    }

    static Decision<AdvocateCarEvent> moved(Car car, CarDutyBegan duty, Instant at) {
        var running = car.duty();
        if (running == null || !running.duty().equals(duty.duty()) || running.equals(duty)) {
            return accept();
        }
        var happening = CarFolding.from(car);
        takesUp(happening, duty, true, at);
        return happening.done().startTimer(WINDOW_ENDS, duty.dutyUntil());
    }

    /**
     * A member of the running duty joins; the first one early begins it. Who signs on for the next duty while this one
     * runs comes with that duty when its window opens.
     */
    static Decision<AdvocateCarEvent> joined(Car car, JoinCrew join) {
        var running = car.duty();
        if (join.role() == CrewRole.OBSERVER
                || (running != null && !running.duty().equals(join.duty().duty()))) {
            return accept();
        }
        var happening = CarFolding.from(car);
        if (running == null) {
            happening.then(join.duty());
        }
        boolean constable = join.role() == CrewRole.CONSTABLE;
        var one = List.of(join.member());
        crewChanges(
                happening,
                constable ? union(car.constables(), one) : car.constables(),
                constable ? car.idvas() : union(car.idvas(), one),
                join.at());
        settles(happening, join.at());
        return running == null
                ? happening.done().startTimer(WINDOW_ENDS, join.duty().dutyUntil())
                : happening.done();
    }

    static Decision<AdvocateCarEvent> left(Car car, LeaveCrew leave) {
        var duty = car.duty();
        if (duty == null
                || !(car.constables().contains(leave.member()) || car.idvas().contains(leave.member()))) {
            return accept();
        }
        return whyStays(car, leave)
                .<Decision<AdvocateCarEvent>>map(refusal -> new Decision.Refused<>(refusal))
                .orElseGet(() -> left(car, duty, leave));
    }

    private static Decision<AdvocateCarEvent> left(Car car, CarDutyBegan duty, LeaveCrew leave) {
        var happening = CarFolding.from(car);
        crewChanges(
                happening, without(car.constables(), leave.member()), without(car.idvas(), leave.member()), leave.at());
        losesCrew(happening, leave);
        if (happening.state().currentJob().isPresent() && happening.state().idvaIsAlone() && !car.idvaIsAlone()) {
            var job = happening.state().currentJob().orElseThrow();
            happening.then(SceneWatch.breach(job, RefusalCode.IDVA_ALONE_RISK, factOf(leave.why()), leave.at()));
        }
        return leave.why() == Leaving.SIGNED_OFF && isEmptyAndFree(happening.state())
                ? ends(happening, duty, leave.at()).done().cancelTimer(WINDOW_ENDS)
                : happening.done();
    }

    /**
     * Who goes home or on a break waits for the end of the talk, or until another takes it over: nobody is left in
     * mid-conversation. Who is called away is gone, and that is told and not asked.
     */
    private static Optional<Refusal> whyStays(Car car, LeaveCrew leave) {
        var talks = car.currentJob().map(Deployment::openContacts).orElse(List.of());
        if (talks.isEmpty() || leave.why() == Leaving.DETACHED) {
            return Optional.empty();
        }
        if (talks.stream().anyMatch(talk -> talk.idva().equals(leave.member()))) {
            return Optional.of(new Refusal(
                    CarRefusal.CONTACT_OPEN, "End the talk with the victim, or let another advocate take it over."));
        }
        return car.constables().equals(Set.of(leave.member()))
                ? Optional.of(new Refusal(
                        CarRefusal.LEAVES_IDVA_ALONE, "Another officer signs on first; the advocate is with a victim."))
                : Optional.empty();
    }

    /** The duty ends, and with it what its IDVA still owned (domain 3.6). */
    static Happening<Car, AdvocateCarEvent> ends(
            Happening<Car, AdvocateCarEvent> happening, CarDutyBegan duty, Instant at) {
        leavesOpen(happening, at);
        return happening.then(new CarDutyEnded(duty.duty(), at));
    }

    private static void leavesOpen(Happening<Car, AdvocateCarEvent> happening, Instant at) {
        happening.state().jobs().values().stream()
                .filter(job -> !job.runs())
                .forEach(job -> job.victims().entrySet().stream()
                        .filter(victim -> victim.getValue().waitsForHandOff())
                        .forEach(victim ->
                                happening.then(new HandOffLeftOpen(job.id(), job.incident(), victim.getKey(), at))));
    }

    /** The duty ends with its window, unless a job or an emergency runs: nobody is left mid-conversation. */
    static Decision<AdvocateCarEvent> windowEnds(Car car, Instant at) {
        var duty = car.duty();
        if (duty == null || at.isBefore(duty.dutyUntil())) {
            return accept();
        }
        return car.current() == null && car.state() != CarState.EMERGENCY
                ? ends(CarFolding.from(car), duty, at).done()
                : Decision.<AdvocateCarEvent>accept()
                        .startTimer(OVERRUN_ENDS, duty.dutyUntil().plus(Duration.ofMinutes(duty.overrunMinutesMax())));
    }

    /**
     * Longer than allowed: recorded and raised, and the contact goes on (rule D2). A job that ended within the window,
     * and was reported after it, leaves a duty to end here.
     */
    static Decision<AdvocateCarEvent> overrunEnds(Car car, Instant at) {
        var duty = car.duty();
        if (duty == null || at.isBefore(duty.dutyUntil())) {
            return accept();
        }
        if (car.state() == CarState.EMERGENCY) {
            return accept();
        }
        return car.currentJob()
                .map(job -> Decision.<AdvocateCarEvent>accept(
                        SceneWatch.breach(job, RefusalCode.END_OF_SHIFT, CarDeploymentAccepted.class, at)))
                .orElseGet(() -> ends(CarFolding.from(car), duty, at).done());
    }

    /** A duty begins with the crew still to come; a car that is past that goes on as it was. */
    private static void takesUp(
            Happening<Car, AdvocateCarEvent> happening, CarDutyBegan duty, boolean goesOn, Instant at) {
        var before = happening.state().state();
        happening.then(duty);
        if (goesOn && before != happening.state().state()) {
            happening.then(new CarStateChanged(happening.state().state(), before, CarStateCause.CREW_REPORTED, at));
        }
    }

    private static void crewChanges(
            Happening<Car, AdvocateCarEvent> happening, Set<StaffId> constables, Set<StaffId> idvas, Instant at) {
        var car = happening.state();
        var duty = car.duty();
        if (duty != null && !(car.constables().equals(constables) && car.idvas().equals(idvas))) {
            happening.then(new CarCrewChanged(duty.duty(), sorted(constables), sorted(idvas), at));
        }
    }

    /** A crew that has become complete makes the car available, or lets it go on with its job. */
    private static void settles(Happening<Car, AdvocateCarEvent> happening, Instant at) {
        var car = happening.state();
        boolean waits = car.state() == CarState.CREWING
                || car.state() == CarState.COMMITTED_NOT_DEPLOYABLE
                || (car.state() == CarState.REFRESHMENTS && car.current() == null);
        if (waits && car.crewIsComplete()) {
            happening.then(new CarStateChanged(car.state(), car.resting(), CarStateCause.CREW_COMPLETE, at));
        }
    }

    private static void losesCrew(Happening<Car, AdvocateCarEvent> happening, LeaveCrew leave) {
        var car = happening.state();
        var to = car.current() != null || leave.why() == Leaving.DETACHED
                ? CarState.COMMITTED_NOT_DEPLOYABLE
                : leave.why() == Leaving.ON_BREAK ? CarState.REFRESHMENTS : CarState.CREWING;
        boolean stays = car.crewIsComplete() || car.state() == CarState.EMERGENCY || car.state() == to;
        if (!stays) {
            var cause = to == CarState.REFRESHMENTS ? CarStateCause.MEAL_BREAK : CarStateCause.CREW_INCOMPLETE;
            happening.then(new CarStateChanged(car.state(), to, cause, leave.at()));
        }
    }

    private static boolean isEmptyAndFree(Car car) {
        return car.constables().isEmpty()
                && car.idvas().isEmpty()
                && car.current() == null
                && car.state() != CarState.EMERGENCY;
    }

    private static Class<?> factOf(Leaving why) {
        return switch (why) {
            case DETACHED -> CrewMemberDetached.class;
            case ON_BREAK -> CrewMemberBreakStarted.class;
            case SIGNED_OFF -> CrewSignedOff.class;
        };
    }

    private static Set<StaffId> union(Set<StaffId> some, Iterable<StaffId> others) {
        var all = new HashSet<>(some);
        others.forEach(all::add);
        return all;
    }

    private static Set<StaffId> without(Set<StaffId> some, StaffId one) {
        var rest = new HashSet<>(some);
        rest.remove(one);
        return rest;
    }

    private static List<StaffId> sorted(Set<StaffId> some) {
        return some.stream().sorted(Comparator.comparing(StaffId::value)).toList();
    }
}
