package org.alongside.eventsourcing.follow;

import static org.alongside.eventsourcing.follow.FlowFixture.eventually;
import static org.alongside.eventsourcing.follow.FlowFixture.newStream;
import static org.alongside.eventsourcing.follow.FlowFixture.noted;
import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.eventsourcing.log.LogFixture;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.receive.Inbox;
import org.alongside.eventsourcing.receive.Subscriber;
import org.alongside.eventsourcing.wire.Json;
import org.alongside.local.testing.TestInfrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final int BATCH = 7;

    private final TestInfrastructure servers = TestInfrastructure.attach();
    private final String topic = servers.topicPrefix() + "notes.v1";
    private FlowFixture flow;

    @BeforeEach
    void open() {
        servers.createTopics(List.of(topic));
        flow = new FlowFixture();
    }

    @AfterEach
    void close() {
        flow.close();
    }

    @Test
    void a_record_tells_anybody_what_it_is_and_alongside_everything() throws JsonProcessingException {
        flow.append(noted(newStream(), 1));
        flow.start(relay());
        var record = published(1).records().getFirst();
        var logged = flow.all().getFirst();

        assertThat(CloudEvent.envelope(String.valueOf(header(record, CloudEvent.ENVELOPE))))
                .isEqualTo(logged.envelope());
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo(logged.payload());
        assertThat(record.key()).isEqualTo(logged.envelope().key());
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_id")).isEqualTo(logged.envelope().id().toString());
        assertThat(header(record, "ce_type")).isEqualTo("Noted");
        assertThat(header(record, "ce_source")).isEqualTo("/test");
        assertThat(header(record, "ce_subject")).isEqualTo(logged.envelope().stream());
        assertThat(header(record, "ce_time")).isEqualTo("2024-02-29T12:00:00Z");
        assertThat(header(record, CloudEvent.POSITION)).isEqualTo("1");
        assertThat(header(record, CloudEvent.PREVIOUS)).isEqualTo("0");
    }

    @Test
    void a_record_has_the_headers_that_the_asyncapi_document_tells_of() throws IOException {
        flow.append(noted(newStream(), 1));
        flow.start(relay());
        var names = new HashSet<String>();
        published(1).records().getFirst().headers().forEach(header -> names.add(header.key()));
        var document =
                Json.mapper().readTree(Path.of("../../docs/asyncapi.json").toFile());
        var told = document.at("/components/schemas/Headers");
        assertThat(names).isSubsetOf(names(told.get("properties").fieldNames()));
        told.get("required").forEach(required -> assertThat(names).contains(required.textValue()));
    }

    private static List<String> names(Iterator<String> fields) {
        var names = new ArrayList<String>();
        fields.forEachRemaining(names::add);
        return names;
    }

    @Test
    void what_was_heard_from_elsewhere_is_not_published_again() {
        flow.append(noted(newStream(), 1), LogFixture.event(newStream(), 1, "other.topic"), noted(newStream(), 1));
        flow.start(relay());

        published(2).holdsInOrder(flow.all());
    }

    @Test
    void the_order_of_the_log_is_the_order_of_the_topic_whoever_writes_at_the_same_time() {
        flow.start(relay());
        await(write(16, 40));

        published(640).holdsInOrder(flow.all());
    }

    @Test
    void a_new_relay_names_the_event_published_before_its_first_one() {
        flow.append(noted(newStream(), 1), LogFixture.event(newStream(), 1, "other.topic"));
        var first = flow.start(relay());
        published(1);
        eventually("marked", () -> flow.status(first, Relay.NAME).lag() == 0);
        await(first.stop());
        flow.append(LogFixture.event(newStream(), 1, "other.topic"), noted(newStream(), 1));
        flow.start(relay());

        published(2).holdsInOrder(flow.all());
    }

    @Test
    void a_relay_that_died_between_sending_and_marking_publishes_again_and_subscribers_take_it_once() {
        await(write(4, 25));
        await(relay().handle(new Batch(new Cursor(Relay.NAME, 1, 0), flow.all().subList(0, 60))));
        flow.start(relay());

        assertThat(published(160).records()).hasSize(160);
        published(160).holdsInOrder(flow.all());
        subscribersLogEquals(100, 160);
    }

    @Test
    void a_second_relay_that_does_not_know_it_was_replaced_spoils_no_order_and_moves_no_cursor() {
        await(write(8, 10));
        var writing = write(8, 40).subscribeAsCompletionStage();
        var zombie = CompletableFuture.runAsync(this::publishAsZombie);
        flow.start(relay());
        writing.join();
        zombie.join();

        published(400 + 400);
        PublishedTopic.read(servers.bootstrapServers(), topic).holdsInOrder(flow.all());
        subscribersLogEquals(400, 800);
    }

    /** Goes through the whole log in small batches under an epoch that is long over. */
    private void publishAsZombie() {
        var relay = relay();
        for (int position = 0; position < 400; ) {
            var events = await(flow.ground().log().after(position, BATCH));
            if (!events.isEmpty()) {
                var stale = new Cursor(Relay.NAME, 0, position);
                await(relay.handle(new Batch(stale, events)));
                position = (int) events.getLast().position();
                var reached = position;
                assertThatThrownBy(() -> await(flow.tables()
                                .withConnection(connection -> new CursorMoves(connection).move(stale, reached))))
                        .isInstanceOf(Cursor.Fenced.class);
            }
        }
    }

    @Test
    void a_failed_send_stops_the_batch_and_a_new_producer_starts_from_the_cursor() {
        var producers = new ArrayList<Sabotaged>();
        var relay = new Relay(
                new FlowFixture.ToOneTopic(topic),
                () -> {
                    producers.add(new Sabotaged(producers.isEmpty() ? 5 : Integer.MAX_VALUE));
                    return producers.getLast();
                },
                flow.tables());
        await(write(3, 10));
        flow.start(relay);

        published(30).holdsInOrder(flow.all());
        assertThat(producers).hasSize(2);
        assertThat(producers.getFirst().asked.get())
                .as("nothing after the failure")
                .isEqualTo(5);
        assertThat(producers.getFirst().closed).isTrue();
        assertThat(producers.getLast().asked.get()).as("all of the batch again").isEqualTo(30);
        relay.close();
    }

    private final class Sabotaged extends KafkaProducer<String, byte[]> {
        private final int failsAt;
        private final AtomicInteger asked = new AtomicInteger();
        private volatile boolean closed;

        Sabotaged(int failsAt) {
            super(
                    Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers.bootstrapServers()),
                    new StringSerializer(),
                    new ByteArraySerializer());
            this.failsAt = failsAt;
        }

        @Override
        public Future<RecordMetadata> send(ProducerRecord<String, byte[]> record, @Nullable Callback callback) {
            if (asked.incrementAndGet() == failsAt && callback != null) {
                callback.onCompletion(null, new IllegalStateException("cut"));
                return CompletableFuture.failedFuture(new IllegalStateException("cut"));
            }
            return super.send(record, callback);
        }

        @Override
        public void close(java.time.Duration timeout) {
            closed = true;
            super.close(timeout);
        }
    }

    private Relay relay() {
        return flow.relay(servers.bootstrapServers(), topic);
    }

    /** So many streams at once, each in order. */
    private Uni<?> write(int streams, int versions) {
        var writers = new ArrayList<Uni<Void>>();
        for (int i = 0; i < streams; i++) {
            var stream = newStream();
            var events = new ArrayList<NewEvent>();
            for (int version = 1; version <= versions; version++) {
                events.add(noted(stream, version));
            }
            writers.add(io.smallrye.mutiny.Multi.createFrom()
                    .iterable(events)
                    .onItem()
                    .transformToUniAndConcatenate(event -> flow.appendSurely(List.of(event)))
                    .onItem()
                    .ignoreAsUni());
        }
        return Uni.join().all(writers).andFailFast();
    }

    private PublishedTopic published(int records) {
        eventually(
                records + " records published",
                () -> PublishedTopic.read(servers.bootstrapServers(), topic)
                                .records()
                                .size()
                        >= records);
        return PublishedTopic.read(servers.bootstrapServers(), topic);
    }

    private void subscribersLogEquals(int events, int records) {
        try (var consumer = new FlowFixture()) {
            var inbox = new Inbox(
                    topic,
                    consumer.ground().log(),
                    consumer.tables(),
                    consumer.parking(),
                    consumer.codec,
                    consumer.meters);
            try (var subscriber = Subscriber.start(servers.bootstrapServers(), topic, inbox)) {
                eventually("all received", () -> subscriber.received() >= records);
            }
            assertThat(consumer.all()).hasSize(events);
            assertThat(consumer.perStream()).isEqualTo(flow.perStream());
            assertThat(await(consumer.parking().list(null, 10))).isEmpty();
        }
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        return CloudEvent.text(record.headers(), name);
    }
}
