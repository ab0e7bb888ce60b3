package org.alongside.eventsourcing.receive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * A service that listens: polls a topic into an inbox and acknowledges what the inbox took. Whatever fails, it starts
 * again.
 */
public final class Subscriber implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Subscriber.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrapServers;
    private final String topic;
    private final Inbox inbox;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("subscriber").unstarted(this::run);
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile boolean running = true;
    private final AtomicInteger received = new AtomicInteger();

    private Subscriber(String bootstrapServers, String topic, Inbox inbox) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
        this.inbox = inbox;
    }

    public static Subscriber start(String bootstrapServers, String topic, Inbox inbox) {
        var subscriber = new Subscriber(bootstrapServers, topic, inbox);
        subscriber.thread.start();
        return subscriber;
    }

    /** Records received so far, repeated ones too. */
    public int received() {
        return received.get();
    }

    private void run() {
        while (running) {
            try (var consumer = consumer(bootstrapServers)) {
                consumer.subscribe(List.of(topic));
                takeAll(consumer);
            } catch (RuntimeException broken) {
                LOG.infof("subscriber starts again: %s", broken.getMessage());
            }
        }
        ended.complete(null);
    }

    private void takeAll(KafkaConsumer<String, byte[]> consumer) {
        while (running) {
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            consumer.poll(POLL).forEach(records::add);
            if (!records.isEmpty()) {
                inbox.receive(records).await().atMost(Duration.ofSeconds(60));
                received.addAndGet(records.size());
                consumer.commitSync(Duration.ofSeconds(10));
            }
        }
    }

    private static KafkaConsumer<String, byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG, "subscriber-of-" + bootstrapServers,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, "6000"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** All records that stand on a topic now, partition by partition in order. */
    public static List<ConsumerRecord<String, byte[]>> readAll(String bootstrapServers, String topic) {
        try (var consumer = consumer(bootstrapServers)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new org.apache.kafka.common.TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long expected = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            var all = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (all.size() < expected) {
                consumer.poll(POLL).forEach(all::add);
            }
            return all;
        }
    }

    @Override
    public void close() {
        running = false;
        ended.orTimeout(60, java.util.concurrent.TimeUnit.SECONDS).join();
    }
}
