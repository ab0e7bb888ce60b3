package org.alongside.incident.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.contracts.Personal;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.LookVerdict;
import org.alongside.contracts.incidents.MissedCue;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.secondlook.SecondLookAggregate;
import org.alongside.incident.secondlook.SecondLookCommand;
import org.alongside.incident.secondlook.SecondLookView;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Answered;
import org.alongside.service.read.LiveEvent;
import org.alongside.service.read.LiveList;
import org.alongside.service.read.LiveLists;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A domestic-abuse specialist looks again at decisions of the control room. No incident waits for it. */
@Path("/api/second-looks")
public class SecondLookResource {
    private static final String KIND = "second-look";
    private static final SecondLookAggregate LOOKS = SecondLookAggregate.create();

    private static final Duration PERIOD_DEFAULT = Duration.ofDays(7);

    private final Reads reads;
    private final Caller caller;
    private final SecondLookReader looks;
    private final ReadPositions positions;
    private final Commands commands;
    private final Requests requests;
    private final BusinessClock clock;
    private final LiveList<SecondLookItem> live;

    SecondLookResource(
            Reads reads,
            Caller caller,
            SecondLookReader looks,
            ReadPositions positions,
            Commands commands,
            Requests requests,
            BusinessClock clock,
            LiveLists lives) {
        this.reads = reads;
        this.caller = caller;
        this.looks = looks;
        this.positions = positions;
        this.commands = commands;
        this.requests = requests;
        this.clock = clock;
        this.live = lives.of(new LiveSecondLooks(looks));
    }

    /** Nothing to say but that one does. */
    public record Doing() {}

    /**
     * What a look came to.
     *
     * @param feedback for whoever decided; needed unless the verdict is agreement
     * @param advice for those who go there
     */
    public record Verdict(
            LookVerdict verdict,
            @Nullable @Size(max = 20) List<MissedCue> missed,
            @Nullable @Size(max = 2000) String feedback,
            @Nullable @Size(max = 2000) String advice) {}

    /** What nobody has given a verdict on, the most points first, of these the newest. */
    @GET
    @RolesAllowed({Roles.CONTROL_ROOM_DA_SPECIALIST, Roles.CONTROL_ROOM_SUPERVISOR})
    public Uni<Answered<ViewAnswer<SecondLookItem>>> queue(@BeanParam PageParams page) {
        var who = caller.now();
        return reads.list(Reading.list(SecondLookItem.class, KIND, "queue"), () -> looks.queue(page, who));
    }

    /** The queue live; the screen puts it in order. */
    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Roles.CONTROL_ROOM_DA_SPECIALIST, Roles.CONTROL_ROOM_SUPERVISOR})
    public Multi<LiveEvent> watch() {
        return reads.live(Reading.list(SecondLookItem.class, KIND, "queue-live"), live);
    }

    /** What the signed-in person decided and a specialist looked at, the newest first. */
    @GET
    @Path("/feedback")
    @RolesAllowed(Roles.CONTROL_ROOM)
    public Uni<Answered<ViewAnswer<SecondLookItem>>> feedback(@BeanParam PageParams page) {
        var who = caller.now();
        return reads.list(Reading.list(SecondLookItem.class, KIND, "feedback"), () -> looks.feedback(page, who));
    }

    /**
     * How many decisions were looked at, how soon, and what came of it.
     *
     * @param from without one, a week before {@code until}
     * @param until without one, now
     */
    @GET
    @Path("/figures")
    @RolesAllowed({Roles.CONTROL_ROOM_DA_SPECIALIST, Roles.CONTROL_ROOM_SUPERVISOR, Roles.ANALYST})
    public Uni<Answered<SecondLookFigures>> figures(
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @BeanParam PageParams page) {
        var period = Period.of(from, until, PERIOD_DEFAULT, clock);
        var force = caller.now().force();
        return reads.figures(Reading.figures(SecondLookFigures.class, KIND, "figures"), () -> positions
                .of(SecondLookView.NAME, page.minPosition())
                .chain(at -> looks.figures(at.position(), force, period)));
    }

    /** One looks, so that no other does; for ten minutes, or until the verdict. */
    @POST
    @Path("/{look}/taking")
    @RolesAllowed(Roles.CONTROL_ROOM_DA_SPECIALIST)
    public Uni<RestResponse<CommandAnswer>> take(UUID look, @Valid Doing doing) {
        return ask(look, doing, item -> new SecondLookCommand.Take(me(), clock.now()));
    }

    /** What it came to. */
    @POST
    @Path("/{look}/verdict")
    @RolesAllowed(Roles.CONTROL_ROOM_DA_SPECIALIST)
    public Uni<RestResponse<CommandAnswer>> give(UUID look, @Valid Verdict verdict) {
        return ask(
                look,
                verdict,
                item -> new SecondLookCommand.Give(
                        verdict.verdict(),
                        verdict.missed() == null ? List.of() : verdict.missed(),
                        me(),
                        clock.now(),
                        words(item, verdict.feedback()),
                        words(item, verdict.advice())));
    }

    private static @Nullable Personal words(SecondLookItem item, @Nullable String text) {
        return Words.about(item.incident()).orNone(text);
    }

    /** The feedback was read, by whom it is for. */
    @POST
    @Path("/{look}/feedback-read")
    @RolesAllowed(Roles.CONTROL_ROOM)
    public Uni<RestResponse<CommandAnswer>> read(UUID look, @Valid Doing doing) {
        return ask(look, doing, item -> new SecondLookCommand.Read(me(), clock.now()));
    }

    private StaffId me() {
        return new StaffId(caller.now().actor().person());
    }

    /** A look at what is another force's, or closed to whoever asks, is none. */
    private Uni<RestResponse<CommandAnswer>> ask(
            UUID look, Object body, Function<SecondLookItem, SecondLookCommand> command) {
        var context = requests.command(body);
        var who = caller.now();
        return looks.records(Set.of(look))
                .map(found -> found.stream()
                        .filter(item -> item.force().equals(who.force()))
                        .filter(item -> item.restrictedTo() == null
                                || item.restrictedTo().contains(who.actor().person()))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.of(
                                new Refusal(IncidentRefusal.NO_SUCH_LOOK, "There is no such second look"))))
                .chain(item -> commands.handle(LOOKS.kind(), look, command.apply(item), context))
                .map(Answers::of);
    }
}
