package org.alongside.eventsourcing.receive;

import static org.alongside.eventsourcing.follow.FlowFixture.changed;
import static org.alongside.eventsourcing.follow.FlowFixture.newStream;
import static org.alongside.eventsourcing.follow.FlowFixture.noted;
import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Origin;
import org.alongside.eventsourcing.follow.CloudEvent;
import org.alongside.eventsourcing.follow.FlowEvent;
import org.alongside.eventsourcing.follow.FlowFixture;
import org.alongside.eventsourcing.follow.Parked;
import org.alongside.eventsourcing.follow.Replay;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.EventTypes;
import org.alongside.eventsourcing.wire.Json;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxTest {
    private static final String TOPIC = "test.notes.v1";

    private FlowFixture flow;
    private Inbox inbox;
    private long nextOffset;

    @BeforeEach
    void open() {
        flow = new FlowFixture();
        inbox = inbox(flow.codec);
    }

    private Inbox inbox(EventCodec codec) {
        return new Inbox(TOPIC, flow.ground().log(), flow.tables(), flow.parking(), codec, flow.meters);
    }

    @AfterEach
    void close() {
        flow.close();
    }

    @Test
    void what_comes_is_logged_whole_with_its_topic_as_source() {
        var event = noted(newStream(), 1);
        receive(record(event));

        var logged = flow.all().getFirst();
        assertThat(logged.envelope()).isEqualTo(event.envelope());
        assertThat(logged.payload()).isEqualTo(event.payload());
        assertThat(logged.source()).isEqualTo(TOPIC);
        assertThat(logged.isLocal()).isFalse();
    }

    @Test
    void redelivery_changes_nothing_within_a_batch_or_across() {
        var stream = newStream();
        var first = record(noted(stream, 1));
        var second = record(noted(stream, 2));
        receive(first, second, first);
        receive(first, second);
        receive(second);

        assertThat(flow.all())
                .extracting(recorded -> recorded.envelope().version())
                .containsExactly(1, 2);
        assertThat(parked()).isEmpty();
    }

    @Test
    void an_event_published_again_at_a_later_offset_changes_nothing() {
        var event = noted(newStream(), 1);
        receive(record(event));
        receive(record(event));

        assertThat(flow.all()).hasSize(1);
        assertThat(parked()).isEmpty();
    }

    @Test
    void another_event_at_a_taken_version_is_parked() {
        var stream = newStream();
        receive(record(noted(stream, 1)));
        receive(record(noted(stream, 1)));

        assertThat(flow.all()).hasSize(1);
        assertThat(parked())
                .extracting(Parked::reason)
                .containsExactly("another event stands at version 1 of its stream");
    }

    @Test
    void what_is_no_event_is_parked_with_what_follows_while_other_keys_flow() {
        var ill = newStream();
        var well = newStream();
        receive(record(noted(ill, 1)), withoutEnvelope(noted(ill, 2)), record(noted(well, 1)));
        receive(record(noted(ill, 3)), record(noted(well, 2)));

        assertThat(logged(ill)).isEqualTo(1);
        assertThat(logged(well)).isEqualTo(2);
        assertThat(parked()).extracting(Parked::reason).containsExactly("there is no envelope", Parked.BEHIND);
        assertThat(parked()).extracting(Parked::place).containsExactly(TOPIC + "-0-1", TOPIC + "-0-3");
    }

    @Test
    void what_another_replica_parked_while_it_had_the_partition_is_waited_for_here() {
        var ill = newStream();
        receive(record(noted(ill, 1)));
        await(inbox(flow.codec).receive(List.of(withoutEnvelope(noted(ill, 2)))));
        receive(record(noted(ill, 3)));

        assertThat(parked()).extracting(Parked::reason).containsExactly("there is no envelope", Parked.BEHIND);
    }

    @Test
    void a_parked_record_that_is_redelivered_stays_parked_once() {
        var ill = newStream();
        var poison = withoutEnvelope(noted(ill, 1));
        var behind = record(noted(ill, 2));
        receive(poison, behind);
        receive(poison, behind);
        receive(behind);

        assertThat(parked()).hasSize(2);
        assertThat(flow.all()).isEmpty();
    }

    @Test
    void values_the_log_could_not_store_never_reach_it() {
        receive(
                value("not json", noted(newStream(), 1)),
                value("{\"n\":1} and more", noted(newStream(), 1)),
                value("[1]", noted(newStream(), 1)),
                value(null, noted(newStream(), 1)),
                bytes(new byte[] {'"', (byte) 0xc3, '"'}, noted(newStream(), 1)),
                header(record(noted(newStream(), 1)), "{\"id\":1"),
                header(record(noted(newStream(), 1)), "{}"),
                header(record(noted(newStream(), 1)), "{\"type\":\"a\\u0000b\"}"),
                record(noted(newStream(), 1)));

        assertThat(flow.all()).hasSize(1);
        assertThat(parked()).hasSize(8);
    }

    @Test
    void a_record_without_a_key_is_parked_and_holds_nobody() {
        var event = noted(newStream(), 1);
        receive(keyed(null, event), record(event));

        assertThat(flow.all()).hasSize(1);
        assertThat(parked()).hasSize(1);
    }

    @Test
    void a_gap_in_a_stream_is_parked_and_closed_by_replay_once_the_lost_event_has_come() {
        var stream = newStream();
        receive(record(noted(stream, 1)), record(noted(stream, 3)), record(noted(stream, 4)));

        assertThat(logged(stream)).isEqualTo(1);
        assertThat(parked().getFirst().reason()).isEqualTo("version 2 of its stream is missing before 3");
        assertThat(replay(inbox, stream).stoppedBy()).contains("version 2");
        assertThat(logged(stream)).isEqualTo(1);

        receive(record(noted(stream, 2)));
        assertThat(logged(stream)).isEqualTo(1);
        assertThat(replay(inbox, stream)).isEqualTo(new Replay.Replayed(3, null));
        assertThat(versions(stream)).containsExactly(1, 2, 3, 4);
        assertThat(parked()).isEmpty();
    }

    @Test
    void a_type_that_must_be_understood_waits_until_it_is_and_another_unknown_one_does_not() {
        var stream = newStream();
        var unknown = changed(noted(stream, 1), "Moved", Origin.LIVE, "{\"n\":1}");
        var mustUnderstand = record(unknown);
        mustUnderstand.headers().add(CloudEvent.MUST_UNDERSTAND, "true".getBytes(StandardCharsets.UTF_8));
        var passing = newStream();
        receive(mustUnderstand, record(changed(noted(passing, 1), "Moved", Origin.LIVE, "{\"n\":1}")));
        receive(record(noted(stream, 2)));

        assertThat(logged(passing)).isEqualTo(1);
        assertThat(logged(stream)).isZero();

        var upgraded = inbox(new EventCodec(EventTypes.below(List.of(FlowEvent.class, Moved.class))));
        assertThat(replay(upgraded, stream)).isEqualTo(new Replay.Replayed(2, null));
        assertThat(versions(stream)).containsExactly(1, 2);
        receive(mustUnderstand, record(noted(stream, 3)));
        assertThat(versions(stream)).containsExactly(1, 2, 3);
    }

    record Moved(@Clear int n) implements AlongsideEvent {}

    @Test
    void a_replay_done_beside_arriving_records_loses_none_and_keeps_their_order() {
        var stream = newStream();
        receive(record(noted(stream, 2)));
        receive(record(noted(stream, 1)));
        var arriving = new ArrayList<Uni<Void>>();
        for (int version = 3; version <= 60; version++) {
            var record = record(noted(stream, version));
            arriving.add(Uni.createFrom().deferred(() -> inbox.receive(List.of(record))));
        }
        var one = Uni.join().all(arriving).usingConcurrencyOf(1).andFailFast().subscribeAsCompletionStage();
        while (!one.isDone() || !parked().isEmpty()) {
            assertThat(replay(inbox, stream).stoppedBy()).isNull();
        }

        assertThat(versions(stream)).hasSize(60).isSorted();
    }

    @Test
    void two_replicas_with_the_same_partition_store_each_event_once() {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (int stream = 0; stream < 20; stream++) {
            var name = newStream();
            for (int version = 1; version <= 10; version++) {
                records.add(record(noted(name, version)));
            }
        }
        await(Uni.join()
                .all(inbox.receive(records), inbox(flow.codec).receive(records), inbox.receive(records))
                .andFailFast());

        assertThat(flow.all()).hasSize(200);
        assertThat(parked()).isEmpty();
    }

    @Test
    void nothing_may_be_acknowledged_when_the_database_does_not_answer() throws SQLException {
        try (var connection = flow.ground().database().connect();
                var statement = connection.createStatement()) {
            statement.execute("alter table event rename to gone");
        }
        assertThatThrownBy(() -> receive(record(noted(newStream(), 1))))
                .hasMessageContaining("\"event\" does not exist");
    }

    @SafeVarargs
    private void receive(ConsumerRecord<String, byte[]>... records) {
        var batch = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var record : records) {
            batch.add(record);
        }
        await(inbox.receive(batch));
    }

    private Replay.Replayed replay(Inbox with, String stream) {
        var replay = new Replay(flow.parking(), flow.ground().log(), List.of()).with(with.name(), with::again);
        return await(replay.replay(with.name(), stream.substring(stream.indexOf('/') + 1)));
    }

    private List<Parked> parked() {
        return await(flow.parking().list(inbox.name(), 100));
    }

    private int logged(String stream) {
        return versions(stream).size();
    }

    private List<Integer> versions(String stream) {
        return flow.all().stream()
                .map(Recorded::envelope)
                .filter(envelope -> envelope.stream().equals(stream))
                .map(envelope -> envelope.version())
                .toList();
    }

    private ConsumerRecord<String, byte[]> record(NewEvent event) {
        return keyed(event.envelope().key(), event);
    }

    private ConsumerRecord<String, byte[]> keyed(@Nullable String key, NewEvent event) {
        var record = record(key, event.payload().getBytes(StandardCharsets.UTF_8));
        try {
            var envelope = Json.mapper().writeValueAsBytes(event.envelope());
            record.headers().add(CloudEvent.ENVELOPE, envelope);
            return record;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ConsumerRecord<String, byte[]> withoutEnvelope(NewEvent event) {
        return record(event.envelope().key(), event.payload().getBytes(StandardCharsets.UTF_8));
    }

    private ConsumerRecord<String, byte[]> value(@Nullable String value, NewEvent event) {
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8), event);
    }

    private ConsumerRecord<String, byte[]> bytes(byte @Nullable [] value, NewEvent event) {
        var record = record(event.envelope().key(), value);
        record(event).headers().forEach(record.headers()::add);
        return record;
    }

    private static ConsumerRecord<String, byte[]> header(ConsumerRecord<String, byte[]> record, String envelope) {
        record.headers().remove(CloudEvent.ENVELOPE);
        record.headers().add(CloudEvent.ENVELOPE, envelope.getBytes(StandardCharsets.UTF_8));
        return record;
    }

    private ConsumerRecord<String, byte[]> record(@Nullable String key, byte @Nullable [] value) {
        return new ConsumerRecord<>(
                TOPIC,
                0,
                nextOffset++,
                0L,
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                value,
                new RecordHeaders(),
                Optional.empty());
    }
}
