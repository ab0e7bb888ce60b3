package org.alongside.car.deferred;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import java.util.UUID;
import org.alongside.car.CarRefusal;
import org.alongside.car.deferred.ContactCommand.Attempt;
import org.alongside.car.deferred.ContactCommand.Cancel;
import org.alongside.car.deferred.ContactCommand.CeilingPasses;
import org.alongside.car.deferred.ContactCommand.ChangeRisk;
import org.alongside.car.deferred.ContactCommand.Complete;
import org.alongside.car.deferred.ContactCommand.Defer;
import org.alongside.car.deferred.ContactCommand.DuePasses;
import org.alongside.car.deferred.ContactCommand.Route;
import org.alongside.car.deferred.ContactCommand.Settle;
import org.alongside.car.deferred.ContactCommand.StillPastCeiling;
import org.alongside.car.deferred.DeferredContact.Done;
import org.alongside.car.deferred.DeferredContact.None;
import org.alongside.car.deferred.DeferredContact.Open;
import org.alongside.contracts.Role;
import org.alongside.contracts.car.DeferredContactAttempted;
import org.alongside.contracts.car.DeferredContactCancelled;
import org.alongside.contracts.car.DeferredContactCompleted;
import org.alongside.contracts.car.DeferredContactCreated;
import org.alongside.contracts.car.DeferredContactEscalated;
import org.alongside.contracts.car.DeferredContactEvent;
import org.alongside.contracts.car.DeferredContactOverdue;
import org.alongside.contracts.car.DeferredContactRouted;
import org.alongside.contracts.car.DeferredRoute;
import org.alongside.contracts.car.DueTimeCause;
import org.alongside.contracts.car.DueTimeRecomputed;
import org.alongside.contracts.car.RoutingReason;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one contact task. It is never dropped: it ends for contact, a decline or a restricted route (D15), or
 * because the person is owed none after all.
 */
public final class ContactDecider implements Decider<DeferredContact, ContactCommand, DeferredContactEvent> {
    /** Timer: the due time. */
    static final String DUE = "due";

    /** Timer: the ceiling. */
    static final String CEILING = "ceiling";

    /** Timer: past the ceiling and still nobody reached. */
    static final String AGAIN = "past-ceiling-again";

    private final ContactPolicy policy;
    private final DueTimes dueTimes;
    private final Routing routing;

    public ContactDecider(ContactPolicy policy) {
        this.policy = policy;
        this.dueTimes = new DueTimes(policy.serviceHours());
        this.routing = new Routing(policy);
    }

    @Override
    public DeferredContact initial() {
        return new None();
    }

    @Override
    public Decision<DeferredContactEvent> decide(DeferredContact task, ContactCommand command) {
        return switch (task) {
            case None none -> ofNone(command);
            case Open open -> ofOpen(open, command);
            case Done done -> ofDone(done, command);
        };
    }

    private Decision<DeferredContactEvent> ofNone(ContactCommand command) {
        return switch (command) {
            case Defer defer -> created(defer);
            case ChangeRisk change -> accept();
            case Settle settle -> accept();
            case Cancel cancel -> accept();
            case DuePasses due -> accept();
            case CeilingPasses ceiling -> accept();
            case StillPastCeiling again -> accept();
            case Attempt attempt -> unknown();
            case Complete complete -> unknown();
            case Route route -> unknown();
        };
    }

    private Decision<DeferredContactEvent> ofOpen(Open task, ContactCommand command) {
        return switch (command) {
            case Defer defer -> deferredAgain(task, defer);
            case ChangeRisk change -> riskChanged(task, change);
            case Attempt attempt -> Ending.attempted(task, attempt);
            case Settle settle -> Ending.settled(task, settle);
            case Cancel cancel -> Ending.cancelled(cancel);
            case Complete complete -> Ending.completed(task, complete, policy.attemptsMin());
            case Route route -> routed(task, route);
            case DuePasses due -> duePassed(task, due.at());
            case CeilingPasses ceiling -> ceilingPassed(task, ceiling.at());
            case StillPastCeiling again -> stillPast(task, again.at());
        };
    }

