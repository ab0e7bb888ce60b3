package org.alongside.incident.listen;

import java.util.List;
import java.util.UUID;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.grading.ClockCommand.ReportNobodyToSend;

/** Dispatch found nobody for the first response. What the policy tells at once is told at once. */
public record WhenNobodyCanRespondThenEscalate(IncidentAggregate incidents) implements Automation<LegGapFound> {
    @Override
    public Class<LegGapFound> reactsTo() {
        return LegGapFound.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<LegGapFound> fact) {
        var incident = new IncidentId(UUID.fromString(fact.recorded().envelope().key()));
        return fact.event().leg() == Leg.RESPONSE
                ? incidents.only(incident, new ReportNobodyToSend(fact.event().foundAt()))
                : List.of();
    }
}
