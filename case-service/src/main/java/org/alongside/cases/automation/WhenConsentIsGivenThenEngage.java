package org.alongside.cases.automation;

import java.util.List;
import org.alongside.cases.CaseAggregates;
import org.alongside.cases.advocacy.AdvocacyCommand.ConfirmSupportConsent;
import org.alongside.cases.casefile.CaseCommand.RecordEngagement;
import org.alongside.contracts.advocacy.ConsentGiven;
import org.alongside.contracts.advocacy.ConsentScope;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/** Consent may come after the talk. Consent to research or feedback is another thing. */
public final class WhenConsentIsGivenThenEngage implements Automation<ConsentGiven> {
    private final CaseAggregates aggregates;

    public WhenConsentIsGivenThenEngage(CaseAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<ConsentGiven> reactsTo() {
        return ConsentGiven.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<ConsentGiven> fact) {
        if (fact.event().scope() != ConsentScope.SUPPORT) {
            return List.of();
        }
        var file = Files.of(fact);
        return List.of(
                aggregates.ask(file, new RecordEngagement(fact.event().givenAt())),
                aggregates.ask(file, new ConfirmSupportConsent()));
    }
}
