package org.alongside.dispatch.listen;

import java.util.List;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.CrewEmergencyDeclared;
import org.alongside.contracts.dispatch.CrewEmergencyEnded;
import org.alongside.contracts.ids.UnitId;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.unit.UnitCommand;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/**
 * When a unit's crew calls for help on a job, or that ends there, the unit says the same, so that nobody sends it
 * elsewhere meanwhile. What the unit said first changes nothing again.
 */
public final class WhenACrewCallsForHelpOnAJobThenItsUnitShowsIt implements Automation<CoResponseEvent> {
    private final DispatchAggregates aggregates;

    /** Acts on these aggregates. */
    public WhenACrewCallsForHelpOnAJobThenItsUnitShowsIt(DispatchAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<CoResponseEvent> reactsTo() {
        return CoResponseEvent.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<CoResponseEvent> fact) {
        return switch (fact.event()) {
            case CrewEmergencyDeclared e ->
                ofUnit(e.unit(), new UnitCommand.ReportEmergency(Streams.incident(fact), e.declaredAt()));
            case CrewEmergencyEnded e -> ofUnit(e.unit(), new UnitCommand.EndEmergency(e.endedAt()));
            default -> List.of();
        };
    }

    private List<Ask<?, ?, ?>> ofUnit(@Nullable UnitId unit, UnitCommand command) {
        return unit == null ? List.of() : List.of(aggregates.ask(unit, command));
    }
}
