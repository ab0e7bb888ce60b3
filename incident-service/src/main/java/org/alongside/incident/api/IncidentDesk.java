package org.alongside.incident.api;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Ids;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.LookUpKind;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.incident.AskedBy;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.protection.ProtectionCommand.NoteLookUp;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where requests become commands of the person who sent them. */
@ApplicationScoped
public class IncidentDesk {
    private final Commands commands;
    private final IncidentAggregate incidents;
    private final Requests requests;
    private final BusinessClock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    IncidentDesk(Commands commands, IncidentAggregate incidents, Requests requests, BusinessClock clock) {
        this.commands = commands;
        this.incidents = incidents;
        this.requests = requests;
        this.clock = clock;
    }

    /** A new incident's id. */
    IncidentId newIncident() {
        return new IncidentId(ids.generate());
    }

    /** The moment on the business clock. */
    Instant now() {
        return clock.now();
    }

    /** What is asked for now. */
    Asked asked(Object body) {
        return new Asked(requests.command(body), clock.now());
    }

    /** A change of what somebody saw: {@code If-Match} is demanded. */
    Asked edit(Object body) {
        return new Asked(requests.edit(body), clock.now());
    }

    /** What is reported to have happened; without a time it happens now. */
    Asked reported(Object body, @Nullable Instant happenedAt) {
        var context = requests.report(body, happenedAt, happenedAt == null ? TimeQuality.DEVICE : TimeQuality.TYPED);
        return new Asked(context, happenedAt == null ? clock.now() : happenedAt);
    }

    /** A row of another system's history. */
    Asked imported(Object row, Instant happenedAt, String force) {
        return new Asked(requests.imported(row, happenedAt, force), happenedAt);
    }

    /** A request with its moment. */
    final class Asked {
        private final CommandContext context;
        private final Instant at;

        private Asked(CommandContext context, Instant at) {
            this.context = context;
            this.at = at;
        }

        Instant at() {
            return at;
        }

        String force() {
            return context.force();
        }

        StaffId by() {
            return new StaffId(context.actor().person());
        }

        /** An id that is the same when the request comes again. */
        UUID idOf(String what) {
            var key = context.idempotency();
            return key == null ? ids.generate() : Ids.derived(UUID.nameUUIDFromBytes(bytes(key.key())), what);
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        /**
         * The same without the request's key: saying a row again is harmless by itself, and one request brings many.
         */
        Asked oneOfMany() {
            return new Asked(
                    new CommandContext(
                            context.actor(),
                            context.occurredAt(),
                            context.timeQuality(),
                            context.correlation(),
                            context.causation(),
                            context.traceparent(),
                            context.origin(),
                            context.force(),
                            context.district(),
                            null,
                            null,
                            null),
                    at);
        }

        Uni<Outcome> outcome(IncidentId incident, IncidentCommand command) {
            return outcomeUnseen(incident, new AskedBy(by(), command));
        }

        /** Of an incident that may be closed to whoever asks; the command itself decides on whom it answers. */
        Uni<Outcome> outcomeUnseen(IncidentId incident, IncidentCommand command) {
            return commands.handle(incidents.kind(), incident.value(), command, context)
                    .call(outcome -> isUnknown(outcome)
                            ? noted(incident, LookUpKind.OPENED)
                            : Uni.createFrom().voidItem());
        }

        /** What is not theirs is noted as looked for; of an incident that is not there nothing comes of it. */
        Uni<Void> noted(IncidentId incident, LookUpKind kind) {
            var look = new NoteLookUp(by(), context.actor().role(), kind, clock.now());
            return commands.handle(incidents.kind(), incident.value(), look, oneOfMany().context)
                    .replaceWithVoid();
        }

        private static boolean isUnknown(Outcome outcome) {
            return outcome instanceof Outcome.Refused(var refusal)
                    && refusal.code() == IncidentRefusal.UNKNOWN_INCIDENT;
        }

        Uni<RestResponse<CommandAnswer>> of(UUID incident, IncidentCommand command) {
            return outcome(new IncidentId(incident), command).map(Answers::of);
        }

        /** Of two incidents at once: what the first is asked, and what must hold of the second. */
        Uni<RestResponse<CommandAnswer>> ofBoth(
                IncidentId first, IncidentCommand command, IncidentId second, IncidentCommand condition) {
            return commands.together(
                            List.of(
                                    incidents.ask(first, new AskedBy(by(), command)),
                                    incidents.ask(second, new AskedBy(by(), condition))),
                            context)
                    .call(outcome -> isUnknown(outcome)
                            ? noted(first, LookUpKind.OPENED).chain(() -> noted(second, LookUpKind.OPENED))
                            : Uni.createFrom().voidItem())
                    .map(Answers::of);
        }
    }

    /** The state as decided on. */
    Uni<Incident> state(UUID incident) {
        return commands.load(incidents.kind(), incident).map(Commands.Loaded::state);
    }
}
