package org.alongside.cases.automation;

import java.util.List;
import org.alongside.cases.CaseAggregates;
import org.alongside.cases.CaseIds;
import org.alongside.cases.casefile.CaseCommand.OpenContactRecord;
import org.alongside.contracts.car.DeferredContactCreated;
import org.alongside.contracts.cases.RecordOpening;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/** A victim must still be reached (rule D15), and the attempts need a file to be kept in. */
public final class WhenContactIsDeferredThenOpenAContactRecord implements Automation<DeferredContactCreated> {
    private final CaseAggregates aggregates;

    public WhenContactIsDeferredThenOpenAContactRecord(CaseAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<DeferredContactCreated> reactsTo() {
        return DeferredContactCreated.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<DeferredContactCreated> fact) {
        var deferred = fact.event();
        return List.of(aggregates.ask(
                CaseIds.fileOf(deferred.incident(), deferred.victim()),
                new OpenContactRecord(
                        deferred.incident(),
                        deferred.victim(),
                        null,
                        RecordOpening.DEFERRED_CONTACT,
                        deferred.deployment(),
                        deferred.createdAt())));
    }
}
