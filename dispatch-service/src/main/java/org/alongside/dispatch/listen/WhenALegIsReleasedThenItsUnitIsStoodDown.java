package org.alongside.dispatch.listen;

import java.util.List;
import org.alongside.contracts.dispatch.LegReleased;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.unit.UnitCommand;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/**
 * When a leg lets a unit go because the incident closed, the unit is stood down. For any other reason it was stood down
 * together with the release, and may have been put back since.
 */
public final class WhenALegIsReleasedThenItsUnitIsStoodDown implements Automation<LegReleased> {
    private final DispatchAggregates aggregates;

    /** Acts on these aggregates. */
    public WhenALegIsReleasedThenItsUnitIsStoodDown(DispatchAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<LegReleased> reactsTo() {
        return LegReleased.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<LegReleased> fact) {
        var released = fact.event();
        var unit = released.unit();
        return unit == null || released.reason() != StandDownReason.INCIDENT_CLOSED
                ? List.of()
                : List.of(aggregates.ask(
                        unit,
                        new UnitCommand.StandDown(
                                Streams.incident(fact),
                                List.of(released.leg()),
                                released.reason(),
                                null,
                                released.releasedAt(),
                                null)));
    }
}
