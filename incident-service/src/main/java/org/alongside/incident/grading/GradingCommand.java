package org.alongside.incident.grading;

import java.time.Instant;
import org.alongside.contracts.Personal;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.GradeQuestioned;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.LowerGradeAgreed;
import org.alongside.contracts.incidents.RegradeReason;
import org.alongside.contracts.incidents.ThriveAnswer;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;
import org.jspecify.annotations.Nullable;

/** About urgency. */
public sealed interface GradingCommand extends IncidentCommand {
    /** THRIVE, first or again. It is numbered here; all versions stay. */
    record AssessThrive(
            ThriveAnswer threat,
            ThriveAnswer harm,
            ThriveAnswer risk,
            ThriveAnswer investigation,
            ThriveAnswer vulnerability,
            ThriveAnswer engagement,
            @Nullable Personal interimRisk)
            implements GradingCommand {
        @Override
        public Needs needs() {
            return Needs.OPEN;
        }
    }

    /**
     * The first grade.
     *
     * @param force whose policy of that moment counts
     */
    record GradeIncident(Grade grade, String force, Instant at) implements GradingCommand {}

    /**
     * Another grade, or the same one after something that asks for a decision.
     *
     * @param by who regrades; to a lower grade, not who agreed to it
     */
    record RegradeIncident(
            Grade grade, RegradeReason reason, @Nullable Personal explanation, StaffId by, String force, Instant at)
            implements GradingCommand {}

    /** A second person says, signed in themselves, that a lower grade is safe. */
    record AgreeToLowerGrade(LowerGradeAgreed agreed) implements GradingCommand {}

    /** The system that masters the incident graded it. A report: what breaks our rule for lower grades is raised. */
    record GradeByMaster(Grade grade, String force, Instant at) implements GradingCommand {}

    /**
     * A second look finds the grade too low. A report; it comes to nothing when somebody is there or it went up since.
     *
     * @param looked the grade that was looked at; null for none
     */
    record QuestionGrade(
            GradeQuestioned questioned, @Nullable Grade looked) implements GradingCommand {
        @Override
        public Needs needs() {
            return Needs.RECORD;
        }
    }

    @Override
    default Needs needs() {
        return Needs.RUNNING;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return GradingDecisions.decide(incident, this, policies);
    }
}
