package org.alongside.incident.grading;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import java.util.function.BiFunction;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.ClockStarts;
import org.alongside.contracts.incidents.GradeQuestionCause;
import org.alongside.contracts.incidents.GradeQuestioned;
import org.alongside.contracts.incidents.GradeTarget;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentGraded;
import org.alongside.contracts.incidents.IncidentRegraded;
import org.alongside.contracts.incidents.LowerGradeAgreed;
import org.alongside.contracts.incidents.RegradeReason;
import org.alongside.contracts.incidents.ThriveAssessed;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.force.ForcePolicy;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.grading.GradingCommand.AgreeToLowerGrade;
import org.alongside.incident.grading.GradingCommand.AssessThrive;
import org.alongside.incident.grading.GradingCommand.GradeByMaster;
import org.alongside.incident.grading.GradingCommand.GradeIncident;
import org.alongside.incident.grading.GradingCommand.QuestionGrade;
import org.alongside.incident.grading.GradingCommand.RegradeIncident;
import org.jspecify.annotations.Nullable;

/** Decisions about THRIVE and grades. Source: domain 2.4 and 2.5. */
final class GradingDecisions {
    private GradingDecisions() {}

    static Decision<IncidentEvent> decide(Incident incident, GradingCommand command, GradingPolicies policies) {
        return switch (command) {
            case AssessThrive assessment -> accept(assessed(incident.urgency(), assessment));
            case GradeIncident grading -> graded(incident, grading, policies);
            case RegradeIncident regrading -> regraded(incident, regrading, policies);
            case AgreeToLowerGrade(var agreed) -> agreed(incident.urgency(), agreed);
            case QuestionGrade(var questioned, var looked) -> questioned(incident, questioned, looked);
            case GradeByMaster grading -> gradedByMaster(incident, grading, policies);
        };
    }

    private static IncidentEvent assessed(Urgency urgency, AssessThrive answers) {
        int before = urgency.thrives();
        return new ThriveAssessed(
                before + 1,
                before == 0 ? null : Integer.valueOf(before),
                answers.threat(),
                answers.harm(),
                answers.risk(),
                answers.investigation(),
                answers.vulnerability(),
                answers.engagement(),
                answers.interimRisk());
    }

    private static Decision<IncidentEvent> graded(Incident incident, GradeIncident grading, GradingPolicies policies) {
        var urgency = incident.urgency();
        if (urgency.grade() != null) {
            return refuse(IncidentRefusal.ALREADY_GRADED, "Regrade it, with a reason");
        }
        return byPolicy(
                policies.of(grading.force(), grading.at()),
                grading.grade(),
                (policy, label) -> accept(new IncidentGraded(
                        grading.grade(),
                        label,
                        policy.policy(),
                        target(incident, policy, grading.grade(), grading.at()),
                        grading.at())));
    }

    /** The four starts with this grading as the third; a regrade does not move it. */
    private static ClockStarts starts(Urgency urgency, Instant gradedAt) {
        var known = urgency.starts();
        if (known == null) {
            throw new IllegalStateException("a created incident knows when it was created");
        }
        return new ClockStarts(
                known.callAnsweredAt(),
                known.incidentCreatedAt(),
                known.gradedAt() == null ? gradedAt : known.gradedAt(),
                known.dispatchedAt());
    }

    /** Who agreed to a lower grade; nobody has to agree to another. */
    private static @Nullable StaffId second(Incident incident, RegradeIncident regrading) {
        var agreed = incident.urgency().agreed();
        return agreed != null && incident.urgency().isAgreedBySomebodyBut(regrading.by(), regrading.grade())
                ? agreed.by()
                : null;
    }

    private static GradeTarget target(Incident incident, ForcePolicy policy, Grade grade, Instant at) {
        return policy.target(grade, starts(incident.urgency(), at), incident.place())
                .orElseThrow();
    }

    private static Decision<IncidentEvent> byPolicy(
            ForcePolicy policy, Grade grade, BiFunction<ForcePolicy, String, Decision<IncidentEvent>> then) {
        var rule = policy.grades().get(grade);
        return rule == null
                ? refuse(IncidentRefusal.GRADE_NOT_IN_POLICY, "The force's policy has no such grade")
                : then.apply(policy, rule.label());
    }

