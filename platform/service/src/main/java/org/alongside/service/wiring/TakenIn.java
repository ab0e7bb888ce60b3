package org.alongside.service.wiring;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Tells the broker how far each partition has been taken in: at most a second late, and again until the broker knows.
 *
 * <p>The connector's own throttled strategy does not come back to a commit that failed. A partition in which nothing
 * more came then looked as if it were behind for ever, to flow health and to whoever watches the broker.
 *
 * <p>It relies on batches being taken one after another. What the broker is told is worked out on the consumer's own
 * thread, where partitions are also taken away, so that nothing is said of a partition that is another replica's by now.
 */
final class TakenIn implements KafkaCommitHandler {
    private static final Logger LOG = Logger.getLogger(TakenIn.class);
    private static final Duration EACH = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final KafkaConsumer<?, ?> consumer;
    private final long timer;
    private final Set<IncomingKafkaRecord<?, ?>> beingTaken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<TopicPartition, OffsetAndMetadata> untold = new HashMap<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private volatile boolean unheard;

    TakenIn(Vertx vertx, KafkaConsumer<?, ?> consumer) {
        this.vertx = vertx;
        this.consumer = consumer;
        this.timer = vertx.setPeriodic(EACH.toMillis(), tick -> tellUnlessTelling());
    }

    @Override
    public synchronized <K, V> Uni<IncomingKafkaRecord<K, V>> received(IncomingKafkaRecord<K, V> record) {
        beingTaken.add(record);
        return Uni.createFrom().item(record);
    }

    @Override
    public synchronized <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record) {
        if (beingTaken.remove(record)) {
            untold.put(partition(record), new OffsetAndMetadata(record.getOffset() + 1));
        }
        return Uni.createFrom().voidItem();
    }

    private static TopicPartition partition(IncomingKafkaRecord<?, ?> record) {
        return new TopicPartition(record.getTopic(), record.getPartition());
    }

    private void tellUnlessTelling() {
        if (!untold().isEmpty() && telling.compareAndSet(false, true)) {
            tellBy(consumer)
                    .onTermination()
                    .invoke(() -> telling.set(false))
                    .subscribe()
                    .with(done -> {}, failure -> LOG.warnf("the broker was not told: %s", failure.toString()));
        }
    }

    private <K, V> Uni<Void> tellBy(KafkaConsumer<K, V> consumer) {
        return consumer.runOnPollingThread((java.util.function.Consumer<Consumer<K, V>>) this::tell);
    }

    private void tell(Consumer<?, ?> client) {
        var offsets = untold();
        if (offsets.isEmpty()) {
            return;
        }
        try {
            client.commitSync(offsets);
            told(offsets);
        } catch (KafkaException away) {
            notTold(away);
        }
    }

    private synchronized Map<TopicPartition, OffsetAndMetadata> untold() {
        return Map.copyOf(untold);
    }

    private synchronized void told(Map<TopicPartition, OffsetAndMetadata> offsets) {
        offsets.forEach(untold::remove);
        unheard = false;
    }

    private void notTold(KafkaException why) {
        if (!unheard) {
            unheard = true;
            LOG.warnf("the broker does not know yet how far events are taken in: %s; telling it again", why.toString());
        }
    }

    /** Whoever has them next begins where the broker was told; what comes again has no effect. */
    @Override
    public void partitionsRevoked(Collection<TopicPartition> partitions) {
        tell(consumer.unwrap());
        forget(partitions);
    }

    private synchronized void forget(Collection<TopicPartition> partitions) {
        untold.keySet().removeAll(partitions);
        beingTaken.removeIf(record -> partitions.contains(partition(record)));
    }

    @Override
    public void terminate(boolean graceful) {
        vertx.cancelTimer(timer);
        try {
            tellBy(consumer).await().atMost(EACH);
        } catch (RuntimeException away) {
            notTold(new KafkaException(away));
        }
    }

    /** Chosen by {@code commit-strategy} in the configuration of a channel. */
    @ApplicationScoped
    @Identifier("taken-in")
    static class Factory implements KafkaCommitHandler.Factory {
        @Override
        public KafkaCommitHandler create(
                KafkaConnectorIncomingConfiguration configuration,
                Vertx vertx,
                KafkaConsumer<?, ?> consumer,
                BiConsumer<Throwable, Boolean> failures) {
            return new TakenIn(vertx, consumer);
        }
    }
}
