package org.alongside.cases.automation;

import java.util.List;
import org.alongside.cases.CaseAggregates;
import org.alongside.cases.casefile.CaseCommand.BeginActiveSupport;
import org.alongside.contracts.advocacy.SafetyPlanAgreed;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/** An agreed safety plan is work begun. Police see that much and not the plan. */
public final class WhenAPlanIsAgreedThenSupportIsActive implements Automation<SafetyPlanAgreed> {
    private final CaseAggregates aggregates;

    public WhenAPlanIsAgreedThenSupportIsActive(CaseAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<SafetyPlanAgreed> reactsTo() {
        return SafetyPlanAgreed.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<SafetyPlanAgreed> fact) {
        return List.of(aggregates.ask(
                Files.of(fact), new BeginActiveSupport(fact.event().agreedAt())));
    }
}
