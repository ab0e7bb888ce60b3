package org.alongside.car.deferred;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import org.alongside.car.CarRefusal;
import org.alongside.car.deferred.ContactCommand.Attempt;
import org.alongside.car.deferred.ContactCommand.Cancel;
import org.alongside.car.deferred.ContactCommand.Complete;
import org.alongside.car.deferred.ContactCommand.Settle;
import org.alongside.car.deferred.DeferredContact.Open;
import org.alongside.contracts.car.DeferredContactAttempted;
import org.alongside.contracts.car.DeferredContactCancelled;
import org.alongside.contracts.car.DeferredContactCompleted;
import org.alongside.contracts.car.DeferredContactEvent;
import org.alongside.contracts.car.DeferredOutcome;
import org.alongside.contracts.car.LateReason;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.eventsourcing.decide.Decision;
import org.jspecify.annotations.Nullable;

/**
 * How a task ends: by an attempt that reached the victim, by contact made elsewhere, or by its owner, who claims no
 * contact without evidence.
 */
final class Ending {
    private Ending() {}

    static Decision<DeferredContactEvent> attempted(Open task, Attempt attempt) {
        if (task.attempts().containsKey(attempt.attempt())) {
            return accept();
        }
        var attempted = event(task, attempt);
        return attempt.reached() == ContactReached.REACHED && attempt.by() != ContactBy.POLICE
                ? done(accept(
                        attempted,
                        completion(
                                task,
                                DeferredOutcome.TWO_WAY_CONTACT,
                                attempt.attempt(),
                                attempt.lateReason(),
                                attempt.at())))
                : accept(attempted);
    }

    /** A report that arrives after the task was done is kept, and changes nothing else. */
    static Decision<DeferredContactEvent> attemptedLater(Open task, Attempt attempt) {
        return task.attempts().containsKey(attempt.attempt()) ? accept() : accept(event(task, attempt));
    }

    static Decision<DeferredContactEvent> settled(Open task, Settle settle) {
        return done(accept(completion(task, settle.outcome(), null, null, settle.at())));
    }

    static Decision<DeferredContactEvent> cancelled(Cancel cancel) {
        return done(accept(new DeferredContactCancelled(cancel.reason(), cancel.at())));
    }

    static Decision<DeferredContactEvent> completed(Open task, Complete complete, int attemptsMin) {
        return switch (complete.outcome()) {
            case TWO_WAY_CONTACT, SUPPORT_DECLINED, HANDED_OFF ->
                refuse(CarRefusal.NEEDS_EVIDENCE, "Report the contact to the victim's case; it ends the task.");
            case RESTRICTED_ROUTE ->
                task.isRestricted()
                        ? ended(task, complete)
                        : refuse(CarRefusal.NEEDS_EVIDENCE, "The task is not on the restricted route.");
            case UNREACHABLE_REPORTED ->
                task.attempts().size() >= attemptsMin
                        ? ended(task, complete)
                        : refuse(CarRefusal.TOO_FEW_ATTEMPTS, "Try at least " + attemptsMin + " times first.");
        };
    }

    private static Decision<DeferredContactEvent> ended(Open task, Complete complete) {
        return isLate(task, complete.at()) && complete.lateReason() == null
                ? refuse(CarRefusal.LATE_REASON_MISSING, "Say why it is late.")
                : done(accept(completion(task, complete.outcome(), null, complete.lateReason(), complete.at())));
    }

    private static Decision<DeferredContactEvent> done(Decision.Accepted<DeferredContactEvent> accepted) {
        return accepted.cancelTimer(ContactDecider.DUE)
                .cancelTimer(ContactDecider.CEILING)
                .cancelTimer(ContactDecider.AGAIN);
    }

    private static DeferredContactAttempted event(Open task, Attempt attempt) {
        return new DeferredContactAttempted(
                attempt.attempt(), task.attempts().size() + 1, attempt.channel(), attempt.reached(), attempt.at());
    }

    private static DeferredContactCompleted completion(
            Open task,
            DeferredOutcome outcome,
            @Nullable ContactAttemptId attempt,
            @Nullable LateReason said,
            Instant at) {
        boolean late = isLate(task, at);
        var reason = late && said == null ? whatTheAttemptsSay(task) : said;
        return new DeferredContactCompleted(outcome, attempt, late, late ? reason : null, at, null);
    }

    private static boolean isLate(Open task, Instant at) {
        return at.isAfter(task.dueAt());
    }

    /** Nobody gave a reason, so the tries before speak: it was unsafe, or nobody answered. */
    private static LateReason whatTheAttemptsSay(Open task) {
        if (task.attempts().containsValue(ContactReached.REACHED_UNSAFE)) {
            return LateReason.UNSAFE_TO_CONTACT;
        }
        return task.attempts().isEmpty() ? LateReason.OTHER : LateReason.NO_ANSWER;
    }
}
