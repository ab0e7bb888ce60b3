package org.alongside.eventsourcing.follow;

import static org.alongside.eventsourcing.follow.FlowFixture.eventually;
import static org.alongside.eventsourcing.follow.FlowFixture.newStream;
import static org.alongside.eventsourcing.follow.FlowFixture.noted;
import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.alongside.eventsourcing.log.LogFixture;
import org.alongside.eventsourcing.receive.Inbox;
import org.alongside.eventsourcing.receive.Subscriber;
import org.alongside.local.testing.PrivateKafka;
import org.alongside.local.testing.PrivatePostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One service publishes under load, another listens, and the servers between them are killed. */
class FlowUnderFaultsTest {
    private static final String TOPIC = "faults.notes.v1";
    private static final int STREAMS = 24;

    @TempDir
    Path directory;

    private PrivateKafka kafka;
    private PrivatePostgres postgres;
    private FlowFixture publisher;
    private FlowFixture listener;
    private Inbox inbox;

    private final AtomicBoolean writing = new AtomicBoolean(true);
    private final AtomicInteger written = new AtomicInteger();

    @BeforeEach
    void open() {
        kafka = PrivateKafka.start(directory.resolve("kafka"));
        kafka.createTopics(List.of(TOPIC));
        postgres = PrivatePostgres.start(directory.resolve("postgres"));
        publisher = new FlowFixture(LogFixture.on(postgres.createDatabase("publisher")));
        listener = new FlowFixture(LogFixture.on(postgres.createDatabase("listener")));
        inbox = new Inbox(
                TOPIC, listener.ground().log(), listener.tables(), listener.parking(), listener.codec, listener.meters);
    }

    @AfterEach
    void close() {
        publisher.close();
        listener.close();
        kafka.close();
        postgres.close();
    }

    @Test
    void every_event_arrives_once_and_in_order_though_broker_database_and_leader_die_under_load() {
        var load = load();
        var leader = publisher.start(publisher.relay(kafka.bootstrapServers(), TOPIC));
        publisher.start(publisher.relay(kafka.bootstrapServers(), TOPIC));
        try (var subscriber = Subscriber.start(kafka.bootstrapServers(), TOPIC, inbox)) {
            afterMoreEvents(500);

            kafka.kill();
            afterMoreEvents(500);
            eventually(
                    "the relay shows that it is stuck",
                    () -> publisher.status(leader, Relay.NAME).lag() > 300);
            kafka.restart();
            eventually(
                    "the relay catches up",
                    () -> publisher.status(leader, Relay.NAME).lag() < 300);

            postgres.kill();
            postgres.restart();
            afterMoreEvents(500);

            await(leader.stop());
            afterMoreEvents(500);

            kafka.kill();
            postgres.kill();
            postgres.restart();
            kafka.restart();
            afterMoreEvents(200);

            writing.set(false);
            load.join();
            eventually("all arrived", () -> arrived() >= written.get());
            assertThat(subscriber.received()).isGreaterThanOrEqualTo(written.get());
        }
        var published = publisher.all();
        assertThat(published).hasSize(written.get());
        PublishedTopic.read(kafka.bootstrapServers(), TOPIC).holdsInOrder(published);
        assertThat(listener.all()).hasSameSizeAs(published);
        assertThat(listener.perStream()).isEqualTo(publisher.perStream());
        assertThat(await(listener.parking().list(null, 10))).isEmpty();
    }

    private long arrived() {
        return await(listener.ground().log().head());
    }

    private void afterMoreEvents(int count) {
        int before = written.get();
        eventually(count + " more written", () -> written.get() >= before + count);
    }

    /** Writers that keep each stream in order and ask again for what they do not know. */
    private CompletableFuture<Void> load() {
        var writers = IntStream.range(0, STREAMS)
                .mapToObj(i -> newStream())
                .map(stream -> Multi.createBy()
                        .repeating()
                        .uni(AtomicInteger::new, version -> write(stream, version.incrementAndGet()))
                        .whilst(ignored -> writing.get())
                        .onItem()
                        .ignoreAsUni())
                .toList();
        return Uni.join().all(writers).andFailFast().replaceWithVoid().subscribeAsCompletionStage();
    }

    private Uni<Boolean> write(String stream, int version) {
        return publisher
                .appendSurely(List.of(noted(stream, version)))
                .invoke(written::incrementAndGet)
                .replaceWith(true)
                .onItem()
                .delayIt()
                .by(java.time.Duration.ofMillis(20));
    }
}