    private static Decision<IncidentEvent> regraded(
            Incident incident, RegradeIncident regrading, GradingPolicies policies) {
        var urgency = incident.urgency();
        var from = urgency.grade();
        if (from == null) {
            return refuse(IncidentRefusal.NOT_GRADED, "Grade it first");
        }
        if (from == regrading.grade() && !urgency.decisionDue()) {
            return accept();
        }
        var broken = DowngradeRule.firstBroken(incident, regrading);
        return broken.isPresent()
                ? new Decision.Refused<>(broken.get())
                : byPolicy(
                        policies.of(regrading.force(), regrading.at()),
                        regrading.grade(),
                        (policy, label) -> accept(regrade(incident, from, regrading, policy, label)));
    }

    private static IncidentRegraded regrade(
            Incident incident, Grade from, RegradeIncident regrading, ForcePolicy policy, String label) {
        var urgency = incident.urgency();
        return new IncidentRegraded(
                from,
                regrading.grade(),
                label,
                policy.policy(),
                target(incident, policy, regrading.grade(), regrading.at()),
                regrading.at(),
                regrading.reason(),
                regrading.explanation(),
                second(incident, regrading),
                urgency.hasFreshThrive() ? Integer.valueOf(urgency.thrives()) : null);
    }

    /** Who agrees has the same THRIVE before them as who regrades. */
    private static Decision<IncidentEvent> agreed(Urgency urgency, LowerGradeAgreed agreed) {
        var now = urgency.grade();
        if (now == null) {
            return refuse(IncidentRefusal.NOT_GRADED, "Grade it first");
        }
        if (agreed.grade().compareTo(now) <= 0) {
            return refuse(IncidentRefusal.NOT_A_LOWER_GRADE, "Only a lower grade needs a second person");
        }
        return urgency.hasFreshThrive()
                ? accept(agreed)
                : refuse(IncidentRefusal.DOWNGRADE_NEEDS_FRESH_THRIVE, "Assess THRIVE again first");
    }

    /** A second contact counts where it is about abuse, as one on the same incident does. */
    private static boolean isAbout(GradeQuestioned questioned, Incident incident) {
        return questioned.cause() != GradeQuestionCause.SECOND_CONTACT
                || incident.abuse().mayBeAbuse();
    }

    private static Decision<IncidentEvent> questioned(
            Incident incident, GradeQuestioned questioned, @Nullable Grade looked) {
        var grade = incident.urgency().grade();
        boolean wentUp = looked != null && grade != null && grade.compareTo(looked) < 0;
        return incident.isRunning()
                        && grade != null
                        && !wentUp
                        && isAbout(questioned, incident)
                        && !incident.attendance().somebodyArrived()
                ? accept(questioned)
                : accept();
    }

    private static Decision<IncidentEvent> gradedByMaster(
            Incident incident, GradeByMaster grading, GradingPolicies policies) {
        var urgency = incident.urgency();
        var from = urgency.grade();
        if (from == null) {
            return graded(incident, new GradeIncident(grading.grade(), grading.force(), grading.at()), policies);
        }
        if (from == grading.grade()) {
            return accept();
        }
        return byPolicy(policies.of(grading.force(), grading.at()), grading.grade(), (policy, label) -> {
            var regraded = new IncidentRegraded(
                    from,
                    grading.grade(),
                    label,
                    policy.policy(),
                    target(incident, policy, grading.grade(), grading.at()),
                    grading.at(),
                    RegradeReason.MASTER_SYSTEM,
                    null,
                    null,
                    null);
            return DowngradeRule.concerns(incident, grading.grade())
                    ? accept(regraded, breach(grading.at()))
                    : accept(regraded);
        });
    }

    private static IncidentEvent breach(Instant at) {
        return new IncidentEscalated(EscalationCause.RULE_BREACHED, Role.CONTROL_ROOM_SUPERVISOR, at, null);
    }
}
