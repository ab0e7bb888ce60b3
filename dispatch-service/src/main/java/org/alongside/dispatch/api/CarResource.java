package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.dispatch.CompetingJob;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.coresponse.CarCommand;
import org.alongside.dispatch.coresponse.Choice;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.request.Times;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** The dispatcher's side of the conversation with the IDVA car. */
@Path("/api/co-responses")
@RolesAllowed({Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR})
public class CarResource {
    /** How long a whole job of the car takes where the dispatcher names no time. Source: domain 10.4. */
    private static final Duration USUAL_JOB = Duration.ofMinutes(95);

    private final Handling handling;
    private final Desk desk;
    private final BoardDoor door;
    private final Commands commands;
    private final DispatchAggregates aggregates;
    private final Requests requests;
    private final BusinessClock clock;

    CarResource(
            Handling handling,
            Desk desk,
            BoardDoor door,
            Commands commands,
            DispatchAggregates aggregates,
            Requests requests,
            BusinessClock clock) {
        this.handling = handling;
        this.desk = desk;
        this.door = door;
        this.commands = commands;
        this.aggregates = aggregates;
        this.requests = requests;
        this.clock = clock;
    }

    /** Asks the car. Its own service answers; until then the leg shows proposed, and after the limit unconfirmed. */
    @POST
    @Path("{incident}/car/propose")
    public Uni<RestResponse<CommandAnswer>> proposeCar(UUID incident, @Valid CoResponseRequests.ProposeCar propose) {
        var context = requests.command(propose);
        Times.inOrder(clock.now(), "expectedFreeAt", propose.expectedFreeAt());
        return door.passed(incident)
                .chain(() ->
                        desk.chosenFrom(Handling.id(incident), Leg.IDVA_CAR, propose.mode(), propose.recommendation()))
                .chain(shown ->
                        commands.handle(aggregates.coResponse(), incident, command(incident, propose, shown), context))
                .map(Answers::of);
    }

    private CarCommand command(UUID incident, CoResponseRequests.ProposeCar propose, Desk.Shown shown) {
        Instant now = clock.now();
        var place = propose.meetingPlace();
        var free = propose.expectedFreeAt();
        return new CarCommand.ProposeCar(
                Handling.id(incident),
                new CarId(propose.car()),
                propose.mode(),
                place == null ? null : place.of(incident),
                points(shown),
                free == null ? now.plus(USUAL_JOB) : free,
                new Choice(
                        shown.asChosenFrom(),
                        propose.overrideReason(),
                        CoResponseRequests.words(incident, propose.explanation())),
                now);
    }

    /** What this job weighed among those that want the car. */
    private static int points(Desk.Shown shown) {
        return shown.recommendation().competingJobs().stream()
                .filter(CompetingJob::chosen)
                .mapToInt(CompetingJob::points)
                .findFirst()
                .orElse(0);
    }

    /** Somebody heard by radio that the car goes. */
    @POST
    @Path("{incident}/car/confirm-by-radio")
    public Uni<RestResponse<CommandAnswer>> confirmByRadio(UUID incident) {
        return handling.asked(incident, null, CarCommand.ConfirmByRadio::new);
    }

    /** The car is not needed or not kept. */
    @POST
    @Path("{incident}/car/stand-down")
    public Uni<RestResponse<CommandAnswer>> standCarDown(UUID incident, @Valid CoResponseRequests.StandDown standDown) {
        return handling.asked(incident, standDown, at -> new CarCommand.StandCarDown(standDown.reason(), at));
    }
}
