package org.alongside.dispatch;

import java.util.List;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.dispatch.coresponse.CoResponse;
import org.alongside.dispatch.coresponse.CoResponseCommand;
import org.alongside.dispatch.coresponse.CoResponseDecider;
import org.alongside.dispatch.coresponse.DispatchPolicy;
import org.alongside.dispatch.unit.Unit;
import org.alongside.dispatch.unit.UnitCommand;
import org.alongside.dispatch.unit.UnitDecider;
import org.alongside.dispatch.unit.UnitPolicy;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.time.BusinessClock;

/** The two kinds of stream that dispatch writes. */
public final class DispatchAggregates {
    private static final String PURPOSE = "EMERGENCY_RESPONSE";

    private final Aggregate<Unit, UnitCommand, UnitEvent> unit;

    private final Aggregate<CoResponse, CoResponseCommand, CoResponseEvent> coResponse;

    /** With the limits of these policies; a timer may fire later than it was due, which the clock tells. */
    public DispatchAggregates(DispatchPolicy policy, UnitPolicy units, BusinessClock clock) {
        unit = new Aggregate<>(
                "unit",
                UnitEvent.class,
                new UnitDecider(units),
                (timer, dueAt) -> UnitDecider.due(timer, dueAt, clock.now()),
                Controller.POLICE,
                PURPOSE,
                Sensitivity.OFFICIAL);
        coResponse = new Aggregate<>(
                "co-response",
                CoResponseEvent.class,
                new CoResponseDecider(policy),
                (timer, dueAt) -> CoResponseDecider.due(timer, dueAt, clock.now()),
                Controller.POLICE,
                PURPOSE,
                Sensitivity.OFFICIAL);
    }

    /** Units. */
    public Aggregate<Unit, UnitCommand, UnitEvent> unit() {
        return unit;
    }

    /** Responses, each under its incident's id. */
    public Aggregate<CoResponse, CoResponseCommand, CoResponseEvent> coResponse() {
        return coResponse;
    }

    /** Both. */
    public List<Aggregate<?, ?, ?>> all() {
        return List.of(unit, coResponse);
    }

    /** Asks a unit. */
    public Ask<Unit, UnitCommand, UnitEvent> ask(UnitId id, UnitCommand command) {
        return new Ask<>(unit, id.value(), command);
    }

    /** Asks the response to an incident. */
    public Ask<CoResponse, CoResponseCommand, CoResponseEvent> ask(IncidentId id, CoResponseCommand command) {
        return new Ask<>(coResponse, id.value(), command);
    }
}
