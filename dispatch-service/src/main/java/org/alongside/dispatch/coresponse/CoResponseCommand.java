package org.alongside.dispatch.coresponse;

import java.time.Instant;
import org.alongside.contracts.Role;
import org.alongside.contracts.dispatch.CoResponseCloseReason;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/** What one may ask of a response or report to it. Every command carries the time it is about. */
public sealed interface CoResponseCommand {

    /** The time it is about. */
    Instant at();

    /** Asked; may be refused, and is refused once the response is closed. */
    sealed interface Asked extends CoResponseCommand
            permits AcknowledgeEscalation, LegCommand, CarCommand, SceneCommand {}

    /** Reported as having happened, or due by the clock; never refused for a rule, and kept after closing too. */
    sealed interface Reported extends CoResponseCommand
            permits ReportEmergency, ReportEmergencyEnded, LimitPassed, Learn, LegReport, CarReport, SceneReport {}

    /** Begins or ends the whole. */
    sealed interface Turning extends CoResponseCommand
            permits OpenOnGrade, OpenByDispatcher, Close, ReportIncidentClosed, Reopen {}

    /** The incident was graded: open, with what was heard of it so far. */
    record OpenOnGrade(FactChange.Graded grade, Instant at) implements Turning {}

    /** A dispatcher opens with what incident-service answered; the event that comes later changes nothing. */
    record OpenByDispatcher(IncidentFacts facts, Instant at) implements Turning {}

    /** Nothing is left to do. */
    record Close(CoResponseCloseReason reason, Instant at) implements Turning {}

    /** The incident is closed; whoever is still held is let go. */
    record ReportIncidentClosed(Instant at) implements Turning {}

    /** Live again. */
    record Reopen(Instant at) implements Turning {}

    /** Something came to be known of the incident. */
    record Learn(FactChange change, Instant at) implements Reported {}

    /** A crew calls for help (rule D17). */
    record ReportEmergency(
            @Nullable UnitId unit,
            @Nullable DeploymentId deployment,
            @Nullable Place place,
            Instant at) implements Reported {}

    /** The crew that called for help is safe. */
    record ReportEmergencyEnded(
            @Nullable UnitId unit, @Nullable DeploymentId deployment, Instant at) implements Reported {}

    /** A limit for sending somebody passed. It is noticed later than that after an outage or an advanced clock. */
    record LimitPassed(EscalationCause cause, Instant at, Instant noticedAt) implements Reported {}

    /** Somebody takes an escalation on. */
    record AcknowledgeEscalation(EscalationCause cause, StaffId by, Role role, Instant at) implements Asked {}
}