    private Decision<DeferredContactEvent> ofDone(Done task, ContactCommand command) {
        return switch (command) {
            case Defer defer -> isOwedAnew(task, defer) ? created(defer) : accept();
            case Attempt attempt -> Ending.attemptedLater(task.last(), attempt);
            case ChangeRisk change -> accept();
            case Settle settle -> accept();
            case Cancel cancel -> accept();
            case DuePasses due -> accept();
            case CeilingPasses ceiling -> accept();
            case StillPastCeiling again -> accept();
            case Complete complete -> refuse(CarRefusal.TASK_DONE, "The task is done.");
            case Route route -> refuse(CarRefusal.TASK_DONE, "The task is done.");
        };
    }

    private static boolean isOwedAnew(Done task, Defer defer) {
        return task.cancelled()
                || defer.reason() == DeferredContactReason.LATER_CONTACT_AGREED
                || defer.reason() == DeferredContactReason.HAND_OFF_NOT_ACCEPTED
                || defer.reason() == DeferredContactReason.CALLED_AGAIN;
    }

    private Decision<DeferredContactEvent> created(Defer defer) {
        var due = due(defer);
        var owner = routing.ownerOf(defer.task().value(), defer.risk(), defer.restricted(), defer.at());
        return timed(
                accept(new DeferredContactCreated(
                        defer.incident(),
                        defer.victim(),
                        defer.deployment(),
                        defer.reason(),
                        defer.risk(),
                        owner.route(),
                        owner.team(),
                        null,
                        defer.notBefore(),
                        due.dueAt(),
                        due.ceilingAt(),
                        defer.at())),
                due);
    }

    private DueTimes.Due due(Defer defer) {
        var notBefore = defer.notBefore();
        return notBefore == null
                ? dueTimes.of(defer.risk(), defer.at(), defer.ceilingFrom())
                : dueTimes.agreed(defer.risk(), notBefore);
    }

    /** Owed already. What may be new is a time the victim asked for, or that only named people may know. */
    private Decision<DeferredContactEvent> deferredAgain(Open task, Defer defer) {
        if (defer.restricted() && !task.isRestricted()) {
            var owner = routing.ownerOf(defer.task().value(), task.risk(), true, defer.at());
            return accept(new DeferredContactRouted(
                    owner.route(), owner.team(), null, RoutingReason.CONFLICT_OF_INTEREST, defer.at()));
        }
        var notBefore = defer.notBefore();
        if (notBefore == null || notBefore.equals(task.notBefore())) {
            return accept();
        }
        var due = dueTimes.agreed(task.risk(), notBefore);
        return moved(
                task,
                accept(new DueTimeRecomputed(
                        task.risk(), DueTimeCause.VICTIM_ASKED, notBefore, due.dueAt(), due.ceilingAt(), defer.at())),
                due);
    }

    private Decision<DeferredContactEvent> riskChanged(Open task, ChangeRisk change) {
        if (change.risk() == task.risk()) {
            return accept();
        }
        var due = dueAtNewRisk(task, change);
        var recomputed = new DueTimeRecomputed(
                change.risk(), DueTimeCause.RISK_CHANGED, task.notBefore(), due.dueAt(), due.ceilingAt(), change.at());
        var owner = ownerAt(task, change.task().value(), change.risk(), change.at());
        return moved(
                task,
                owner.route() == task.route() || task.isRestricted() ? accept(recomputed) : accept(recomputed, owner),
                due);
    }

    /** A raised risk counts from when it was raised and never later than before; a lowered one from the beginning. */
    private DueTimes.Due dueAtNewRisk(Open task, ChangeRisk change) {
        var notBefore = task.notBefore();
        if (notBefore != null) {
            return dueTimes.agreed(change.risk(), notBefore);
        }
        var callAt = task.ceilingAt().minus(DueTimes.CEILING);
        boolean raised = DueTimes.urgent(change.risk()).compareTo(DueTimes.urgent(task.risk())) > 0;
        var due =
                dueTimes.of(change.risk(), raised ? change.at() : task.promise().createdAt(), callAt);
        return raised ? new DueTimes.Due(DueTimes.earlier(due.dueAt(), task.dueAt()), due.ceilingAt()) : due;
    }

