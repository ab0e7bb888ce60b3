package org.alongside.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.alongside.local.testing.TestDatabase;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** What PostgreSQL and Kafka do here and now without any of our code. */
final class RawBench {
    private static final int COPY_ROWS = 100_000;
    private static final int COPY_ROUNDS = 5;
    private static final int KAFKA_RECORDS = 2_000;
    private static final int DIGITS = 3;
    private static final double NANOS_PER_MILLI = 1_000_000.0;

    private RawBench() {}

    /** Rows of the size of an event, streamed into a table of the shape of the log. */
    static Measure copy(TestDatabase database) throws SQLException, IOException {
        var rates = new ArrayList<Double>();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            var copy = new CopyManager(connection.unwrap(BaseConnection.class));
            var rows = rows();
            for (int round = 0; round < COPY_ROUNDS; round++) {
                statement.execute("truncate raw_copy");
                long start = System.nanoTime();
                copy.copyIn("copy raw_copy (id, payload) from stdin", new StringReader(rows));
                rates.add(COPY_ROWS / ((System.nanoTime() - start) / 1e9));
            }
        }
        rates.sort(Comparator.naturalOrder());
        return new Measure("raw.copy", 1, rates.get(COPY_ROUNDS / 2), 0, 0, null);
    }

    private static String rows() {
        var rows = new StringBuilder();
        for (int i = 0; i < COPY_ROWS; i++) {
            rows.append(i).append('\t').append(Sample.PLAIN_JSON).append('\n');
        }
        return rows.toString();
    }

    /** One record at a time, from send to poll, on a connection that is warm. */
    static Measure kafka(String brokers, String topic) {
        var nanos = new Histogram(DIGITS);
        try (var producer = new KafkaProducer<>(
                        Map.<String, Object>of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers, ProducerConfig.ACKS_CONFIG, "all"),
                        new StringSerializer(),
                        new StringSerializer());
                var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                brokers,
                                ConsumerConfig.GROUP_ID_CONFIG,
                                "raw-kafka-" + UUID.randomUUID(),
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                                "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int i = 0; i < KAFKA_RECORDS; i++) {
                long took = roundTrip(producer, consumer, topic, "k" + i);
                if (i > KAFKA_RECORDS / 4) {
                    nanos.recordValue(took);
                }
            }
        }
        double p50 = nanos.getValueAtPercentile(50) / NANOS_PER_MILLI;
        return new Measure("raw.kafka", 1, 1_000 / p50, p50, nanos.getValueAtPercentile(99) / NANOS_PER_MILLI, null);
    }

    private static long roundTrip(
            KafkaProducer<String, String> producer, KafkaConsumer<String, String> consumer, String topic, String key) {
        long start = System.nanoTime();
        var sent = producer.send(new ProducerRecord<>(topic, key, Sample.PLAIN_JSON));
        long limit = start + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < limit) {
            for (var record : consumer.poll(Duration.ofMillis(100))) {
                if (record.key().equals(key)) {
                    return System.nanoTime() - start;
                }
            }
        }
        throw new IllegalStateException("record " + key + " never came back; sent: " + sent.isDone());
    }
}
