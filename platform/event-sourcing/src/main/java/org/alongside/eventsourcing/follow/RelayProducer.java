package org.alongside.eventsourcing.follow;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The producer a {@link Relay} needs: idempotent, all replicas, and never giving a record up while later ones go on.
 *
 * <p>One request at a time. Idempotence alone does not keep the order: a broker that begins to lead a partition may refuse
 * the first of several requests under way, and then takes the second, as it knows nothing of the producer yet (KAFKA-15591).
 */
public final class RelayProducer {
    /** How long a send may wait for metadata or buffer; the relay tries again. */
    private static final int BLOCK_MILLIS_MAX = 5_000;

    /** What goes to one partition in one request; large, because requests go one after the other. */
    private static final int BATCH_BYTES_MAX = 256 * 1024;

    private static final int RECONNECT_MILLIS_MIN = 50;
    private static final int RECONNECT_MILLIS_MAX = 1_000;

    /** Above what the largest event can be (free text of 100 kB, sealed and in Base64). */
    private static final int REQUEST_BYTES_MAX = 4 * 1024 * 1024;

    private RelayProducer() {}

    /**
     * A new producer.
     *
     * @param connection bootstrap servers and security settings; what the relay's promises rest on cannot be overridden
     */
    public static Producer<String, byte[]> create(Map<String, ?> connection) {
        var settings = new HashMap<String, Object>();
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES_MAX);
        settings.putAll(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MILLIS_MAX);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, REQUEST_BYTES_MAX);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MS_CONFIG, RECONNECT_MILLIS_MIN);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_MILLIS_MAX);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