    /** What only named people may know stays with them (rule D10). */
    private Decision<DeferredContactEvent> routed(Open task, Route route) {
        if (task.isRestricted() && route.route() != DeferredRoute.RESTRICTED) {
            return refuse(CarRefusal.RESTRICTED_ROUTE, "The task stays with the people named for it.");
        }
        if (!policy.mayOwn(route.route(), route.owner())) {
            return refuse(CarRefusal.RESTRICTED_ROUTE, "Its owner is one of the people named for such tasks.");
        }
        return policy.knows(route.route(), route.team())
                ? accept(new DeferredContactRouted(
                        route.route(), route.team(), route.owner(), route.reason(), route.at()))
                : refuse(CarRefusal.UNKNOWN_TEAM, "No such team takes this kind of task.");
    }

    private static Decision<DeferredContactEvent> duePassed(Open task, Instant at) {
        return task.overdue() || at.isBefore(task.dueAt())
                ? accept()
                : accept(
                        new DeferredContactOverdue(false, task.dueAt(), at),
                        new DeferredContactEscalated(EscalationCause.DEFERRED_CONTACT_OVERDUE, Role.IDVA_MANAGER, at));
    }

    private Decision<DeferredContactEvent> ceilingPassed(Open task, Instant at) {
        return task.pastCeiling() || at.isBefore(task.ceilingAt())
                ? accept()
                : accept(
                                new DeferredContactOverdue(true, task.ceilingAt(), at),
                                pastCeiling(Role.CONTROL_ROOM_SUPERVISOR, at))
                        .startTimer(AGAIN, at.plus(policy.escalateEvery()));
    }

    /** It goes on alarming, one step higher, until the victim is reached or a new time was agreed. */
    private Decision<DeferredContactEvent> stillPast(Open task, Instant at) {
        return task.pastCeiling()
                ? accept(pastCeiling(Role.DISTRICT_INSPECTOR, at)).startTimer(AGAIN, at.plus(policy.escalateEvery()))
                : accept();
    }

    private static DeferredContactEvent pastCeiling(Role to, Instant at) {
        return new DeferredContactEscalated(EscalationCause.DEFERRED_CONTACT_PAST_CEILING, to, at);
    }

    private static Decision<DeferredContactEvent> timed(
            Decision.Accepted<DeferredContactEvent> accepted, DueTimes.Due due) {
        return accepted.startTimer(DUE, due.dueAt()).startTimer(CEILING, due.ceilingAt());
    }

    /** A timer whose time did not move runs on, or has said what it had to say. */
    private static Decision<DeferredContactEvent> moved(
            Open task, Decision.Accepted<DeferredContactEvent> accepted, DueTimes.Due due) {
        var timed = due.dueAt().equals(task.dueAt()) ? accepted : accepted.startTimer(DUE, due.dueAt());
        return due.ceilingAt().equals(task.ceilingAt()) ? timed : timed.startTimer(CEILING, due.ceilingAt());
    }

    private static Decision<DeferredContactEvent> unknown() {
        return refuse(CarRefusal.UNKNOWN_TASK, "There is no such task.");
    }

    @Override
    public DeferredContact evolve(DeferredContact task, DeferredContactEvent event) {
        return switch (event) {
            case DeferredContactCreated created -> Open.of(created);
            case DeferredContactAttempted attempted -> attempted(task, attempted);
            case DeferredContactRouted routed -> open(task).routed(routed);
            case DueTimeRecomputed due -> open(task).due(due);
            case DeferredContactOverdue overdue -> open(task).passed(overdue.pastCeiling());
            case DeferredContactEscalated escalated -> task;
            case DeferredContactCompleted completed -> new Done(open(task), false);
            case DeferredContactCancelled cancelled -> new Done(open(task), true);
        };
    }

    private static DeferredContact attempted(DeferredContact task, DeferredContactAttempted attempted) {
        return task instanceof Done done
                ? new Done(done.last().attempted(attempted.attempt(), attempted.reached()), done.cancelled())
                : open(task).attempted(attempted.attempt(), attempted.reached());
    }

    private static Open open(DeferredContact task) {
        if (task instanceof Open open) {
            return open;
        }
        throw new IllegalStateException("only an open task can change");
    }

    private DeferredContactRouted ownerAt(Open task, UUID id, @Nullable RiskLevel risk, Instant at) {
        var owner = routing.ownerOf(id, risk, task.isRestricted(), at);
        return new DeferredContactRouted(owner.route(), owner.team(), null, RoutingReason.RISK_CHANGED, at);
    }
}
