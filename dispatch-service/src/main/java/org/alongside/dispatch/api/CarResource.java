package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.dispatch.CompetingJob;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.dispatch.coresponse.CarCommand;
import org.alongside.dispatch.coresponse.Choice;
import org.alongside.dispatch.coresponse.CoResponse;
import org.alongside.dispatch.coresponse.Preemption;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.request.Times;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

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
    private final Boards boards;

    CarResource(
            Handling handling,
            Desk desk,
            BoardDoor door,
            Commands commands,
            DispatchAggregates aggregates,
            Requests requests,
            BusinessClock clock,
            Boards boards) {
        this.handling = handling;
        this.desk = desk;
        this.door = door;
        this.commands = commands;
        this.aggregates = aggregates;
        this.requests = requests;
        this.clock = clock;
        this.boards = boards;
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
                .chain(shown -> asks(incident, propose, command(incident, propose, shown)))
                .chain(asks -> commands.together(asks, context))
                .map(Answers::of);
    }

    /** The proposal, and where it takes the car from another job, that job's release with it: both or neither. */
    private Uni<List<Ask<?, ?, ?>>> asks(UUID incident, CoResponseRequests.ProposeCar propose, CarCommand proposal) {
        var car = new CarId(propose.car());
        var ask = aggregates.ask(Handling.id(incident), proposal);
        return commands.load(aggregates.coResponse(), incident)
                .map(loaded -> Desk.response(loaded.state()).facts().grade())
                .chain(grade -> takenFrom(car, grade, incident).map(first -> {
                    if (first != null && !Boolean.TRUE.equals(propose.preempt())) {
                        throw Desk.refused(
                                DispatchRefusal.WOULD_PREEMPT,
                                "The car would leave another job for this one; say in preempt that it shall");
                    }
                    return first == null
                            ? List.of(ask)
                            : List.of(ask, aggregates.ask(first, new CarCommand.GiveCarUp(car, grade, proposal.at())));
                }));
    }

    /** The job this car would leave for one of this grade, or null. What is not yet heard of it, its service knows. */
    private Uni<@Nullable IncidentId> takenFrom(CarId car, @Nullable Grade grade, UUID incident) {
        return boards.jobOf(car.value(), incident)
                .chain(first -> first == null
                        ? Uni.createFrom().nullItem()
                        : commands.load(aggregates.coResponse(), first)
                                .map(loaded -> loaded.state() instanceof CoResponse.Running running
                                                && Preemption.takes(car, grade, running.now())
                                        ? new IncidentId(first)
                                        : null));
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
