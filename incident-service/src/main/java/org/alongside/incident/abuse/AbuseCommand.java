package org.alongside.incident.abuse;

import static org.alongside.eventsourcing.decide.Decision.accept;

import org.alongside.contracts.incidents.DomesticAbuseConfirmed;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.DomesticAbuseSuspected;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;

/** About whether it is domestic abuse. Saying again what holds changes nothing. */
public sealed interface AbuseCommand extends IncidentCommand {
    /** Abuse is suspected now, at first or later. */
    record SuspectDomesticAbuse(DomesticAbuseSuspected suspected) implements AbuseCommand {}

    /** It is domestic abuse. */
    record ConfirmDomesticAbuse(DomesticAbuseConfirmed confirmed) implements AbuseCommand {}

    /** It is not, and this is why. */
    record RuleOutDomesticAbuse(DomesticAbuseRuledOut ruledOut) implements AbuseCommand {}

    @Override
    default Needs needs() {
        return Needs.CREATED;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        var abuse = incident.abuse();
        return switch (this) {
            case SuspectDomesticAbuse(var suspected) -> abuse.mayBeAbuse() ? accept() : accept(suspected);
            case ConfirmDomesticAbuse(var confirmed) ->
                abuse.confirmed() == FlagValue.YES ? accept() : accept(confirmed);
            case RuleOutDomesticAbuse(var ruledOut) -> abuse.confirmed() == FlagValue.NO ? accept() : accept(ruledOut);
        };
    }
}
