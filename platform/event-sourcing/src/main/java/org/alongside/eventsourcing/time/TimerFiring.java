package org.alongside.eventsourcing.time;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.contracts.Actor;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Ids;
import org.alongside.contracts.Origin;
import org.alongside.contracts.TimeQuality;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.command.Outcome;

/** Turns a due timer into a command of the aggregate that started it. */
final class TimerFiring {
    /**
     * A command that takes longer counts as failed; it may still have happened, and its key makes a repeat harmless.
     */
    static final Duration COMMAND_TIMEOUT = Duration.ofSeconds(10);

    private final Commands commands;
    private final Map<String, Aggregate<?, ?, ?>> aggregates;
    private final Actor actor;

    TimerFiring(Commands commands, Collection<Aggregate<?, ?, ?>> aggregates, Actor actor) {
        this.commands = commands;
        this.aggregates = aggregates.stream().collect(Collectors.toMap(Aggregate::category, Function.identity()));
        this.actor = actor;
    }

    /** What the aggregate says to it; fails as commands fail, or because this timer can never become a command. */
    Uni<Outcome> fire(DueTimer timer) {
        return Uni.createFrom()
                .deferred(() -> ask(aggregate(timer), timer))
                .ifNoItem()
                .after(COMMAND_TIMEOUT)
                .fail();
    }

    private Aggregate<?, ?, ?> aggregate(DueTimer timer) {
        var aggregate = aggregates.get(timer.category());
        if (aggregate == null) {
            throw new IllegalStateException("no aggregate of this service is called " + timer.category());
        }
        return aggregate;
    }

    private <S, C, E extends AlongsideEvent> Uni<Outcome> ask(Aggregate<S, C, E> aggregate, DueTimer timer) {
        var command =
                aggregate.timerCommand().due(timer.name(), timer.occurrence().dueAt());
        return commands.handle(aggregate, timer.aggregateId(), command, context(timer));
    }

    private CommandContext context(DueTimer timer) {
        var last = lastEnvelope(timer);
        var occurrence = timer.occurrence();
        var key = "timer:" + occurrence.id() + ":"
                + occurrence.text().substring(occurrence.id().length() + 1);
        return new CommandContext(
                actor,
                null,
                TimeQuality.DEVICE,
                Ids.derived(timer.aggregateId(), key),
                null,
                null,
                last.origin() == Origin.EXERCISE ? Origin.EXERCISE : Origin.LIVE,
                last.force(),
                last.district(),
                new CommandContext.Key(key, occurrence.text()),
                null,
                occurrence.text());
    }

    private static Envelope lastEnvelope(DueTimer timer) {
        var last = timer.last();
        if (last == null) {
            throw new IllegalStateException("the stream of this timer has no event");
        }
        return last;
    }
}
