package org.alongside.companion.outbox;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Origin;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.eventsourcing.follow.CloudEvent;
import org.alongside.eventsourcing.follow.RelayProducer;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.Json;
import org.alongside.testkit.TestEvent;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells of events over a real broker, as the other services do, and waits until they have arrived here. */
@ApplicationScoped
public class Broker {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @ConfigProperty(name = "alongside.topics.prefix")
    String prefix;

    @Inject
    EventCodec codec;

    @Inject
    Pool pool;

    private final Map<String, Integer> versions = new HashMap<>();
    private long position;

    /** The next event of its stream; back when there is to tell of it. */
    public void tell(String force, UUID id, AlongsideEvent event) {
        tell(force, Origin.LIVE, id, event);
    }

    void tell(String force, Origin origin, UUID id, AlongsideEvent event) {
        var category = EventCatalogue.published().entry(event.getClass()).streamCategory();
        int version = versions.merge(category + "/" + id, 1, Integer::sum);
        var told = TestEvent.of(id, version, Instant.parse("2026-11-21T20:15:00Z"), event)
                .from(origin)
                .in(force);
        send(told);
        await(category + "/" + id, version, origin);
    }

    private void send(TestEvent<?> told) {
        var payload = told.received(codec).payload();
        var topic = prefix + told.entry().topic().topicName();
        var record = new ProducerRecord<>(topic, told.id().toString(), payload.getBytes(StandardCharsets.UTF_8));
        position++;
        try (var producer = RelayProducer.create(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
            header(record, CloudEvent.ENVELOPE, Json.mapper().writeValueAsString(told.envelope()));
            header(record, CloudEvent.POSITION, Long.toString(position));
            header(record, CloudEvent.PREVIOUS, Long.toString(position - 1));
            producer.send(record).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the broker did not take it", e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private void await(String stream, int version, Origin origin) {
        var statement = origin == Origin.LIVE
                ? "select count(*) from told_object where object = $1 and version >= $2"
                : "select count(*) from event where stream = $1 and version >= $2";
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (count(statement, stream, version) == 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(stream + " did not arrive");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private long count(String statement, String stream, int version) {
        return pool.preparedQuery(statement)
                .execute(Tuple.of(stream, version))
                .await()
                .atMost(LIMIT)
                .iterator()
                .next()
                .getLong(0);
    }
}
