package org.alongside.car.deferred;

import java.time.Instant;
import org.alongside.contracts.car.CancelReason;
import org.alongside.contracts.car.DeferredOutcome;
import org.alongside.contracts.car.DeferredRoute;
import org.alongside.contracts.car.LateReason;
import org.alongside.contracts.car.RoutingReason;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.ids.DeferredContactTaskId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** What a contact task is asked or told. */
public sealed interface ContactCommand {
    /**
     * A victim is owed a contact.
     *
     * @param notBefore the victim asked not to be called earlier
     * @param ceilingFrom from when the 48 h of wall clock count
     */
    record Defer(
            DeferredContactTaskId task,
            IncidentId incident,
            PartyId victim,
            @Nullable DeploymentId deployment,
            DeferredContactReason reason,
            @Nullable RiskLevel risk,
            boolean restricted,
            @Nullable Instant notBefore,
            Instant ceilingFrom,
            Instant at)
            implements ContactCommand {}

    record ChangeRisk(DeferredContactTaskId task, RiskLevel risk, Instant at) implements ContactCommand {}

    /**
     * Somebody tried; the police reaching a victim is no advocate's contact. {@code lateReason} counts when this
     * reaches the victim after the task was due.
     */
    record Attempt(
            ContactAttemptId attempt,
            Channel channel,
            ContactReached reached,
            ContactBy by,
            @Nullable LateReason lateReason,
            Instant at)
            implements ContactCommand {}

    /** The victim was met, or declined, apart from this task's own attempts. */
    record Settle(DeferredOutcome outcome, Instant at) implements ContactCommand {}

    /** The person is owed no contact after all. */
    record Cancel(CancelReason reason, Instant at) implements ContactCommand {}

    /** Its owner ends it. */
    record Complete(DeferredOutcome outcome, @Nullable LateReason lateReason, Instant at) implements ContactCommand {}

    record Route(DeferredRoute route, String team, @Nullable StaffId owner, RoutingReason reason, Instant at)
            implements ContactCommand {}

    /** Timer: the due time passed. */
    record DuePasses(Instant at) implements ContactCommand {}

    /** Timer: the ceiling passed. */
    record CeilingPasses(Instant at) implements ContactCommand {}

    /** Timer: the ceiling passed a while ago and nobody has reached the victim since. */
    record StillPastCeiling(Instant at) implements ContactCommand {}
}
