package org.alongside.cases.automation;

import java.util.List;
import org.alongside.cases.CaseAggregates;
import org.alongside.cases.advocacy.AdvocacyCommand.ConfirmSupportConsent;
import org.alongside.cases.casefile.CaseCommand.RecordEngagement;
import org.alongside.contracts.cases.SupportSessionHeld;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/**
 * A talk of substance with a client who wants support is engagement; without her or his consent it is refused and stays
 * a talk.
 */
public final class WhenASessionIsHeldThenEngage implements Automation<SupportSessionHeld> {
    private final CaseAggregates aggregates;

    public WhenASessionIsHeldThenEngage(CaseAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<SupportSessionHeld> reactsTo() {
        return SupportSessionHeld.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<SupportSessionHeld> fact) {
        var file = Files.of(fact);
        return List.of(
                aggregates.ask(file, new RecordEngagement(fact.event().heldAt())),
                aggregates.ask(file, new ConfirmSupportConsent()));
    }
}
