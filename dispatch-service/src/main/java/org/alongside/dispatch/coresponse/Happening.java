package org.alongside.dispatch.coresponse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.Role;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.CoResponseOpened;
import org.alongside.contracts.dispatch.EscalationRaised;
import org.alongside.contracts.dispatch.RevocationReason;
import org.alongside.contracts.dispatch.RuleBreachRecorded;
import org.alongside.contracts.dispatch.SceneSafetyRevoked;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.eventsourcing.decide.Decision;
import org.jspecify.annotations.Nullable;

/**
 * One decision in the making: each event is added with the response as it stands after it. Used by one thread, once.
 */
final class Happening {
    private final Response before;
    private final List<CoResponseEvent> events = new ArrayList<>();
    private final List<Decision.TimerChange> timers = new ArrayList<>();
    private Response now;

    private final boolean opening;

    private Happening(Response before, boolean opening) {
        this.before = before;
        this.now = before;
        this.opening = opening;
    }

    /** Something happens to a response. */
    static Happening to(Response before) {
        return new Happening(before, false);
    }

    /** A response begins with this event. */
    static Happening opening(CoResponseOpened opened) {
        var happening = new Happening(Response.opened(opened.facts(), opened.openedAt()), true);
        happening.events.add(opened);
        return happening;
    }

    boolean isOpening() {
        return opening;
    }

    /** As it stands after what was added. */
    Response now() {
        return now;
    }

    Response before() {
        return before;
    }

    Happening then(CoResponseEvent event) {
        events.add(event);
        now = Folding.after(now, event);
        return this;
    }

    Happening start(String timer, Instant dueAt) {
        timers.add(new Decision.TimerChange.Start(timer, dueAt));
        return this;
    }

    Happening cancel(String timer) {
        timers.add(new Decision.TimerChange.Cancel(timer));
        return this;
    }

    /** Somebody must act, unless that is already said and not yet taken on. */
    Happening raise(EscalationCause cause, Role to, Instant dueAt) {
        return now.openEscalation(cause).isPresent() ? this : then(new EscalationRaised(cause, to, dueAt, dueAt));
    }

    /** What was declared safe is safe no more, and a crew there withdraws (rule D8). */
    Happening revoke(SafePlace place, RevocationReason reason, Instant at) {
        var safety = now.scene().of(place);
        return safety.isSafe()
                ? then(new SceneSafetyRevoked(place, null, reason, notBefore(safety.since(), at), null))
                : this;
    }

    /** The same for every place. */
    Happening revokeAll(RevocationReason reason, Instant at) {
        for (var place : SafePlace.values()) {
            revoke(place, reason, at);
        }
        return this;
    }

    /** A report made late does not end what was declared only after the time it is about before it began. */
    private static Instant notBefore(@Nullable Instant since, Instant at) {
        return since == null || at.isAfter(since) ? at : since;
    }

    /** What was reported broke a rule: it is kept with its breach, and raised. */
    Happening breach(RefusalCode rule, String reportedFact, @Nullable DeploymentId deployment, Instant at) {
        return then(new RuleBreachRecorded(rule, reportedFact, deployment, null, at, null))
                .raise(EscalationCause.RULE_BREACHED, Role.CONTROL_ROOM_SUPERVISOR, at);
    }

    Decision<CoResponseEvent> decided() {
        return new Decision.Accepted<>(events, timers, List.of());
    }

    static Decision<CoResponseEvent> refused(DispatchRefusal code, String detail) {
        return Decision.refuse(code, detail);
    }
}
