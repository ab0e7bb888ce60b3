package org.alongside.eventsourcing.time;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.alongside.contracts.Actor;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.eventsourcing.decide.RefusalCode;
import org.alongside.eventsourcing.follow.Transience;
import org.alongside.eventsourcing.log.TimerOccurrence;
import org.jboss.logging.Logger;

/**
 * Fires durable timers: each due one becomes a command of its aggregate, once over replicas and restarts.
 *
 * <p>The command carries the occurrence's idempotency key and removes the timer in its own append, so two replicas that
 * both think they lead do no harm. A refused command removes the timer too: the aggregate knows better. A timer whose
 * command cannot be made is parked; one that meets an outage is tried again.
 */
public final class Timers implements AutoCloseable {
    /** As what parked timers are listed and replayed. */
    public static final String PARKED_AS = TimerTable.PARKED_AS;

    /** Longest sleep: how late a timer added by another replica, or an advanced clock, may be noticed. */
    public static final int POLL_MILLIS = 200;

    /** Timers taken at once; more wait for the next round, which follows at once. */
    public static final int ROUND_MAX = 256;

    /** Commands under way at once, so that they share commits. */
    public static final int CONCURRENT_MAX = 16;

    /** Pause before a timer that met an outage is tried again. */
    public static final int RETRY_MILLIS = 1_000;

    private static final Duration ROUND_TIMEOUT = Duration.ofSeconds(60);
    private static final Logger LOG = Logger.getLogger(Timers.class);

    private final Vertx vertx;
    private final TimerTable table;
    private final TimerFiring firing;
    private final BusinessClock clock;
    private final BooleanSupplier isLeader;
    private final MeterRegistry metrics;
    /** Occurrences that met an outage, and the real time (nanoseconds) from which they are tried again. */
    private final Map<TimerOccurrence, Long> retryAt = new ConcurrentHashMap<>();

    private final Context context;
    private Loop loop = Loop.CLOSED;
    private long sleep = NOT_ASLEEP;
    private boolean wokenMeanwhile;

    private static final long NOT_ASLEEP = -1;

    private enum Loop {
        CLOSED,
        ASLEEP,
        WORKING
    }

    /** How one timer ended its turn. */
    private enum Turn {
        FIRED,
        REFUSED,
        PARKED,
        POSTPONED;

        boolean isDone() {
            return this == FIRED || this == REFUSED;
        }
    }

    /**
     * @param pool for the timer table
     * @param aggregates all that start timers
     * @param actor this service, such as {@code Actor.system("dispatch-service")}
     * @param isLeader whether this replica runs what runs once; must not block
     */
    public Timers(
            Vertx vertx,
            Pool pool,
            BusinessClock clock,
            Commands commands,
            Collection<Aggregate<?, ?, ?>> aggregates,
            Actor actor,
            BooleanSupplier isLeader,
            MeterRegistry metrics) {
        this.vertx = vertx;
        this.table = new TimerTable(pool);
        this.firing = new TimerFiring(commands, aggregates, actor);
        this.clock = clock;
        this.isLeader = isLeader;
        this.metrics = metrics;
        this.context = vertx.getOrCreateContext();
    }

    /** Starts the loop; again after {@link #close} too. */
    public void start() {
        context.runOnContext(ignored -> {
            if (loop == Loop.CLOSED) {
                loop = Loop.WORKING;
                round();
            }
        });
    }

    /** Looks at once instead of at the next poll: the clock was advanced or leadership came. */
    public void wake() {
        context.runOnContext(ignored -> {
            wokenMeanwhile = true;
            if (loop == Loop.ASLEEP && vertx.cancelTimer(sleep)) {
                loop = Loop.WORKING;
                round();
            }
        });
    }

    @Override
    public void close() {
        context.runOnContext(ignored -> {
            loop = Loop.CLOSED;
            vertx.cancelTimer(sleep);
        });
    }

    private void round() {
        wokenMeanwhile = false;
        Uni<Long> pause = isLeader.getAsBoolean() ? fireDue() : Uni.createFrom().item((long) POLL_MILLIS);
        pause.ifNoItem()
                .after(ROUND_TIMEOUT)
                .fail()
                .onFailure()
                .invoke(failure -> LOG.warnf("timers cannot be read: %s", Transience.describe(failure)))
                .onFailure()
                .recoverWithItem((long) RETRY_MILLIS)
                .subscribe()
                .with(millis -> context.runOnContext(ignored -> sleep(millis)));
    }

