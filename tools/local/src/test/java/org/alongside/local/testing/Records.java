package org.alongside.local.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plain text records sent to a broker and read back from the beginning. */
final class Records {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Records() {}

    static void send(String bootstrapServers, String topic, String... values) throws Exception {
        try (var producer = producer(bootstrapServers, Duration.ofSeconds(30))) {
            for (var value : values) {
                producer.send(new ProducerRecord<>(topic, value, value)).get(30, TimeUnit.SECONDS);
            }
        }
    }

    static void sendExpectingNoTopic(String bootstrapServers, String topic) {
        try (var producer = producer(bootstrapServers, Duration.ofSeconds(1))) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>(topic, "key", "value"))
                            .get(10, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(TimeoutException.class)
                    .hasMessageContaining("not present");
        }
    }

    static List<String> read(String bootstrapServers, String topic, int count) {
        try (var consumer = consumer(bootstrapServers)) {
            var all = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            var values = new ArrayList<String>();
            var deadline = Instant.now().plus(LIMIT);
            while (values.size() < count && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofMillis(200)).forEach(one -> values.add(one.value()));
            }
            return values;
        }
    }

    static int partitions(String bootstrapServers, String topic) {
        try (var consumer = consumer(bootstrapServers)) {
            return consumer.partitionsFor(topic).size();
        }
    }

    private static KafkaConsumer<String, String> consumer(String bootstrapServers) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private static KafkaProducer<String, String> producer(String bootstrapServers, Duration longestBlock) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", bootstrapServers, "max.block.ms", Long.toString(longestBlock.toMillis()));
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
