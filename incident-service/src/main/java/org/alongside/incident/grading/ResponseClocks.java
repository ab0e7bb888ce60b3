package org.alongside.incident.grading;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alongside.contracts.incidents.GradeTarget;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.eventsourcing.decide.Decision.Accepted;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.force.ForcePolicy;
import org.alongside.incident.force.GradeRule;
import org.alongside.incident.force.GradeRule.Escalation;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.grading.ClockCommand.EscalateAgain;
import org.alongside.incident.grading.ClockCommand.EscalateUnresourced;
import org.alongside.incident.grading.ClockCommand.MissTarget;
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
        var urgency = incident.urgency();
        var grade = urgency.grade();
        if (grade == null || !incident.isRunning() || incident.attendance().somebodyArrived()) {
            return Map.of();
        }
        var clocks = new HashMap<String, Instant>();
        var target = target(policies, urgency);
        if (target != null && target.targetAt() != null && !urgency.targetMissed()) {
            clocks.put(TARGET, target.targetAt());
        }
        if (!incident.attendance().isResourced()) {
            policies.named(urgency.policy()).ifPresent(policy -> addWaiting(clocks, policy, urgency, grade));
        }
        return clocks;
    }

    /** The target as it stands now: for a policy that counts from dispatch it comes only with the first unit. */
    public static @Nullable GradeTarget target(GradingPolicies policies, Urgency urgency) {
        var starts = urgency.starts();
        var grade = urgency.grade();
        if (starts == null || grade == null) {
            return urgency.target();
        }
        return policies.rule(urgency.policy(), grade)
                .map(rule -> rule.target(starts))
                .orElse(urgency.target());
    }

    private static void addWaiting(Map<String, Instant> clocks, ForcePolicy policy, Urgency urgency, Grade grade) {
        var rule = policy.grades().get(grade);
        if (rule == null || rule.unresourced() == null) {
            return;
        }
        var told = urgency.escalatedAt();
        if (told == null) {
            clocks.put(UNRESOURCED, tellAt(rule, rule.unresourced(), policy, urgency));
        } else {
            clocks.put(STILL_UNRESOURCED, policy.shiftChangeAfter(told));
        }
    }

    /** When the policy's time is over, but never before a dispatcher had the time to send somebody. */
    private static Instant tellAt(GradeRule rule, Escalation escalation, ForcePolicy policy, Urgency urgency) {
        var starts = Objects.requireNonNull(urgency.starts());
        var waitingSince = urgency.waitingSince();
        var clock = rule.target(starts).clockStartedAt();
        var byPolicy = (clock == null ? starts.incidentCreatedAt() : clock).plus(escalation.after());
        if (waitingSince == null) {
            return byPolicy;
        }
        var byChance = waitingSince.plus(policy.timeToAssign());
        return byPolicy.isAfter(byChance) ? byPolicy : byChance;
    }
}
