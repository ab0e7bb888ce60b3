package org.alongside.eventsourcing.follow;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.Actor;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Origin;
import org.alongside.contracts.TimeQuality;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.eventsourcing.decide.RefusalCode;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.wire.EventCodec;
import org.jboss.logging.Logger;

/**
 * Runs an {@link Automation} or another {@link Inquiry}: what it asks for is asked with an idempotency key made of its name and the event's id, so
 * its effect happens once however often the event is handled. That it changed nothing, or was refused, is remembered too: it
 * must not have its effect when the event is handled again later.
 */
public final class AutomationFollower<E extends AlongsideEvent> implements Follower {
    private static final Logger LOG = Logger.getLogger(AutomationFollower.class);

    private final Inquiry<E> automation;
    private final Commands commands;
    private final EventCodec codec;
    private final ByKey byKey;
    private final Actor actor;
    private final MeterRegistry meters;
    private final Set<String> types = new HashSet<>();
    private final Counter unknownTypes;

    /** @param service name of the service, which is the actor of what the automation asks */
    public AutomationFollower(
            Inquiry<E> automation,
            Commands commands,
            EventCodec codec,
            Parking parking,
            String service,
            MeterRegistry meters) {
        this.automation = automation;
        this.commands = commands;
        this.codec = codec;
        this.byKey = new ByKey(automation.name(), parking);
        this.actor = Actor.system(service);
        this.meters = meters;
        this.unknownTypes = meters.counter("alongside.automation.unknown", "automation", automation.name());
        typesBelow(automation.reactsTo());
    }

    private void typesBelow(Class<?> type) {
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::typesBelow);
        } else {
            types.add(type.getSimpleName());
        }
    }

    @Override
    public String name() {
        return automation.name();
    }

    @Override
    public boolean seesHistory() {
        return automation.seesHistory();
    }

    @Override
    public Uni<Handled> handle(Batch batch) {
        var concerning = batch.events().stream().filter(this::concerns).toList();
        return concerning.isEmpty()
                ? Uni.createFrom().item(Handled.DONE)
                : byKey.handle(batch.cursor().epoch(), concerning, this::react).replaceWith(Handled.DONE);
    }

    @Override
    public Uni<Void> again(Recorded parked) {
        return concerns(parked) ? react(parked) : Uni.createFrom().voidItem();
    }

    private boolean concerns(Recorded recorded) {
        var type = recorded.envelope().type();
        if (!codec.knows(type)) {
            unknownTypes.increment();
        }
        return types.contains(type) && (recorded.envelope().origin() != Origin.IMPORTED || automation.seesImported());
    }

    private Uni<Void> react(Recorded recorded) {
        var event = automation.reactsTo().cast(codec.read(recorded));
        return automation
                .asks(new Fact<>(recorded, event))
                .chain(asks -> asks.isEmpty() ? Uni.createFrom().voidItem() : ask(asks, recorded));
    }

    private Uni<Void> ask(List<Ask<?, ?, ?>> asks, Recorded cause) {
        return commands.together(asks, context(cause))
                .invoke(outcome -> {
                    if (outcome instanceof Outcome.Refused refused) {
                        refused(refused.refusal(), cause);
                    }
                })
                .replaceWithVoid();
    }

    private CommandContext context(Recorded cause) {
        var envelope = cause.envelope();
        return new CommandContext(
                actor,
                null,
                TimeQuality.DEVICE,
                envelope.correlation(),
                envelope.id(),
                envelope.traceparent(),
                envelope.origin(),
                envelope.force(),
                envelope.district(),
                CommandContext.Key.ofReaction(automation.name(), envelope.id()),
                null,
                null);
    }

    private void refused(Refusal refusal, Recorded cause) {
        var code = refusal.code().name();
        if (refusal.code().kind() == RefusalCode.Kind.UNAVAILABLE) {
            throw new Transience.Unavailable(code);
        }
        meters.counter("alongside.automation.refusals", "automation", automation.name(), "code", code)
                .increment();
        LOG.infof("%s on event %d was refused: %s", automation.name(), cause.position(), code);
    }
}
