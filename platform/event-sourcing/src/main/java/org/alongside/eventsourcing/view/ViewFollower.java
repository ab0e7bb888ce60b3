package org.alongside.eventsourcing.view;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.eventsourcing.follow.Batch;
import org.alongside.eventsourcing.follow.Cursor;
import org.alongside.eventsourcing.follow.Follower;
import org.alongside.eventsourcing.follow.NothingParked;
import org.alongside.eventsourcing.follow.Transience;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.wire.EventCodec;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Keeps the rows of a {@link View} up to date. A batch is one transaction: cursor, rows, and what had to be parked.
 *
 * <p>An event is parked per row: the row whose fold threw, or which the database refused, waits for an operator with
 * all its later events; an event that cannot be read holds its whole stream, as nobody knows which rows it would touch.
 */
public final class ViewFollower<R> implements Follower {
    private static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(30);
    private static final Logger LOG = Logger.getLogger(ViewFollower.class);

    private final View<R> view;
    private final Reader reader;
    private final ViewTable<R> table;
    private final Mutiny.SessionFactory sessions;
    private final ViewPositions positions;
    private final MeterRegistry metrics;
    private final NothingParked nothingParked = new NothingParked();

    public ViewFollower(
            View<R> view,
            EventCodec codec,
            Mutiny.SessionFactory sessions,
            ViewPositions positions,
            MeterRegistry metrics) {
        this.view = view;
        this.reader = new Reader(view, codec);
        this.table = new ViewTable<>(view);
        this.sessions = sessions;
        this.positions = positions;
        this.metrics = metrics;
    }

    @Override
    public String name() {
        return view.name();
    }

    @Override
    public Uni<Handled> handle(Batch batch) {
        var readings = batch.events().stream().map(reader::read).toList();
        readings.forEach(this::countUnknown);
        if (readings.stream().noneMatch(Reading::isWork)) {
            positions.reached(name(), batch.lastPosition());
            return Uni.createFrom().item(Handled.DONE);
        }
        return fold(batch.cursor(), batch.lastPosition(), readings)
                .onFailure(failure -> !Transience.passes(failure))
                .recoverWithUni(refused -> oneByOne(batch.cursor(), readings, refused))
                .invoke(() -> positions.reached(name(), batch.lastPosition()))
                .replaceWith(Handled.CURSOR_MOVED);
    }

    private void countUnknown(Reading reading) {
        if (reading instanceof Reading.Unknown unknown) {
            metrics.counter(
                            "alongside.view.unknown",
                            "view",
                            name(),
                            "type",
                            unknown.recorded().envelope().type())
                    .increment();
        }
    }

    private Uni<Void> fold(Cursor cursor, long to, List<Reading> readings) {
        return sessions.withStatelessTransaction(session -> table.move(session, cursor, to)
                        .chain(() -> waiting(session, cursor.epoch()))
                        .chain(waiting -> foldAndStore(session, readings, waiting, Map.of())))
                .ifNoItem()
                .after(TRANSACTION_TIMEOUT)
                .fail();
    }

    private Uni<Set<String>> waiting(Mutiny.StatelessSession session, long epoch) {
        return nothingParked.isKnownIn(epoch)
                ? Uni.createFrom().item(Set.of())
                : table.waiting(session).invoke(waiting -> nothingParked.asked(waiting.isEmpty(), epoch));
    }

    private Uni<Void> foldAndStore(
            Mutiny.StatelessSession session, List<Reading> readings, Set<String> waiting, Map<Object, Held> poison) {
        return table.load(session, keys(readings)).chain(rows -> {
            var folding = Folding.from(view, rows, waiting, poison);
            readings.forEach(folding::add);
            return folding.isSpoiled()
                    ? foldAndStore(session, readings, waiting, folding.poison())
                    : store(session, folding, rows);
        });
    }

    private Uni<Void> store(Mutiny.StatelessSession session, Folding<R> folding, Map<Object, R> rows) {
        if (!folding.held().isEmpty()) {
            nothingParked.parks();
        }
        return table.store(session, folding, rows).invoke(() -> tell(folding));
    }

