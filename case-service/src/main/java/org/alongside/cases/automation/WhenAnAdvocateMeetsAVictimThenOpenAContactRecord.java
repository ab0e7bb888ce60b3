package org.alongside.cases.automation;

import java.util.List;
import org.alongside.cases.CaseAggregates;
import org.alongside.cases.CaseIds;
import org.alongside.cases.casefile.CaseCommand.OpenContactRecord;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.cases.RecordOpening;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/** Somebody was met, so there is a record of that much. Meeting the same victim again opens nothing more. */
public final class WhenAnAdvocateMeetsAVictimThenOpenAContactRecord implements Automation<AdvocateContactStarted> {
    private final CaseAggregates aggregates;

    public WhenAnAdvocateMeetsAVictimThenOpenAContactRecord(CaseAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<AdvocateContactStarted> reactsTo() {
        return AdvocateContactStarted.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<AdvocateContactStarted> fact) {
        var met = fact.event();
        return List.of(aggregates.ask(
                CaseIds.fileOf(met.incident(), met.victim()),
                new OpenContactRecord(
                        met.incident(),
                        met.victim(),
                        null,
                        RecordOpening.CAR_CONTACT,
                        met.deployment(),
                        met.idvaWithVictimAt())));
    }
}
