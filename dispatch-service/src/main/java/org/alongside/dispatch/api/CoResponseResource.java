package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.dispatch.coresponse.Choice;
import org.alongside.dispatch.coresponse.CoResponseCommand;
import org.alongside.dispatch.coresponse.LegCommand;
import org.alongside.dispatch.recommend.Recommendation;
import org.alongside.dispatch.unit.UnitCommand;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** The response to an incident: opened, its legs recommended, assigned and released, closed. */
@Path("/api/co-responses")
@RolesAllowed({Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR})
public class CoResponseResource {
    private final Handling handling;
    private final Desk desk;
    private final BoardDoor door;
    private final Commands commands;
    private final DispatchAggregates aggregates;
    private final Requests requests;
    private final BusinessClock clock;
    private final Boards boards;
    private final Caller caller;

    CoResponseResource(
            Handling handling,
            Desk desk,
            BoardDoor door,
            Commands commands,
            DispatchAggregates aggregates,
            Requests requests,
            BusinessClock clock,
            Boards boards,
            Caller caller) {
        this.handling = handling;
        this.desk = desk;
        this.door = door;
        this.commands = commands;
        this.aggregates = aggregates;
        this.requests = requests;
        this.clock = clock;
        this.boards = boards;
        this.caller = caller;
    }

    /**
     * Opens with what incident-service answered, while its events cannot be heard. They change nothing when they come.
     */
    @POST
    @RolesAllowed({Roles.CALL_HANDLER, Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR})
    public Uni<RestResponse<CommandAnswer>> open(@Valid CoResponseRequests.Open open) {
        var context = requests.command(open);
        var command = new CoResponseCommand.OpenByDispatcher(open.facts(), clock.now());
        return door.passed(open.incident())
                .chain(() -> commands.handle(aggregates.coResponse(), open.incident(), command, context))
                .map(Answers.created("/api/co-responses"));
    }

    /** What is recommended, under an id to choose from. */
    public record Recommended(UUID recommendation, IncidentId incident, Recommendation result) {}

    /** Who should carry the leg. Asking changes nothing, and is a look at the response like any other. */
    @POST
    @Path("{incident}/recommendations")
    public Uni<Recommended> recommend(UUID incident, @Valid CoResponseRequests.Recommend ask) {
        return door.lookedAt(incident)
                .chain(() -> desk.recommend(Handling.id(incident), ask.leg(), mode(ask)))
                .chain(this::recommended);
    }

    /** Recorded in full with the choice; shown without the jobs that are not for whoever asks. */
    private Uni<Recommended> recommended(Desk.Shown shown) {
        var jobs = shown.recommendation().competingJobs();
        return boards.hiddenJobs(
                        caller.now(), jobs.stream().map(job -> job.incident().value()))
                .map(hidden -> new Recommended(
                        shown.id(), shown.incident(), shown.recommendation().with(hidden.leftOut(jobs))));
    }

    private static DeploymentMode mode(CoResponseRequests.Recommend ask) {
        return Objects.requireNonNullElse(ask.mode(), DeploymentMode.SECOND_RESPONSE);
    }

    /** The unit carries the leg: one append over the unit and the response, both or neither. */
    @POST
    @Path("{incident}/legs/{leg}/assign")
    public Uni<RestResponse<CommandAnswer>> assign(UUID incident, Leg leg, @Valid CoResponseRequests.Assign assign) {
        var context = requests.command(assign);
        var id = Handling.id(incident);
        return door.passed(incident)
                .chain(() -> desk.chosenFrom(id, leg, DeploymentMode.SECOND_RESPONSE, assign.recommendation()))
                .chain(shown -> assign(id, leg, assign, shown, context))
                .map(Answers::of);
    }

