package org.alongside.incident.closing;

import java.time.Instant;
import org.alongside.contracts.incidents.AdvocateContactEvidenceReceived;
import org.alongside.contracts.incidents.ClosureCheckMet;
import org.alongside.contracts.incidents.ClosureCheckWaived;
import org.alongside.contracts.incidents.CrimeDecisionMade;
import org.alongside.contracts.incidents.EncompassDecisionMade;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentReopened;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.NextStepOwnerNamed;
import org.alongside.contracts.incidents.ReferralDecisionMade;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;

/** About the outcome, the checks and the end. */
public sealed interface ClosingCommand extends IncidentCommand {
    /** Whether it is a crime. */
    record DecideCrime(CrimeDecisionMade decided) implements ClosingCommand {}

    /** Whether this victim is referred; also after the end, when a referral never arrived or the risk changed. */
    record DecideReferral(ReferralDecisionMade decided, Instant at) implements ClosingCommand {
        @Override
        public Needs needs() {
            return Needs.LOGGED;
        }
    }

    /** Whether this child's school is told. */
    record DecideEncompass(EncompassDecisionMade decided) implements ClosingCommand {}

    /** Who goes on from here. */
    record NameNextStepOwner(NextStepOwnerNamed named) implements ClosingCommand {}

    /** Another service's event proves that this victim is not forgotten. A report; never refused. */
    record ReceiveAdvocateEvidence(AdvocateContactEvidenceReceived received) implements ClosingCommand {
        @Override
        public Needs needs() {
            return Needs.RECORD;
        }
    }

    /** Another service's event meets a check. A report. */
    record MeetCheck(ClosureCheckMet met) implements ClosingCommand {
        @Override
        public Needs needs() {
            return Needs.RECORD;
        }
    }

    /** A supervisor's reason stands in for a check. */
    record WaiveCheck(ClosureCheckWaived waived) implements ClosingCommand {}

    /** The outcome; a later one replaces it while the incident is not closed. */
    record ResultIncident(IncidentResulted result) implements ClosingCommand {}

    /** The checks are done. */
    record CloseIncident(Instant at) implements ClosingCommand {
        @Override
        public Needs needs() {
            return Needs.RESULTED;
        }
    }

    /** It is live again. */
    record ReopenIncident(IncidentReopened reopened) implements ClosingCommand {
        @Override
        public Needs needs() {
            return Needs.FINISHED;
        }
    }

    @Override
    default Needs needs() {
        return Needs.CREATED;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return ClosingDecisions.decide(incident, this);
    }
}
