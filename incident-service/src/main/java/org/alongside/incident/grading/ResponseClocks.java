package org.alongside.incident.grading;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.GradeTarget;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.eventsourcing.decide.Decision.Accepted;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.closing.ResultClock;
import org.alongside.incident.custody.ReleaseClocks;
import org.alongside.incident.force.ForcePolicy;
import org.alongside.incident.force.GradeRule.Escalation;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.grading.ClockCommand.EscalateAgain;
import org.alongside.incident.grading.ClockCommand.EscalateUnresourced;
import org.alongside.incident.grading.ClockCommand.MissTarget;
import org.alongside.incident.grading.ClockCommand.TellCallerOverdue;
import org.alongside.incident.grading.ClockCommand.TellDecisionOverdue;
import org.alongside.incident.grading.ClockCommand.TellOfReleaseAgain;
import org.alongside.incident.grading.ClockCommand.TellReferralMissing;
import org.alongside.incident.grading.ClockCommand.TellResultOverdue;
import org.alongside.incident.grading.ClockCommand.TellReviewOverdue;
import org.alongside.incident.grading.ClockCommand.TellVictimUntold;
import org.alongside.incident.referral.ReferralClock;
import org.alongside.incident.review.ReviewClock;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks run in an incident and when they are due. It follows from the state: whatever sends a unit, closes the
 * incident or changes its grade, its clocks follow. Source: domain 2.5 (escalation) and 3.7.
 */
public final class ResponseClocks {
    /** Nobody was sent in time. */
    public static final String UNRESOURCED = "unresourced";
    /** Still nobody at the change of shifts. */
    public static final String STILL_UNRESOURCED = "still-unresourced";
    /** The grade's target passes. */
    public static final String TARGET = "grade-target";
    /** Nobody graded it, or decided on the grade, in time. */
    public static final String GRADE_DECISION = "grade-decision";
    /** Nobody told the caller in time how far help has come. */
    public static final String CALLER = "caller-informed";

    private final GradingPolicies policies;

    /** @param policies by which incidents were graded */
    public ResponseClocks(GradingPolicies policies) {
        this.policies = policies;
    }

    /** The command that a due clock becomes; it may be noticed later than it was due. */
    public static IncidentCommand due(String name, Instant dueAt, Instant now) {
        return switch (name) {
            case UNRESOURCED -> new EscalateUnresourced(dueAt);
            case STILL_UNRESOURCED -> new EscalateAgain(dueAt, now);
            case TARGET -> new MissTarget(dueAt);
            case GRADE_DECISION -> new TellDecisionOverdue(dueAt);
            case CALLER -> new TellCallerOverdue(dueAt);
            case ReferralClock.NAME -> new TellReferralMissing(dueAt);
            case ResultClock.NAME -> new TellResultOverdue(dueAt);
            case ReviewClock.NAME -> new TellReviewOverdue(dueAt);
            case ReleaseClocks.UNPROTECTED -> new TellOfReleaseAgain(dueAt, now);
            case ReleaseClocks.VICTIM_UNTOLD -> new TellVictimUntold(dueAt);
            default -> throw new IllegalArgumentException("an incident has no clock " + name);
        };
    }

    /** The decision with the clocks started, moved and stopped that differ between the two states. */
    public Accepted<IncidentEvent> adjusted(Accepted<IncidentEvent> decision, Incident before, Incident after) {
        var were = running(before);
        var are = running(after);
        var adjusted = decision;
        for (var name : were.keySet()) {
            adjusted = are.containsKey(name) ? adjusted : adjusted.cancelTimer(name);
        }
        for (var clock : are.entrySet()) {
            adjusted = clock.getValue().equals(were.get(clock.getKey()))
                    ? adjusted
                    : adjusted.startTimer(clock.getKey(), clock.getValue());
        }
        return adjusted;
    }

    /** The clocks that run, with the moment each is due. */
    public Map<String, Instant> running(Incident incident) {
        return clocks(incident).stream()
                .filter(clock -> !clock.told())
                .collect(Collectors.toMap(Clock::name, Clock::dueAt));
    }

