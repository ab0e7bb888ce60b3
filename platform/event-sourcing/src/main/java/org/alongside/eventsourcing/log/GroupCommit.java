package org.alongside.eventsourcing.log;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Lets appends that wait at the same time share one commit.
 *
 * <p>An append goes out at once when a writer is free. Two rivals for one stream, key or claim never share a batch: the
 * later waits for the next one, where the database decides. A batch hit by a rival of another writer, or chosen to give
 * way in a deadlock, is tried again, then one by one, so exactly the losers lose. A batch that the database refuses for
 * what is in it goes one by one at once, so that nobody fails but whose it is.
 *
 * <p>An append that its asker stopped waiting for before it was sent is never sent.
 *
 * <p>An append that relies on streams it only read goes alone (ADR 10): it loses against any commit that comes between.
 */
final class GroupCommit {
    /** One or two writers are best; more only wait for the head row. */
    static final int WRITERS = 2;

    static final int BATCH_MAX = 128;
    static final int WAITING_MAX = 10_000;
    private static final int BATCH_TRIES = 3;

    private final Writers writers;
    private final Supplier<Instant> clock;
    private final LogTail tail;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private int busyWriters;
    private boolean aloneAtWork;

    GroupCommit(Writers writers, Supplier<Instant> clock, LogTail tail) {
        this.writers = writers;
        this.clock = clock;
        this.tail = tail;
    }

    /** Stored, or lost without a trace. The caller finds out why it lost. */
    Uni<Long> submit(Append append) {
        return Uni.createFrom().emitter(emitter -> {
            var waiting = new Waiting(append, emitter);
            emitter.onTermination(() -> waiting.left.set(true));
            enqueue(waiting);
            pump();
        });
    }

    /** Position standing for "lost". */
    static final long LOST = -1;

    private void enqueue(Waiting waiting) {
        synchronized (queue) {
            if (queue.size() < WAITING_MAX) {
                queue.addLast(waiting);
                return;
            }
        }
        waiting.emitter.fail(new EventLog.LogOverloaded(WAITING_MAX));
    }

    private void pump() {
        for (var batch = nextBatch(); !batch.isEmpty(); batch = nextBatch()) {
            write(batch);
        }
    }

    private List<Waiting> nextBatch() {
        synchronized (queue) {
            if (aloneAtWork || busyWriters == WRITERS) {
                return List.of();
            }
            queue.removeIf(Waiting::isLeft);
            if (queue.isEmpty()) {
                return List.of();
            }
            if (queue.peekFirst().goesAlone()) {
                return takeAlone();
            }
            busyWriters++;
            return takeBatch();
        }
    }

    /** It would lose against any commit beside it, so it waits for the writers to be free and they for it. */
    private List<Waiting> takeAlone() {
        if (busyWriters > 0) {
            return List.of();
        }
        busyWriters++;
        aloneAtWork = true;
        return List.of(queue.removeFirst());
    }

    private List<Waiting> takeBatch() {
        var batch = new ArrayList<Waiting>();
        var taken = new HashSet<String>();
        var rivals = new ArrayDeque<Waiting>();
        while (!queue.isEmpty()
                && batch.size() < BATCH_MAX
                && !queue.peekFirst().goesAlone()) {
            var waiting = queue.pollFirst();
            if (waiting.takesAnyOf(taken)) {
                rivals.addLast(waiting);
            } else {
                taken.addAll(waiting.exclusive);
                batch.add(waiting);
            }
        }
        rivals.descendingIterator().forEachRemaining(queue::addFirst);
        return batch;
    }

    private void write(List<Waiting> batch) {
        store(batch, BATCH_TRIES).subscribe().with(done -> writerFree(), failure -> {
            batch.forEach(waiting -> waiting.emitter.fail(failure));
            writerFree();
        });
    }

    private void writerFree() {
        synchronized (queue) {
            busyWriters--;
            aloneAtWork = false;
        }
        pump();
    }

