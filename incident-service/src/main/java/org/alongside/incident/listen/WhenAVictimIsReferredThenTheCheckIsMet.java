package org.alongside.incident.listen;

import java.util.List;
import org.alongside.contracts.cases.CaseReferred;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.ClosureCheck;
import org.alongside.contracts.incidents.ClosureCheckMet;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.closing.ClosingCommand.MeetCheck;

/** A referral was made for this victim, in each incident that it names. */
public record WhenAVictimIsReferredThenTheCheckIsMet(IncidentAggregate incidents) implements Automation<CaseReferred> {
    @Override
    public Class<CaseReferred> reactsTo() {
        return CaseReferred.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<CaseReferred> fact) {
        var victim = fact.event().victim();
        return victim == null ? List.of() : met(fact, victim);
    }

    private List<Ask<?, ?, ?>> met(Fact<CaseReferred> fact, PartyId victim) {
        var envelope = fact.recorded().envelope();
        var met = new ClosureCheckMet(ClosureCheck.REFERRAL_DECISION, victim, envelope.id(), envelope.type());
        return fact.event().incidents().stream()
                .<Ask<?, ?, ?>>map(incident -> incidents.ask(incident, new MeetCheck(met)))
                .toList();
    }
}
