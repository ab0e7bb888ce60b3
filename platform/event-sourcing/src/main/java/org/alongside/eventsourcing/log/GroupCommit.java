package org.alongside.eventsourcing.log;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Lets appends that wait at the same time share one commit.
 *
 * <p>An append goes out at once when a writer is free. Two rivals for one stream, key or claim never share a batch: the
 * later waits for the next one, where the database decides. A batch in which somebody lost, or that the database refuses
 * for what is in it, stored nothing and is halved until it is found whose it is: exactly the losers lose. A batch chosen
 * to give way in a deadlock is tried again.
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
    private static final int TRIES_WHEN_GIVING_WAY = 3;
    /** Long enough for the other transaction to go first. */
    private static final Duration GIVING_WAY = Duration.ofMillis(20);

    private final Writers writers;
    private final Supplier<Instant> clock;
    private final LogTail tail;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private int busyWriters;
    private int beingWritten;
    private boolean aloneAtWork;

    GroupCommit(Writers writers, Supplier<Instant> clock, LogTail tail) {
        this.writers = writers;
        this.clock = clock;
        this.tail = tail;
    }

    /** Stored, or lost without a trace. The caller finds out why it lost. */
    Uni<Long> submit(Append append) {
        return CallersContext.resumed(Uni.createFrom().emitter(emitter -> {
            var waiting = new Waiting(append, emitter);
            emitter.onTermination(() -> waiting.left.set(true));
            enqueue(waiting);
            pump();
        }));
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
            var batch = takeBatch();
            busyWriters++;
            beingWritten += batch.size();
            return batch;
        }
    }

    /** It would lose against any commit beside it, so it waits for the writers to be free and they for it. */
    private List<Waiting> takeAlone() {
        if (busyWriters > 0) {
            return List.of();
        }
        busyWriters++;
        beingWritten++;
        aloneAtWork = true;
        return List.of(queue.removeFirst());
    }

    /**
     * This writer's share of all there is, so that the database has the one's batch to store while the other's is answered
     * and made up. If each took all it finds, one would get nearly everything and both sides wait for each other.
     */
    private List<Waiting> takeBatch() {
        int share = Math.min(BATCH_MAX, Math.ceilDiv(queue.size() + beingWritten, WRITERS));
        var batch = new ArrayList<Waiting>();
        var taken = new HashSet<String>();
        var rivals = new ArrayDeque<Waiting>();
        while (!queue.isEmpty() && batch.size() < share && !queue.peekFirst().goesAlone()) {
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
        store(batch, TRIES_WHEN_GIVING_WAY).subscribe().with(done -> writerFree(batch), failure -> {
            batch.forEach(waiting -> waiting.emitter.fail(failure));
            writerFree(batch);
        });
    }

    private void writerFree(List<Waiting> batch) {
        synchronized (queue) {
            busyWriters--;
            beingWritten -= batch.size();
            aloneAtWork = false;
        }
        pump();
    }

    private Uni<Void> store(List<Waiting> batch, int triesLeft) {
        return Uni.createFrom()
                .deferred(() -> {
                    var now = clock.get();
                    return execute(batch.stream().map(Waiting::append).toList(), now)
                            .invoke(base -> answer(batch, base, now));
                })
                .replaceWithVoid()
                .onFailure(SqlState::leavesNothing)
                .recoverWithUni(failure -> nothingStored(batch, triesLeft, failure));
    }

    private Uni<Void> nothingStored(List<Waiting> batch, int triesLeft, Throwable failure) {
        if (SqlState.gaveWay(failure) && triesLeft > 1) {
            return Uni.createFrom()
                    .voidItem()
                    .onItem()
                    .delayIt()
                    .by(GIVING_WAY)
                    .chain(() -> store(batch, triesLeft - 1));
        }
        if (batch.size() > 1) {
            int half = batch.size() / 2;
            return store(batch.subList(0, half), TRIES_WHEN_GIVING_WAY)
                    .chain(() -> store(batch.subList(half, batch.size()), TRIES_WHEN_GIVING_WAY));
        }
        var alone = batch.getFirst();
        if (SqlState.isRivalry(failure)) {
            alone.emitter.complete(LOST);
        } else {
            alone.emitter.fail(failure);
        }
        return Uni.createFrom().voidItem();
    }

    /** The position before the first event, or {@link #LOST}. */
    private Uni<Long> execute(List<Append> appends, Instant now) {
        var statement = new AppendStatement(appends, now);
        return writers.execute(statement.sql(), statement.parameters())
                .map(rows -> rows.size() == 0 ? LOST : rows.iterator().next().getLong(0));
    }

    private void answer(List<Waiting> batch, long base, Instant now) {
        if (base == LOST) {
            batch.forEach(waiting -> waiting.emitter.complete(LOST));
            return;
        }
        var committed = new ArrayList<Recorded>();
        var last = new long[batch.size()];
        for (int no = 0; no < batch.size(); no++) {
            for (var event : batch.get(no).append.events()) {
                last[no] = base + committed.size() + 1;
                committed.add(new Recorded(last[no], event.envelope(), event.payload(), event.source(), now));
            }
        }
        tail.committed(committed);
        for (int no = 0; no < last.length; no++) {
            batch.get(no).emitter.complete(last[no]);
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
            append.released().forEach(claim -> names.add("c " + claim.space() + " " + claim.value()));
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
    }

    /** The waiting appends, for metrics. */
    int waiting() {
        synchronized (queue) {
            return queue.size();
        }
    }
}
