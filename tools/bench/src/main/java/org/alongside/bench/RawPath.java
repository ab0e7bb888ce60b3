package org.alongside.bench;

import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import io.vertx.sqlclient.PoolOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The same hops without the platform: a durable row, a notification, Kafka, a durable deduplicated effect. */
final class RawPath implements PathBench.Path, AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String CHANNEL = "raw_path";

    private final Vertx vertx = Vertx.vertx();
    private final Pool source;
    private final Pool target;
    private final PgSubscriber notifications;
    private final KafkaProducer<String, byte[]> producer;
    private final Thread consuming;
    private final String topic;
    private final Consumer<UUID> arrived;
    private volatile boolean closed;

    RawPath(PgConnectOptions from, PgConnectOptions to, String brokers, String topic, Consumer<UUID> arrived) {
        this.source = pool(from);
        this.target = pool(to);
        this.topic = topic;
        this.arrived = arrived;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new StringSerializer(),
                new ByteArraySerializer());
        this.notifications = PgSubscriber.subscriber(vertx, from);
        this.consuming = Thread.ofPlatform().name("raw-path").start(() -> consume(brokers));
    }

    RawPath connected() throws Exception {
        notifications.channel(CHANNEL).handler(this::publish);
        notifications.connect().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        return this;
    }

    private Pool pool(PgConnectOptions options) {
        return Pool.newInstance(PgBuilder.pool()
                .connectingTo(new PgConnectOptions(options).setCachePreparedStatements(true))
                .with(new PoolOptions().setMaxSize(CONNECTIONS))
                .using(vertx)
                .build());
    }

    @Override
    public void send(UUID id) {
        source.preparedQuery("with row as (insert into raw_path (id, payload) values ($1, $2::text::json) returning id)"
                        + " select pg_notify('" + CHANNEL + "', id::text) from row")
                .execute(Tuple.of(id, Sample.PLAIN_JSON))
                .subscribe()
                .with(done -> {});
    }

    private void publish(String id) {
        var sending = producer.send(
                new ProducerRecord<>(topic, id, Sample.PLAIN_JSON.getBytes(StandardCharsets.UTF_8)),
                (done, failure) -> {
                    if (failure != null) {
                        throw new IllegalStateException(failure);
                    }
                });
        java.util.Objects.requireNonNull(sending);
    }

    private void consume(String brokers) {
        try (var consumer = TopicReader.of(brokers, topic, "raw-path")) {
            while (!closed) {
                var records = consumer.poll(POLL);
                records.forEach(this::effect);
                consumer.commitAsync();
            }
        }
    }

    private void effect(ConsumerRecord<String, byte[]> record) {
        var id = UUID.fromString(record.key());
        target.preparedQuery("insert into raw_effect (id, payload) values ($1, $2::text::json) on conflict do nothing")
                .execute(Tuple.of(id, new String(record.value(), StandardCharsets.UTF_8)))
                .subscribe()
                .with(rows -> {
                    if (rows.rowCount() == 1) {
                        arrived.accept(id);
                    }
                });
    }

    @Override
    public void close() {
        closed = true;
        Joining.join(consuming);
        producer.close(Duration.ofSeconds(2));
        notifications.close();
        source.close().await().atMost(Duration.ofSeconds(5));
        target.close().await().atMost(Duration.ofSeconds(5));
        vertx.close();
    }
}
