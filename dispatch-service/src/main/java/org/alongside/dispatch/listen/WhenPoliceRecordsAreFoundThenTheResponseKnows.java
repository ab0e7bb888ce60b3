package org.alongside.dispatch.listen;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.contracts.incidents.RecordedMarker;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.coresponse.CoResponseCommand;
import org.alongside.dispatch.coresponse.FactChange;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/**
 * What police records hold binds the response as what a caller says does: a firearm on record holds the car, a warning
 * has to be read before arriving. Each finding stands for all before it.
 */
public final class WhenPoliceRecordsAreFoundThenTheResponseKnows implements Automation<PoliceRecordsFound> {
    private final DispatchAggregates aggregates;

    /** Acts on these aggregates. */
    public WhenPoliceRecordsAreFoundThenTheResponseKnows(DispatchAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<PoliceRecordsFound> reactsTo() {
        return PoliceRecordsFound.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<PoliceRecordsFound> fact) {
        var known = new FactChange.RecordsKnown(held(fact.event()));
        return List.of(aggregates.ask(
                Streams.incident(fact),
                new CoResponseCommand.Learn(known, fact.recorded().envelope().recordedAt())));
    }

    private static List<Flag> held(PoliceRecordsFound found) {
        return Stream.of(
                        found.markers().stream().map(RecordedMarker::kind),
                        found.maracLast12Months() ? Stream.of(Flag.MARAC_LAST_12_MONTHS) : Stream.<Flag>empty(),
                        found.serialPerpetrator() ? Stream.of(Flag.SERIAL_PERPETRATOR) : Stream.<Flag>empty())
                .flatMap(flags -> flags)
                .distinct()
                .sorted()
                .toList();
    }
}