    private void tell(Folding<R> folding) {
        folding.held().forEach(held -> {
            metrics.counter("alongside.view.parked", "view", name()).increment();
            LOG.warnf("%s parks event %d of %s: %s", name(), held.position(), held.key(), held.reason());
        });
    }

    private static Set<Object> keys(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Touching.class::isInstance)
                .flatMap(reading -> ((Reading.Touching) reading).keys().stream())
                .collect(Collectors.toSet());
    }

    /** The database refuses some row: finds out which event made it, and parks that one. */
    private Uni<Void> oneByOne(Cursor cursor, List<Reading> readings, Throwable refused) {
        if (readings.size() == 1) {
            return parkAlone(cursor, readings.getFirst(), Transience.describe(refused));
        }
        return Multi.createFrom()
                .range(0, readings.size())
                .onItem()
                .transformToUniAndConcatenate(
                        i -> alone(i == 0 ? cursor : after(cursor, readings.get(i - 1)), readings.get(i)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Cursor after(Cursor cursor, Reading done) {
        return new Cursor(cursor.follower(), cursor.epoch(), done.recorded().position());
    }

    private Uni<Void> alone(Cursor cursor, Reading reading) {
        return fold(cursor, reading.recorded().position(), List.of(reading))
                .onFailure(failure -> !Transience.passes(failure))
                .recoverWithUni(refused -> parkAlone(cursor, reading, Transience.describe(refused)));
    }

    private Uni<Void> parkAlone(Cursor cursor, Reading reading, String reason) {
        long position = reading.recorded().position();
        var held = keys(List.of(reading)).stream()
                .map(key -> new Held(key.toString(), position, reason))
                .toList();
        LOG.warnf("%s parks event %d: %s", name(), position, reason);
        nothingParked.parks();
        return sessions.withStatelessTransaction(
                        session -> table.move(session, cursor, position).chain(() -> table.park(session, held)))
                .ifNoItem()
                .after(TRANSACTION_TIMEOUT)
                .fail();
    }

    /**
     * Folds a parked event into the rows for which it is the first that waits. In one transaction with its removal from
     * the parked, so calling it twice does it once.
     */
    @Override
    public Uni<Void> again(Recorded parked) {
        var reading = reader.read(parked);
        return sessions.withStatelessTransaction(session -> table.lock(session)
                        .chain(() -> table.takeFirst(session, parked.position()))
                        .chain(freed ->
                                table.waiting(session).chain(waiting -> foldFreed(session, reading, freed, waiting))))
                .ifNoItem()
                .after(TRANSACTION_TIMEOUT)
                .fail()
                .invoke(() -> positions.mended(name()));
    }

    private Uni<Void> foldFreed(
            Mutiny.StatelessSession session, Reading reading, Set<String> freed, Set<String> waiting) {
        return switch (reading) {
            case Reading.Unreadable unreadable -> Uni.createFrom().failure(new StillPoison(unreadable.reason()));
            case Reading.Untouching untouching -> Uni.createFrom().voidItem();
            case Reading.Unknown unknown -> Uni.createFrom().voidItem();
            case Reading.Touching touching -> foldFreed(session, touching, freed, waiting);
        };
    }

    private Uni<Void> foldFreed(
            Mutiny.StatelessSession session, Reading.Touching touching, Set<String> freed, Set<String> waiting) {
        boolean wholeStream = freed.contains(touching.recorded().envelope().stream());
        var keys = touching.keys().stream()
                .filter(key -> wholeStream || freed.contains(key.toString()))
                .collect(Collectors.<Object>toSet());
        var others = new HashSet<>(waiting);
        others.removeAll(freed);
        others.remove(touching.recorded().envelope().stream());
        return table.load(session, keys).chain(rows -> {
            var folding = Folding.from(view, rows, others, Map.of());
            folding.add(new Reading.Touching(touching.fact(), keys));
            return folding.isSpoiled()
                    ? Uni.createFrom()
                            .failure(new StillPoison(folding.held().getFirst().reason()))
                    : table.store(session, folding, rows);
        });
    }

    /** The parked event still cannot be folded. */
    private static final class StillPoison extends RuntimeException {
        StillPoison(String reason) {
            super(reason);
        }
    }
}
