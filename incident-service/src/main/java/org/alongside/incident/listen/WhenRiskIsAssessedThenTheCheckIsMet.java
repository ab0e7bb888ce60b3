package org.alongside.incident.listen;

import java.util.List;
import org.alongside.contracts.cases.PrimaryRiskAssessed;
import org.alongside.contracts.incidents.ClosureCheck;
import org.alongside.contracts.incidents.ClosureCheckMet;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.closing.ClosingCommand.MeetCheck;

/** An officer assessed the risk to this victim. */
public record WhenRiskIsAssessedThenTheCheckIsMet(IncidentAggregate incidents)
        implements Automation<PrimaryRiskAssessed> {
    @Override
    public Class<PrimaryRiskAssessed> reactsTo() {
        return PrimaryRiskAssessed.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<PrimaryRiskAssessed> fact) {
        var assessed = fact.event();
        var envelope = fact.recorded().envelope();
        var met = new ClosureCheckMet(ClosureCheck.RISK_ASSESSMENT, assessed.victim(), envelope.id(), envelope.type());
        return incidents.only(assessed.incident(), new MeetCheck(met));
    }
}
