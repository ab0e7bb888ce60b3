package org.alongside.car.api;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.car.deployment.CarCommand;
import org.alongside.car.deployment.Cars;
import org.alongside.contracts.Role;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.ids.StaffId;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Guarded;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.RoleGroup;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What every endpoint that asks or reports does: when it happened, who says so, and the answer. */
@ApplicationScoped
class Desk {
    private final Commands commands;
    private final Requests requests;
    private final BusinessClock clock;
    private final Caller caller;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    Desk(Commands commands, Requests requests, BusinessClock clock, Caller caller) {
        this.commands = commands;
        this.requests = requests;
        this.clock = clock;
        this.caller = caller;
    }

    Commands commands() {
        return commands;
    }

    UUID newId() {
        return ids.generate();
    }

    /** Who asks, as staff. */
    StaffId me() {
        return new StaffId(caller.now().actor().person());
    }

    /** Which advocate it was: an advocate who asks means herself or himself, anybody else says whom. */
    StaffId advocate(@Nullable String said) {
        if (said != null) {
            return new StaffId(said);
        }
        if (caller.now().actor().role() != Role.IDVA_CAR_ADVOCATE) {
            throw ProblemException.of(EdgeCode.INVALID, "idva", "must say which advocate it was");
        }
        return me();
    }

    /** Whether the record exists for who asks. */
    boolean maySee(Guarded record) {
        var named = record.restrictedTo();
        return caller.now().mayReadOf(record.force()) && (named == null || named.contains(me().value()));
    }

    /** For what was reported: its time, or now. */
    CommandContext report(@Nullable Object body, @Nullable Instant at) {
        return requests.report(body, at, TimeQuality.TYPED);
    }

    /** For a change of what somebody saw. */
    CommandContext edit(Object body) {
        return requests.edit(body);
    }

    Instant at(@Nullable Instant said) {
        return said == null ? clock.now() : said;
    }

    /** What a crew says it says of its own car; the control room speaks for any. */
    CarCommand said(CarCommand command) {
        var role = caller.now().actor().role();
        return RoleGroup.CAR_CREW.includes(role) ? new CarCommand.ByCrew(me(), command) : command;
    }

    /** One report on a car. */
    Uni<RestResponse<CommandAnswer>> car(
            UUID car, @Nullable Object body, @Nullable Instant at, Function<Instant, CarCommand> command) {
        var context = report(body, at);
        return commands.handle(Cars.CARS, car, command.apply(at(at)), context).map(Answers::of);
    }

    Uni<Outcome> together(List<Ask<?, ?, ?>> asks, CommandContext context) {
        return commands.together(asks, context);
    }
}
