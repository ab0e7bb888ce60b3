package org.alongside.cases.automation;

import java.util.List;
import org.alongside.cases.CaseAggregates;
import org.alongside.cases.CaseIds;
import org.alongside.cases.casefile.CaseCommand.OpenContactRecord;
import org.alongside.contracts.car.CaseHandOffOffered;
import org.alongside.contracts.cases.RecordOpening;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/**
 * An offer waits in the queue (the view of hand-offs) until somebody accepts it; this makes sure that there is a file
 * to accept, whichever of the car's events comes first.
 */
public final class WhenACaseIsHandedOffThenQueueItsAcceptance implements Automation<CaseHandOffOffered> {
    private final CaseAggregates aggregates;

    public WhenACaseIsHandedOffThenQueueItsAcceptance(CaseAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<CaseHandOffOffered> reactsTo() {
        return CaseHandOffOffered.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<CaseHandOffOffered> fact) {
        var offered = fact.event();
        return List.of(aggregates.ask(
                CaseIds.fileOf(offered.incident(), offered.victim()),
                new OpenContactRecord(
                        offered.incident(),
                        offered.victim(),
                        null,
                        RecordOpening.CAR_CONTACT,
                        offered.deployment(),
                        offered.offeredAt())));
    }
}
