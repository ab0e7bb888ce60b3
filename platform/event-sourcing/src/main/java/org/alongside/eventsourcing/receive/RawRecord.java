package org.alongside.eventsourcing.receive;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.alongside.eventsourcing.wire.Json;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** A record of a topic as JSON, bytes in Base64, so that what could not become an event is kept whole. */
record RawRecord(
        String topic,
        int partition,
        long offset,
        long timestamp,
        @Nullable String key,
        List<RawHeader> headers,
        @Nullable String value) {

    record RawHeader(String name, @Nullable String value) {}

    static String write(ConsumerRecord<String, byte[]> record) {
        var headers = new ArrayList<RawHeader>();
        record.headers().forEach(header -> headers.add(new RawHeader(header.key(), encoded(header.value()))));
        var raw = new RawRecord(
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.key(),
                headers,
                encoded(record.value()));
        try {
            return Json.mapper().writeValueAsString(raw);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record cannot be kept", e);
        }
    }

    static ConsumerRecord<String, byte[]> read(String json) {
        try {
            return Json.mapper().readValue(json, RawRecord.class).record();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept record cannot be read", e);
        }
    }

    private ConsumerRecord<String, byte[]> record() {
        Headers all = new RecordHeaders();
        headers.forEach(header -> all.add(header.name(), decoded(header.value())));
        var bytes = decoded(value);
        return new ConsumerRecord<>(
                topic,
                partition,
                offset,
                timestamp,
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                bytes == null ? ConsumerRecord.NULL_SIZE : bytes.length,
                key,
                bytes,
                all,
                Optional.empty());
    }

    private static @Nullable String encoded(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    private static byte @Nullable [] decoded(@Nullable String text) {
        return text == null ? null : Base64.getDecoder().decode(text);
    }
}
