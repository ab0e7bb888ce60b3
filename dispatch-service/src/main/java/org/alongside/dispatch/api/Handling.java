package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.coresponse.CoResponseCommand;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Caller;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Hands a request of those who may see the response to an incident on as a command of it, with the time it is about.
 */
@ApplicationScoped
class Handling {
    static final Set<Role> SENT_TO_SCENES = EnumSet.of(
            Role.RESPONSE_OFFICER,
            Role.ARREST_OFFICER,
            Role.STATEMENT_TEAM,
            Role.IDVA_CAR_OFFICER,
            Role.IDVA_CAR_ADVOCATE);

    private final Commands commands;
    private final DispatchAggregates aggregates;
    private final Requests requests;
    private final BusinessClock clock;
    private final Caller caller;
    private final BoardDoor door;

    Handling(
            Commands commands,
            DispatchAggregates aggregates,
            Requests requests,
            BusinessClock clock,
            Caller caller,
            BoardDoor door) {
        this.commands = commands;
        this.aggregates = aggregates;
        this.requests = requests;
        this.clock = clock;
        this.caller = caller;
        this.door = door;
    }

    /** A command made at a time. */
    interface Made {
        CoResponseCommand at(Instant at);
    }

    /** Decided now. */
    Uni<RestResponse<CommandAnswer>> asked(UUID incident, @Nullable Object body, Made command) {
        var context = requests.command(body);
        return handled(incident, command.at(clock.now()), context, door.passed(incident));
    }

    /** Reported as having happened, at a time said or now. */
    Uni<RestResponse<CommandAnswer>> reported(UUID incident, Object body, @Nullable Instant said, Made command) {
        return reported(incident, body, said, command, door.passed(incident));
    }

    /**
     * Reported as {@link #reported}, by anybody who is sent to scenes, also where the response is restricted and they are
     * not named for it: whoever stands there must be able to say that it is not safe (ADR 14). The answer tells them
     * nothing of it.
     */
    Uni<RestResponse<CommandAnswer>> reportedFromTheScene(
            UUID incident, Object body, @Nullable Instant said, Made command) {
        var isThere = SENT_TO_SCENES.contains(caller.now().actor().role());
        return reported(
                incident, body, said, command, isThere ? Uni.createFrom().voidItem() : door.passed(incident));
    }

    private Uni<RestResponse<CommandAnswer>> reported(
            UUID incident, Object body, @Nullable Instant said, Made command, Uni<Void> mayReport) {
        var context = requests.report(body, said, TimeQuality.TYPED);
        var at = said == null ? clock.now() : said;
        return handled(incident, command.at(at), context, mayReport);
    }

    private Uni<RestResponse<CommandAnswer>> handled(
            UUID incident, CoResponseCommand command, CommandContext context, Uni<Void> mayChange) {
        return mayChange
                .chain(() -> commands.handle(aggregates.coResponse(), incident, command, context))
                .map(Answers::of);
    }

    /** The person named, or whoever asks. */
    StaffId staff(@Nullable String named) {
        return new StaffId(named == null ? caller.now().actor().person() : named);
    }

    static IncidentId id(UUID incident) {
        return new IncidentId(incident);
    }
}