    private void sleep(long millis) {
        if (loop == Loop.CLOSED) {
            return;
        }
        if (millis == 0 || wokenMeanwhile) {
            round();
            return;
        }
        loop = Loop.ASLEEP;
        sleep = vertx.setTimer(millis, ignored -> {
            if (loop == Loop.ASLEEP) {
                loop = Loop.WORKING;
                round();
            }
        });
    }

    /** Fires what is due and says for how long to sleep, in milliseconds of real time. */
    private Uni<Long> fireDue() {
        var now = clock.now();
        return table.due(now.plusMillis(POLL_MILLIS), waiting(), ROUND_MAX).chain(soon -> {
            var due = soon.stream().filter(timer -> !isLater(timer, now)).toList();
            return fireAll(due).replaceWith(() -> pause(soon, due.size()));
        });
    }

    private static boolean isLater(DueTimer timer, Instant now) {
        return timer.occurrence().dueAt().isAfter(now);
    }

    private long pause(List<DueTimer> soon, int due) {
        if (due == ROUND_MAX) {
            return 0;
        }
        if (due == soon.size()) {
            return POLL_MILLIS;
        }
        var next = soon.get(due).occurrence().dueAt();
        return Math.clamp(ChronoUnit.MILLIS.between(clock.now(), next) + 1, 1, POLL_MILLIS);
    }

    private List<String> waiting() {
        long now = System.nanoTime();
        retryAt.values().removeIf(at -> at - now <= 0);
        return retryAt.keySet().stream().map(TimerOccurrence::id).toList();
    }

    /** Timers of one stream one after the other, streams beside each other. */
    private Uni<Void> fireAll(List<DueTimer> due) {
        var byStream =
                due.stream().collect(Collectors.groupingBy(DueTimer::stream, LinkedHashMap::new, Collectors.toList()));
        var done = new ConcurrentLinkedQueue<TimerOccurrence>();
        return Multi.createFrom()
                .iterable(byStream.values())
                .onItem()
                .transformToUni(timers -> fireInOrder(timers, done))
                .merge(CONCURRENT_MAX)
                .collect()
                .last()
                .chain(() -> table.remove(done));
    }

    private Uni<Void> fireInOrder(List<DueTimer> timers, Collection<TimerOccurrence> done) {
        return Multi.createFrom()
                .iterable(timers)
                .onItem()
                .transformToUniAndConcatenate(timer -> fire(timer).invoke(turn -> {
                    count(turn);
                    if (turn.isDone()) {
                        done.add(timer.occurrence());
                    }
                }))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Turn> fire(DueTimer timer) {
        return firing.fire(timer)
                .map(outcome -> settled(timer, outcome))
                .onFailure()
                .recoverWithUni(failure -> failed(timer, failure));
    }

    private Turn settled(DueTimer timer, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> Turn.FIRED;
            case Outcome.Refused refused
            when refused.refusal().code().kind() == RefusalCode.Kind.UNAVAILABLE -> postponed(timer);
            case Outcome.Refused refused -> {
                LOG.debugf(
                        "timer %s was refused: %s",
                        timer.occurrence().id(), refused.refusal().code().name());
                yield Turn.REFUSED;
            }
        };
    }

    private Uni<Turn> failed(DueTimer timer, Throwable failure) {
        var reason = Transience.describe(failure);
        LOG.warnf("timer %s failed: %s", timer.occurrence().id(), reason);
        return Transience.passes(failure)
                ? Uni.createFrom().item(() -> postponed(timer))
                : table.park(timer, reason, clock.now()).replaceWith(Turn.PARKED);
    }

    private Turn postponed(DueTimer timer) {
        retryAt.put(
                timer.occurrence(),
                System.nanoTime() + Duration.ofMillis(RETRY_MILLIS).toNanos());
        return Turn.POSTPONED;
    }

    private void count(Turn turn) {
        metrics.counter("alongside.timers", "turn", turn.name()).increment();
    }

    /**
     * Fires a parked timer for an operator; fails when it still cannot. One that meets an outage stays with the loop.
     *
     * @param place where it is parked; nothing happens when its timer was moved or cancelled since
     */
    public Uni<Void> again(String place) {
        return table.find(TimerOccurrence.parse(place))
                .chain(timer -> timer == null ? Uni.createFrom().voidItem() : fireForOperator(timer));
    }

    private Uni<Void> fireForOperator(DueTimer timer) {
        return firing.fire(timer)
                .map(outcome -> settled(timer, outcome))
                .invoke(this::count)
                .chain(turn -> table.remove(turn.isDone() ? List.of(timer.occurrence()) : List.of()));
    }
}
