package org.alongside.car.deferred;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.contracts.car.DeferredContactCreated;
import org.alongside.contracts.car.DeferredContactRouted;
import org.alongside.contracts.car.DeferredRoute;
import org.alongside.contracts.car.DueTimeRecomputed;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** A contact task: not made, open, or done. */
public sealed interface DeferredContact {
    /** Nobody is owed a contact, as far as is known. */
    record None() implements DeferredContact {}

    /**
     * Somebody owes the victim a contact.
     *
     * @param attempts by id, so that each is counted once whoever tells of it
     * @param overdue the due time has passed and was reported
     * @param pastCeiling the ceiling has passed and was reported
     */
    record Open(
            DeferredContactCreated promise,
            @Nullable RiskLevel risk,
            DeferredRoute route,
            String team,
            @Nullable StaffId owner,
            @Nullable Instant notBefore,
            Instant dueAt,
            Instant ceilingAt,
            Map<ContactAttemptId, ContactReached> attempts,
            boolean overdue,
            boolean pastCeiling)
            implements DeferredContact {

        static Open of(DeferredContactCreated created) {
            return new Open(
                    created,
                    created.riskLevel(),
                    created.route(),
                    created.team(),
                    created.owner(),
                    created.notBefore(),
                    created.dueAt(),
                    created.ceilingAt(),
                    Map.of(),
                    false,
                    false);
        }

        boolean isRestricted() {
            return route == DeferredRoute.RESTRICTED;
        }

        /** What was reported as passed is not reported again unless there is a new time to come. */
        Open due(DueTimeRecomputed due) {
            return new Open(
                    promise,
                    due.riskLevel(),
                    route,
                    team,
                    owner,
                    due.notBefore(),
                    due.dueAt(),
                    due.ceilingAt(),
                    attempts,
                    overdue && !due.dueAt().isAfter(due.recomputedAt()),
                    pastCeiling && !due.ceilingAt().isAfter(due.recomputedAt()));
        }

        Open routed(DeferredContactRouted to) {
            return new Open(
                    promise,
                    risk,
                    to.route(),
                    to.team(),
                    to.owner(),
                    notBefore,
                    dueAt,
                    ceilingAt,
                    attempts,
                    overdue,
                    pastCeiling);
        }

        Open attempted(ContactAttemptId attempt, ContactReached reached) {
            var more = new LinkedHashMap<>(attempts);
            more.put(attempt, reached);
            return new Open(promise, risk, route, team, owner, notBefore, dueAt, ceilingAt, more, overdue, pastCeiling);
        }

        Open passed(boolean ceiling) {
            return new Open(
                    promise,
                    risk,
                    route,
                    team,
                    owner,
                    notBefore,
                    dueAt,
                    ceilingAt,
                    attempts,
                    overdue || !ceiling,
                    pastCeiling || ceiling);
        }
    }

    /**
     * Kept, or ended for a reason that satisfies it.
     *
     * @param last the task as it was
     * @param cancelled nobody was owed a contact after all, as it seemed then
     */
    record Done(Open last, boolean cancelled) implements DeferredContact {}
}
