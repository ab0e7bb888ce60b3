package org.alongside.cases.automation;

import java.util.List;
import org.alongside.cases.CaseAggregates;
import org.alongside.cases.advocacy.AdvocacyCommand.ConfirmSupportConsent;
import org.alongside.cases.casefile.CaseCommand.RecordEngagement;
import org.alongside.contracts.cases.CaseAllocated;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/** Consent and a session may be older than the allocation, as when the car met the victim first. */
public final class WhenACaseIsAllocatedThenEngage implements Automation<CaseAllocated> {
    private final CaseAggregates aggregates;

    public WhenACaseIsAllocatedThenEngage(CaseAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<CaseAllocated> reactsTo() {
        return CaseAllocated.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<CaseAllocated> fact) {
        var file = Files.of(fact);
        return List.of(
                aggregates.ask(file, new RecordEngagement(fact.event().allocatedAt())),
                aggregates.ask(file, new ConfirmSupportConsent()));
    }
}