    private Uni<Void> store(List<Waiting> batch, int triesLeft) {
        var now = clock.get();
        var appends = batch.stream().map(Waiting::append).toList();
        return execute(appends, now)
                .invoke(positions -> answer(batch, positions, now))
                .replaceWithVoid()
                .onFailure(SqlState::leavesNothing)
                .recoverWithUni(failure -> again(batch, triesLeft, failure));
    }

    private Uni<Void> again(List<Waiting> batch, int triesLeft, Throwable failure) {
        if (triesLeft > 1 && (SqlState.isRivalry(failure) || SqlState.gaveWay(failure))) {
            return store(batch, triesLeft - 1);
        }
        return batch.size() > 1 ? oneByOne(batch) : notStored(batch.getFirst(), failure);
    }

    private static Uni<Void> notStored(Waiting alone, Throwable failure) {
        if (SqlState.isRivalry(failure)) {
            alone.emitter.complete(LOST);
        } else {
            alone.emitter.fail(failure);
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> oneByOne(List<Waiting> batch) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (var waiting : batch) {
            chain = chain.chain(() -> store(List.of(waiting), BATCH_TRIES));
        }
        return chain;
    }

    private Uni<Map<Integer, Long>> execute(List<Append> appends, Instant now) {
        var statement = new AppendStatement(appends, now);
        return writers.execute(statement.sql(), statement.parameters()).map(GroupCommit::positions);
    }

    private static Map<Integer, Long> positions(RowSet<Row> rows) {
        var positions = new HashMap<Integer, Long>();
        rows.forEach(row -> positions.put(row.getInteger(0), row.getLong(1)));
        return positions;
    }

    private void answer(List<Waiting> batch, Map<Integer, Long> positions, Instant now) {
        var committed = new ArrayList<Recorded>();
        for (int no = 0; no < batch.size(); no++) {
            var last = positions.get(no);
            if (last != null) {
                committed.addAll(batch.get(no).recorded(last, now));
            }
        }
        tail.committed(committed);
        for (int no = 0; no < batch.size(); no++) {
            batch.get(no).emitter.complete(positions.getOrDefault(no, LOST));
        }
    }

    /** @param left nobody waits for it any more */
    private record Waiting(Append append, UniEmitter<? super Long> emitter, Set<String> exclusive, AtomicBoolean left) {
        Waiting(Append append, UniEmitter<? super Long> emitter) {
            this(append, emitter, exclusive(append), new AtomicBoolean());
        }

        boolean isLeft() {
            return left.get();
        }

        private static Set<String> exclusive(Append append) {
            var names = new HashSet<String>();
            append.events().forEach(event -> names.add("s " + event.envelope().stream()));
            append.claims().forEach(claim -> names.add("c " + claim.space() + " " + claim.value()));
            append.newKeys().forEach(key -> names.add("k " + key.subject().value()));
            append.destroyedKeys().forEach(key -> names.add("k " + key.value()));
            append.timers().forEach(timer -> names.add("t " + timer.id()));
            append.cancelledTimers().forEach(timer -> names.add("t " + timer));
            var known = append.idempotency();
            if (known != null) {
                names.add("i " + known.key());
            }
            return names;
        }

        boolean goesAlone() {
            return !append.unchanged().isEmpty();
        }

        boolean takesAnyOf(Set<String> taken) {
            return exclusive.stream().anyMatch(taken::contains);
        }

        List<Recorded> recorded(long last, Instant now) {
            var events = append.events();
            var recorded = new ArrayList<Recorded>(events.size());
            long position = last - events.size();
            for (var event : events) {
                recorded.add(new Recorded(++position, event.envelope(), event.payload(), event.source(), now));
            }
            return recorded;
        }
    }

    /** The waiting appends, for metrics. */
    int waiting() {
        synchronized (queue) {
            return queue.size();
        }
    }
}
