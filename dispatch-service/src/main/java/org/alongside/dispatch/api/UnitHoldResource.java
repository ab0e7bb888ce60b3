package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.coresponse.CoResponse;
import org.alongside.dispatch.coresponse.LegCommand;
import org.alongside.dispatch.unit.UnitCommand;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Units held for an incident before they are told, and let go, by those who may see the response to it. */
@Path("/api/units")
@RolesAllowed({Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR, Roles.SYSTEM})
public class UnitHoldResource {
    private final UnitHandling handling;
    private final BoardDoor door;
    private final Commands commands;
    private final DispatchAggregates aggregates;
    private final Requests requests;
    private final BusinessClock clock;

    UnitHoldResource(
            UnitHandling handling,
            BoardDoor door,
            Commands commands,
            DispatchAggregates aggregates,
            Requests requests,
            BusinessClock clock) {
        this.handling = handling;
        this.door = door;
        this.commands = commands;
        this.aggregates = aggregates;
        this.requests = requests;
        this.clock = clock;
    }

    @POST
    @Path("{id}/reserve")
    public Uni<RestResponse<CommandAnswer>> reserve(UUID id, @Valid UnitRequests.Reserve reserve) {
        return handling.askedFor(
                id,
                reserve.incident(),
                reserve,
                at -> new UnitCommand.Reserve(new IncidentId(reserve.incident()), reserve.legs(), reserve.until(), at));
    }

    @POST
    @Path("{id}/release-reservation")
    public Uni<RestResponse<CommandAnswer>> releaseReservation(UUID id, @Valid UnitRequests.LetGo letGo) {
        return handling.askedFor(
                id,
                letGo.incident(),
                letGo,
                at -> new UnitCommand.ReleaseReservation(new IncidentId(letGo.incident()), letGo.reason(), at));
    }

    /**
     * The unit is let go, and so are the legs it carries: both or, where the car would be left alone (rule D5),
     * neither.
     */
    @POST
    @Path("{id}/stand-down")
    public Uni<RestResponse<CommandAnswer>> standDown(UUID id, @Valid UnitRequests.LetGo letGo) {
        var context = requests.command(letGo);
        var now = clock.now();
        var unit = new UnitId(id);
        var incident = new IncidentId(letGo.incident());
        var decision = new DecisionId(UUID.randomUUID());
        var release = aggregates.ask(incident, new LegCommand.ReleaseUnit(unit, letGo.reason(), now, decision));
        return door.passed(incident.value())
                .chain(() -> commands.load(aggregates.coResponse(), incident.value()))
                .map(response -> response.state() instanceof CoResponse.Running)
                .chain(isRunning -> commands.together(
                        isRunning
                                ? List.of(standDown(unit, letGo, now, decision), release)
                                : List.of(standDown(unit, letGo, now, null)),
                        context))
                .map(Answers::of);
    }

    private Ask<?, ?, ?> standDown(UnitId unit, UnitRequests.LetGo letGo, Instant now, @Nullable DecisionId decision) {
        var incident = new IncidentId(letGo.incident());
        return aggregates.ask(
                unit, new UnitCommand.StandDown(incident, List.of(), letGo.reason(), null, now, decision));
    }
}
