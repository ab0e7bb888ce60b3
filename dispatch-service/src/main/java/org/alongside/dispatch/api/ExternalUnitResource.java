package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.ids.UnitId;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.api.ExternalUnitRequests.Update;
import org.alongside.dispatch.masters.Masters;
import org.alongside.dispatch.positions.Positions;
import org.alongside.dispatch.wiring.DispatchConfig;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.EdgeLimits;
import org.alongside.service.read.NoRecord;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.request.Times;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Units that another control system masters: nobody types twice, and none looks free that is not. */
@Path("/api/external-units")
@RolesAllowed(Roles.SYSTEM)
public class ExternalUnitResource {
    private final ExternalUnits units;
    private final Commands commands;
    private final DispatchAggregates aggregates;
    private final Positions positions;
    private final Masters masters;
    private final Duration silentAfter;
    private final Requests requests;
    private final BusinessClock clock;
    private final EdgeLimits limits;

    ExternalUnitResource(
            ExternalUnits units,
            Commands commands,
            DispatchAggregates aggregates,
            Positions positions,
            Masters masters,
            DispatchConfig config,
            Requests requests,
            BusinessClock clock,
            EdgeLimits limits) {
        this.units = units;
        this.commands = commands;
        this.aggregates = aggregates;
        this.positions = positions;
        this.masters = masters;
        this.silentAfter = config.masterSilent();
        this.requests = requests;
        this.clock = clock;
        this.limits = limits;
    }

    /** The unit as it stands there: registered with the first update, then followed. */
    @POST
    @Path("/{system}/{externalId}")
    public Uni<RestResponse<CommandAnswer>> update(
            @Pattern(regexp = UnitRequests.CODE) String system,
            @NotBlank @Size(max = 80) String externalId,
            @Valid Update update) {
        var context = requests.report(update, update.sentAt(), TimeQuality.RADIO_STATUS);
        inThePast(update);
        var master = new UnitRequests.Master(system, externalId);
        return units.told(master, update)
                .chain(command -> commands.handle(aggregates.unit(), master.unit(), command, context))
                .map(Answers::of)
                .call(() -> positioned(new UnitId(master.unit()), update))
                .call(() -> masters.heard(system, clock.now()));
    }

    /** The system is there and has nothing new: without that, silence would look like a quiet night. */
    @POST
    @Path("/{system}")
    public Uni<RestResponse<Void>> heard(@Pattern(regexp = UnitRequests.CODE) String system) {
        return masters.heard(system, clock.now()).replaceWith(RestResponse.noContent());
    }

    /** Which systems master units here, and whether they are heard of. */
    @GET
    @NoRecord
    @RolesAllowed(Roles.CONTROL_ROOM)
    public Uni<List<MasterLine>> systems() {
        var now = clock.now();
        return masters.all().map(heard -> MasterLine.of(heard, now, silentAfter));
    }

    private void inThePast(Update update) {
        var now = clock.now();
        var fix = update.position();
        Times.notInFuture("state.at", update.state().at(), now, limits.futureSkewMax());
        Times.notInFuture("position.at", fix == null ? null : fix.at(), now, limits.futureSkewMax());
    }

    private Uni<Void> positioned(UnitId unit, Update update) {
        var fix = update.position();
        return fix == null
                ? Uni.createFrom().voidItem()
                : positions.report(
                        List.of(new Positions.Fix(
                                unit.value(), fix.latitude(), fix.longitude(), fix.accuracyMetres(), fix.at())),
                        clock.now());
    }
}
