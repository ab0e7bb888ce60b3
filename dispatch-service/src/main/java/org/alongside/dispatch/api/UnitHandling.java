package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.contracts.TimeQuality;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.unit.UnitCommand;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Caller;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Hands a request about a unit on as a command of it, with the time it is about. */
@ApplicationScoped
class UnitHandling {
    private final Commands commands;
    private final DispatchAggregates aggregates;
    private final Requests requests;
    private final BusinessClock clock;
    private final Caller caller;
    private final BoardDoor door;

    UnitHandling(
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
        UnitCommand at(Instant at);
    }

    /** About the unit alone, at a time said or now. */
    Uni<RestResponse<CommandAnswer>> reported(UUID unit, @Nullable Object body, @Nullable Instant said, Made command) {
        return reported(unit, body, said, command, Uni.createFrom().voidItem());
    }

    /** About the unit and an incident, by those only who may see the response to it. */
    Uni<RestResponse<CommandAnswer>> askedFor(UUID unit, UUID incident, Object body, Made command) {
        return reported(unit, body, null, command, door.passed(incident));
    }

    /**
     * What a unit reports of an incident, taken from whoever is sent to scenes and from the device in their hands, also
     * where the response is not for them to see (ADR 14).
     */
    Uni<RestResponse<CommandAnswer>> reportedFromTheScene(
            UUID unit, UUID incident, Object body, @Nullable Instant said, Made command) {
        var role = caller.now().actor().role();
        boolean isThere = role == Role.SYSTEM || Handling.SENT_TO_SCENES.contains(role);
        return reported(unit, body, said, command, isThere ? Uni.createFrom().voidItem() : door.passed(incident));
    }

    private Uni<RestResponse<CommandAnswer>> reported(
            UUID unit, @Nullable Object body, @Nullable Instant said, Made command, Uni<Void> mayReport) {
        var context = requests.report(body, said, TimeQuality.TYPED);
        var at = said == null ? clock.now() : said;
        return mayReport
                .chain(() -> commands.handle(aggregates.unit(), unit, command.at(at), context))
                .map(Answers::of);
    }
}
