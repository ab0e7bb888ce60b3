package org.alongside.incident.closing;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.ClosureCheck;
import org.alongside.contracts.incidents.ClosureCheckMet;
import org.alongside.contracts.incidents.DomesticAbuseConfirmed;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.ReferralAwaited;
import org.alongside.contracts.incidents.ReferralDecision;
import org.alongside.contracts.incidents.ReferralDecisionMade;
import org.alongside.contracts.incidents.ResultCode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.closing.ClosingCommand.CloseIncident;
import org.alongside.incident.closing.ClosingCommand.DecideCrime;
import org.alongside.incident.closing.ClosingCommand.DecideEncompass;
import org.alongside.incident.closing.ClosingCommand.DecideReferral;
import org.alongside.incident.closing.ClosingCommand.MeetCheck;
import org.alongside.incident.closing.ClosingCommand.NameNextStepOwner;
import org.alongside.incident.closing.ClosingCommand.ReceiveAdvocateEvidence;
import org.alongside.incident.closing.ClosingCommand.ReopenIncident;
import org.alongside.incident.closing.ClosingCommand.ResultIncident;
import org.alongside.incident.closing.ClosingCommand.WaiveCheck;
import org.jspecify.annotations.Nullable;

/** Decisions about the outcome and the end. Source: domain 2.9 and rule D15. */
final class ClosingDecisions {
    private ClosingDecisions() {}

    static Decision<IncidentEvent> decide(Incident incident, ClosingCommand command) {
        return switch (command) {
            case DecideCrime(var decided) -> accept(decided);
            case DecideReferral(var decided, var at) -> referred(incident, decided, at);
            case DecideEncompass(var decided) -> ofKnown(incident, decided.child(), decided);
            case NameNextStepOwner(var named) -> accept(named);
            case ReceiveAdvocateEvidence(var received) ->
                incident.closing().evidence().contains(received.sourceEvent()) ? accept() : accept(received);
            case MeetCheck(var met) -> met(incident, met);
            case WaiveCheck(var waived) -> ofKnown(incident, waived.party(), waived);
            case ResultIncident(var result) -> resulted(incident, result);
            case CloseIncident(var at) -> closed(incident, at);
            case ReopenIncident(var reopened) -> accept(reopened);
        };
    }

    private static Decision<IncidentEvent> ofKnown(Incident incident, @Nullable PartyId party, IncidentEvent event) {
        return party == null || incident.people().knows(party)
                ? accept(event)
                : refuse(IncidentRefusal.UNKNOWN_PARTY, "Identify the party in this incident first");
    }

    /** A referral that is said to be made is awaited until it arrives. Source: domain 2.12. */
    private static Decision<IncidentEvent> referred(Incident incident, ReferralDecisionMade decided, Instant at) {
        boolean begins = decided.decision() == ReferralDecision.MADE
                && incident.people().knows(decided.victim())
                && incident.referrals().isToBeAwaited(decided.victim());
        return begins
                ? accept(decided, new ReferralAwaited(decided.victim(), at))
                : ofKnown(incident, decided.victim(), decided);
    }

    private static Decision<IncidentEvent> met(Incident incident, ClosureCheckMet met) {
        if (met.check() == ClosureCheck.ADVOCATE_CONTACT) {
            return refuse(IncidentRefusal.EVIDENCE_NEEDED, "Advocate contact is proved by its own evidence only");
        }
        var arrived = met.check() == ClosureCheck.REFERRAL_DECISION
                && met.party() != null
                && incident.referrals().isAwaited(met.party());
        return incident.closing().has(met.check(), met.party()) && !arrived ? accept() : accept(met);
    }

    private static Decision<IncidentEvent> resulted(Incident incident, IncidentResulted result) {
        if (result.results().isEmpty() || result.results().contains(ResultCode.UNKNOWN)) {
            return refuse(IncidentRefusal.RESULT_MISSING, "Say what came of it; unknown is for imported history");
        }
        if (result.results().contains(ResultCode.DUPLICATE)
                && !incident.narrative().saysDuplicate()) {
            return refuse(IncidentRefusal.DUPLICATE_NEEDS_LINK, "Link it as DUPLICATE_OF the other incident first");
        }
        if (result.daConfirmed() == FlagValue.NO && incident.abuse().mayBeAbuse()) {
            return refuse(IncidentRefusal.RULE_OUT_FIRST, "Rule domestic abuse out with a reason first");
        }
        return result.daConfirmed() == FlagValue.YES && incident.abuse().confirmed() != FlagValue.YES
                ? accept(new DomesticAbuseConfirmed(result.resultedAt()), result)
                : accept(result);
    }

    private static Decision<IncidentEvent> closed(Incident incident, Instant at) {
        if (incident.urgency().decisionDue()) {
            return refuse(
                    IncidentRefusal.GRADE_DECISION_DUE,
                    "A later contact, a dropped call or reopening asks for a decision on the grade");
        }
        var open = ClosureChecks.openIn(incident);
        return open.isEmpty()
                ? accept(new IncidentClosed(incident.abuse().confirmed(), at))
                : refuse(IncidentRefusal.CLOSURE_CHECKS_OPEN, "Without an answer: " + names(open));
    }

    private static String names(List<Closing.Answer> open) {
        return open.stream().map(answer -> answer.check().name()).distinct().collect(Collectors.joining(", "));
    }
}
