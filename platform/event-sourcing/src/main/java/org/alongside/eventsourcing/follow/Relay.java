package org.alongside.eventsourcing.follow;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.alongside.eventsourcing.log.Recorded;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what this service decided, in the order of the log.
 *
 * <p>Its cursor moves only once the broker has acknowledged a whole batch. Whatever goes wrong before, the producer is
 * thrown away with all it still holds, and a new one starts again from the cursor: subscribers may see an event twice,
 * but never for the first time after a later one of its key.
 */
public final class Relay implements Follower, AutoCloseable {
    public static final String NAME = "relay";

    /** A batch that is not acknowledged by then counts as failed, so that a dead broker shows. */
    private static final Duration ACKNOWLEDGED_LIMIT = Duration.ofSeconds(10);

    private final Outlet outlet;
    private final Supplier<Producer<String, byte[]>> producers;
    private final Pool tables;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("relay").factory());
    private @Nullable Producer<String, byte[]> producer;
    private volatile Previous previous = new Previous(-1, 0);

    /** Where events go. */
    public interface Outlet {
        /** Full name of the topic of an event, with the installation's prefix. */
        String topicOf(Recorded event);

        /** Whether subscribers that do not know the event's type must park it. */
        boolean mustUnderstand(Recorded event);

        /** The CloudEvents source: a URI reference that names the service. */
        String source();
    }

    /** The last local event up to {@code upTo}, as this relay went past it. */
    private record Previous(long upTo, long position) {}

    /**
     * @param producers makes producers set up by {@link RelayProducer}; called for the first batch and after each
     *     failure
     * @param tables for reading where the log's previous local event stands
     */
    public Relay(Outlet outlet, Supplier<Producer<String, byte[]>> producers, Pool tables) {
        this.outlet = outlet;
        this.producers = producers;
        this.tables = tables;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Uni<Handled> handle(Batch batch) {
        var local = batch.events().stream().filter(Recorded::isLocal).toList();
        return before(batch)
                .chain(before -> local.isEmpty()
                        ? Uni.createFrom().item(passed(batch, before))
                        : publish(records(local, before))
                                .map(done -> passed(batch, local.getLast().position())));
    }

    private Handled passed(Batch batch, long lastLocal) {
        previous = new Previous(batch.lastPosition(), lastLocal);
        return Handled.DONE;
    }

    /** The relay parks nothing: what the broker refuses for good holds it, visibly. */
    @Override
    public Uni<Void> again(Recorded parked) {
        return Uni.createFrom().failure(new IllegalStateException("the relay parks nothing"));
    }

    private Uni<Long> before(Batch batch) {
        var known = previous;
        long first = batch.events().getFirst().position();
        if (known.upTo() == first - 1) {
            return Uni.createFrom().item(known.position());
        }
        return tables.preparedQuery(
                        "select coalesce(max(position), 0) from event where source is null and position < $1")
                .execute(Tuple.of(first))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private List<ProducerRecord<String, byte[]>> records(List<Recorded> local, long before) {
        var records = new ArrayList<ProducerRecord<String, byte[]>>(local.size());
        long last = before;
        for (var event : local) {
            records.add(record(event, last));
            last = event.position();
        }
        return records;
    }

    private ProducerRecord<String, byte[]> record(Recorded event, long before) {
        return new ProducerRecord<>(
                outlet.topicOf(event),
                null,
                event.envelope().key(),
                event.payload().getBytes(StandardCharsets.UTF_8),
                CloudEvent.headers(event, outlet.source(), before, outlet.mustUnderstand(event)));
    }

    private Uni<Void> publish(List<ProducerRecord<String, byte[]>> records) {
        return Uni.createFrom()
                .<Void>emitter(emitter -> sender.execute(() -> send(records, new Acknowledgements(records, emitter))))
                .ifNoItem()
                .after(ACKNOWLEDGED_LIMIT)
                .fail()
                .onFailure()
                .invoke(this::startOver)
                .onCancellation()
                .invoke(this::startOver);
    }

    /** On the sender's thread, as a producer without metadata or with full buffers blocks. */
    private void send(List<ProducerRecord<String, byte[]>> records, Acknowledgements acknowledgements) {
        try {
            var sending = current();
            for (var record : records) {
                if (acknowledgements.failed.get()) {
                    return;
                }
                var unused = sending.send(record, (metadata, failure) -> acknowledgements.one(failure));
            }
        } catch (RuntimeException failure) {
            acknowledgements.one(failure);
        }
    }

    private Producer<String, byte[]> current() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }

    private void startOver() {
        sender.execute(this::discard);
    }

    private void discard() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    @Override
    public void close() {
        startOver();
        sender.shutdown();
    }

    /** Waits for all, or for the first failure. */
    private static final class Acknowledgements {
        private final AtomicInteger missing;
        private final AtomicBoolean failed = new AtomicBoolean();
        private final UniEmitter<? super Void> emitter;

        Acknowledgements(List<?> records, UniEmitter<? super Void> emitter) {
            this.missing = new AtomicInteger(records.size());
            this.emitter = emitter;
        }

        void one(@Nullable Exception failure) {
            if (failure != null) {
                failed.set(true);
                emitter.fail(failure);
            } else if (missing.decrementAndGet() == 0) {
                emitter.complete(null);
            }
        }
    }
}