    /** The clocks that run, and those that were due and still wait for what they are about; the first due first. */
    public List<Clock> clocks(Incident incident) {
        return Stream.concat(
                        Stream.of(
                                        GradeDecisionClock.of(incident, policies),
                                        CallerClock.of(incident, policies),
                                        arrival(incident),
                                        resource(incident),
                                        ResultClock.of(incident, policies),
                                        ReviewClock.of(incident, policies))
                                .flatMap(Optional::stream),
                        afterwards(incident))
                .sorted(Comparator.comparing(Clock::dueAt))
                .toList();
    }

    /** By when somebody has to have looked at the risk again; null when nobody has to. */
    public @Nullable Instant reviewBy(Incident incident) {
        return ReviewClock.of(incident, policies).map(Clock::dueAt).orElse(null);
    }

    /** Since when, or until when, something is owed that outlives the incident's end; null when nothing is. */
    public @Nullable Instant owedAfterwards(Incident incident) {
        return afterwards(incident)
                .map(Clock::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Clock> afterwards(Incident incident) {
        return Stream.of(
                        ReferralClock.of(incident, policies),
                        ReleaseClocks.unprotected(incident, policies),
                        ReleaseClocks.untold(incident, policies))
                .flatMap(Optional::stream);
    }

    private static boolean isWaitedFor(Incident incident) {
        return incident.isRunning() && !incident.attendance().somebodyArrived();
    }

    private Optional<Clock> arrival(Incident incident) {
        var target = target(policies, incident);
        var at = target == null ? null : target.targetAt();
        return at == null || !isWaitedFor(incident)
                ? Optional.empty()
                : Optional.of(new Clock(
                        TARGET,
                        ClockReason.NOBODY_THERE,
                        at,
                        Role.CONTROL_ROOM_SUPERVISOR,
                        incident.urgency().targetMissed()));
    }

    /** The target as it stands now: for a policy that counts from dispatch it comes only with the first unit. */
    public static @Nullable GradeTarget target(GradingPolicies policies, Incident incident) {
        var urgency = incident.urgency();
        var starts = urgency.starts();
        var grade = urgency.grade();
        if (starts == null || grade == null) {
            return urgency.target();
        }
        return policies.named(urgency.policy())
                .flatMap(policy -> policy.target(grade, starts, incident.place()))
                .orElse(urgency.target());
    }

    private Optional<Clock> resource(Incident incident) {
        var grade = incident.urgency().grade();
        return grade == null || !isWaitedFor(incident) || incident.attendance().isResourced()
                ? Optional.empty()
                : policies.named(incident.urgency().policy()).flatMap(policy -> resource(policy, incident, grade));
    }

    private static Optional<Clock> resource(ForcePolicy policy, Incident incident, Grade grade) {
        var rule = policy.grades().get(grade);
        var escalation = rule == null ? null : rule.unresourced();
        if (escalation == null) {
            return Optional.empty();
        }
        var told = incident.urgency().escalatedAt();
        return Optional.of(
                told == null
                        ? new Clock(
                                UNRESOURCED,
                                ClockReason.NOBODY_SENT,
                                tellAt(policy, grade, escalation, incident),
                                escalation.to(),
                                false)
                        : new Clock(
                                STILL_UNRESOURCED,
                                ClockReason.NOBODY_SENT_AT_SHIFT_CHANGE,
                                policy.shiftChangeAfter(told),
                                escalation.to(),
                                false));
    }

    /** When the policy's time is over, but never before a dispatcher had the time to send somebody. */
    private static Instant tellAt(ForcePolicy policy, Grade grade, Escalation escalation, Incident incident) {
        var starts = Objects.requireNonNull(incident.urgency().starts());
        var waitingSince = incident.urgency().waitingSince();
        var clock = policy.target(grade, starts, incident.place())
                .map(GradeTarget::clockStartedAt)
                .orElse(starts.incidentCreatedAt());
        var byPolicy = clock.plus(escalation.after());
        if (waitingSince == null) {
            return byPolicy;
        }
        var byChance = waitingSince.plus(policy.timeToAssign());
        return byPolicy.isAfter(byChance) ? byPolicy : byChance;
    }
}
