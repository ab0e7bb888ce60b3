package org.alongside.verify.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Topic;
import org.alongside.eventsourcing.follow.CloudEvent;
import org.alongside.verify.check.Published;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** The broker, read as a bystander: no group, nothing committed. */
public final class Broker implements AutoCloseable {
    private static final long ANSWER_LIMIT_SECONDS = 30;
    private static final Duration POLL = Duration.ofMillis(500);

    /** A partition whose next record does not come within this is unreadable. */
    private static final Duration SILENCE_MAX = Duration.ofSeconds(30);

    private final String servers;
    private final Admin admin;

    public Broker(String servers) {
        this.servers = servers;
        this.admin = Admin.create(Map.of("bootstrap.servers", servers, "default.api.timeout.ms", "30000"));
    }

    /** Offset after the last record of each partition of these topics. */
    public Map<TopicPartition, Long> ends(Collection<Topic> topics) {
        return offsets(topics, OffsetSpec.latest());
    }

    /** Offset of the first record of each partition of these topics. */
    public Map<TopicPartition, Long> begins(Collection<Topic> topics) {
        return offsets(topics, OffsetSpec.earliest());
    }

    private Map<TopicPartition, Long> offsets(Collection<Topic> topics, OffsetSpec which) {
        var names = topics.stream().map(Topic::topicName).toList();
        var asked = answer(admin.describeTopics(names).allTopicNames()).values().stream()
                .flatMap(topic -> IntStream.range(0, topic.partitions().size())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .collect(Collectors.toMap(partition -> partition, partition -> which));
        var offsets = new HashMap<TopicPartition, Long>();
        answer(admin.listOffsets(asked).all()).forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    /** How far a consumer group has committed, by partition. */
    public Map<TopicPartition, Long> committed(String group) {
        var offsets = new HashMap<TopicPartition, Long>();
        answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, found) -> offsets.put(partition, found == null ? 0 : found.offset()));
        return offsets;
    }

    /** Shows every record of these partitions before the given offsets, each partition in order. */
    public void records(Topic topic, Map<TopicPartition, Long> ends, Consumer<Published> reader) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "max.poll.records", "2000"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            long silentSince = System.nanoTime();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                var records = consumer.poll(POLL);
                if (!records.isEmpty()) {
                    silentSince = System.nanoTime();
                } else if (System.nanoTime() - silentSince > SILENCE_MAX.toNanos()) {
                    throw new CannotRead(topic.topicName() + " does not give its records", new TimeoutException());
                }
                records.forEach(record -> show(topic, record, ends, reader));
            }
        }
    }

    private static void show(
            Topic topic,
            ConsumerRecord<String, byte[]> record,
            Map<TopicPartition, Long> ends,
            Consumer<Published> reader) {
        var partition = new TopicPartition(record.topic(), record.partition());
        if (record.offset() < Objects.requireNonNull(ends.get(partition))) {
            reader.accept(published(topic, record));
        }
    }

    private static Published published(Topic topic, ConsumerRecord<String, byte[]> record) {
        var value = record.value();
        return Published.of(
                new Published.Place(topic, record.partition(), record.offset()),
                record.key(),
                number(record, CloudEvent.POSITION),
                number(record, CloudEvent.PREVIOUS),
                value == null ? null : envelope(record),
                value == null ? new byte[0] : value);
    }

    private static @Nullable Long number(ConsumerRecord<String, byte[]> record, String header) {
        var text = CloudEvent.text(record.headers(), header);
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }

    private static @Nullable Envelope envelope(ConsumerRecord<String, byte[]> record) {
        var text = CloudEvent.text(record.headers(), CloudEvent.ENVELOPE);
        try {
            return text == null ? null : CloudEvent.envelope(text);
        } catch (JsonProcessingException noEvent) {
            return null;
        }
    }

    private static <T> T answer(KafkaFuture<T> asked) {
        try {
            return asked.get(ANSWER_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new CannotRead("the broker does not answer; is the system up? (./alongside status)", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotRead("interrupted", interrupted);
        }
    }

    /** Partitions of one topic out of many. */
    public static Map<TopicPartition, Long> of(Topic topic, Map<TopicPartition, Long> all) {
        return all.entrySet().stream()
                .filter(entry -> entry.getKey().topic().equals(topic.topicName()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(2));
    }
}
