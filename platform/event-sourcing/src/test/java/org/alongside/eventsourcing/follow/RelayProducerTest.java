package org.alongside.eventsourcing.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.alongside.local.testing.TestInfrastructure;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;

class RelayProducerTest {
    private static final int TOPICS = 40;
    private static final int RECORDS = 50;
    /** So small that each record is a request of its own. */
    private static final int BATCH_BYTES = 1;
    /** A producer that lost the order never gets the first of its records through. */
    private static final int LIMIT_SECONDS = 30;

    private final TestInfrastructure infrastructure = TestInfrastructure.attach();

    /** While a broker begins to lead a partition it refuses one request and takes the next (KAFKA-15591). */
    @Test
    void what_is_sent_while_a_broker_begins_to_lead_stays_in_order() throws Exception {
        var run = UUID.randomUUID();
        var topics = IntStream.range(0, TOPICS)
                .mapToObj(no -> infrastructure.topicPrefix() + "order." + run + "." + no)
                .toList();
        var settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                infrastructure.bootstrapServers(),
                ProducerConfig.BATCH_SIZE_CONFIG,
                BATCH_BYTES);
        var producer = RelayProducer.create(settings);
        try {
            var sent = topics.stream().map(topic -> sendToNew(topic, producer)).toList();
            for (var sending : sent) {
                isInOrder(sending);
            }
        } finally {
            producer.close(Duration.ZERO); // else it waits for what never gets through
        }
    }

    private List<Future<RecordMetadata>> sendToNew(String topic, Producer<String, byte[]> producer) {
        infrastructure.createTopics(List.of(topic));
        return IntStream.range(0, RECORDS)
                .mapToObj(no -> producer.send(new ProducerRecord<>(topic, 0, "key", new byte[] {(byte) no})))
                .toList();
    }

    private static void isInOrder(List<Future<RecordMetadata>> sending) throws Exception {
        for (int no = 0; no < RECORDS; no++) {
            assertThat(sending.get(no).get(LIMIT_SECONDS, TimeUnit.SECONDS).offset())
                    .isEqualTo(no);
        }
    }
}