    private Uni<Outcome> assign(
            IncidentId incident, Leg leg, CoResponseRequests.Assign assign, Desk.Shown shown, CommandContext context) {
        Instant now = clock.now();
        var unit = new UnitId(assign.unit());
        var choice = new Choice(
                shown.asChosenFrom(),
                assign.overrideReason(),
                CoResponseRequests.words(incident.value(), assign.explanation()));
        var decision = new DecisionId(UUID.randomUUID());
        var told = new UnitCommand.Assign(incident, List.of(leg), now, decision);
        return commands.together(
                        List.of(
                                aggregates.ask(incident, new LegCommand.AssignLeg(leg, unit, choice, now, decision)),
                                aggregates.ask(unit, told)),
                        context)
                .chain(outcome -> plainly(outcome, unit, told));
    }

    /** A unit that cannot go at all is the better answer than that it was not the first choice. */
    private Uni<Outcome> plainly(Outcome outcome, UnitId unit, UnitCommand told) {
        if (!(outcome instanceof Outcome.Refused refused)
                || refused.refusal().code() != DispatchRefusal.OVERRIDE_REASON_NEEDED) {
            return Uni.createFrom().item(outcome);
        }
        return commands.load(aggregates.unit(), unit.value())
                .map(loaded ->
                        aggregates.unit().decider().decide(loaded.state(), told) instanceof Decision.Refused<?> no
                                ? new Outcome.Refused(no.refusal())
                                : outcome);
    }

    /** The unit carries the leg no more. */
    @POST
    @Path("{incident}/legs/{leg}/release")
    public Uni<RestResponse<CommandAnswer>> release(UUID incident, Leg leg, @Valid CoResponseRequests.Release release) {
        var id = Handling.id(incident);
        var unit = new UnitId(release.unit());
        var now = clock.now();
        var words = CoResponseRequests.words(incident, release.explanation());
        var context = requests.command(release);
        var decision = new DecisionId(UUID.randomUUID());
        return door.passed(incident)
                .chain(() -> commands.together(
                        List.of(
                                aggregates.ask(
                                        id,
                                        new LegCommand.ReleaseLeg(leg, unit, release.reason(), words, now, decision)),
                                aggregates.ask(
                                        unit,
                                        new UnitCommand.StandDown(
                                                id, List.of(leg), release.reason(), words, now, decision))),
                        context))
                .map(Answers::of);
    }

    /** Nobody can carry the leg now; the list that shows it is kept. */
    @POST
    @Path("{incident}/legs/{leg}/gap")
    public Uni<RestResponse<CommandAnswer>> gap(UUID incident, Leg leg, @Valid CoResponseRequests.Gap gap) {
        var context = requests.command(gap);
        return door.passed(incident)
                .chain(() -> desk.chosenFrom(
                        Handling.id(incident), leg, DeploymentMode.SECOND_RESPONSE, gap.recommendation()))
                .chain(shown -> commands.handle(
                        aggregates.coResponse(),
                        incident,
                        new LegCommand.NoteGap(
                                leg,
                                gap.reason(),
                                gap.refusal(),
                                new Choice(shown.asChosenFrom(), null, null),
                                clock.now()),
                        context))
                .map(Answers::of);
    }

    /** Who it went up to takes an escalation on, or the supervisor, who owns them all. */
    @POST
    @Path("{incident}/escalations/{cause}/ack")
    @RolesAllowed({Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR, Roles.DISTRICT})
    public Uni<RestResponse<CommandAnswer>> acknowledge(UUID incident, EscalationCause cause) {
        var role = caller.now().actor().role();
        return handling.asked(
                incident,
                null,
                at -> new CoResponseCommand.AcknowledgeEscalation(cause, handling.staff(null), role, at));
    }

    /** Nothing is left to do. */
    @POST
    @Path("{incident}/close")
    public Uni<RestResponse<CommandAnswer>> close(UUID incident, @Valid CoResponseRequests.Close close) {
        return handling.asked(incident, close, at -> new CoResponseCommand.Close(close.reason(), at));
    }

    /** Live again. */
    @POST
    @Path("{incident}/reopen")
    public Uni<RestResponse<CommandAnswer>> reopen(UUID incident) {
        return handling.asked(incident, null, CoResponseCommand.Reopen::new);
    }
}
