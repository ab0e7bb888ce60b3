package org.alongside.eventsourcing.receive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.alongside.contracts.Envelope;
import org.alongside.eventsourcing.follow.CloudEvent;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.Json;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record as it came from a topic: an event the log can take, or something it cannot. */
sealed interface Incoming {
    ConsumerRecord<String, byte[]> record();

    /**
     * Checked so far that no column of the log refuses it.
     *
     * @param understood false when its type is not known here and its publisher says that it must be
     */
    record Arrived(ConsumerRecord<String, byte[]> record, NewEvent event, boolean understood) implements Incoming {
        Envelope envelope() {
            return event.envelope();
        }

        StreamVersion place() {
            return new StreamVersion(envelope().stream(), envelope().version());
        }
    }

    /** Not an event of Alongside, or damaged. */
    record Damaged(ConsumerRecord<String, byte[]> record, String reason) implements Incoming {}

    /** Place of an event in its stream. */
    record StreamVersion(String stream, int version) {}

    /** This one, when it comes earlier in the same stream than {@code later}. */
    default Optional<Arrived> before(Incoming later) {
        return this instanceof Arrived event
                        && later instanceof Arrived other
                        && event.place().stream().equals(other.place().stream())
                        && event.place().version() < other.place().version()
                ? Optional.of(event)
                : Optional.empty();
    }

    /** Reads a record; whatever is wrong with it becomes a reason. */
    static Incoming of(ConsumerRecord<String, byte[]> record, EventCodec codec) {
        try {
            return Reading.read(record, codec);
        } catch (JsonProcessingException | CharacterCodingException | Reading.Refused refused) {
            return new Damaged(record, Reading.reason(refused));
        }
    }

    /** What the log's columns demand of an event from outside. */
    final class Reading {
        private static final ObjectReader WHOLE_JSON =
                Json.mapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
        private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

        private Reading() {}

        private static Incoming read(ConsumerRecord<String, byte[]> record, EventCodec codec)
                throws JsonProcessingException, CharacterCodingException, Refused {
            var json = require(CloudEvent.text(record.headers(), CloudEvent.ENVELOPE), "there is no envelope");
            require(json.indexOf('\0') < 0 && !json.contains("\\u0000"), "the envelope holds a NUL");
            var envelope = CloudEvent.envelope(json);
            complete(envelope);
            require(envelope.key().equals(record.key()), "the record's key is not its stream's");
            boolean understood = codec.knows(envelope.type()) || !mustUnderstand(record);
            return new Arrived(record, new NewEvent(envelope, payload(record), record.topic()), understood);
        }

        private static boolean mustUnderstand(ConsumerRecord<String, byte[]> record) {
            return "true".equals(CloudEvent.text(record.headers(), CloudEvent.MUST_UNDERSTAND));
        }

        /** Jackson leaves out what the text left out, whatever the record's signature says. */
        private static void complete(Envelope envelope) throws Refused {
            require(envelope.id(), "the envelope has no id");
            require(envelope.type(), "the envelope has no type");
            require(
                    require(envelope.stream(), "the envelope has no stream").indexOf('/') > 0,
                    "its stream has no category");
            require(envelope.version() > 0, "its version is not positive");
            storable(envelope.occurredAt());
            storable(envelope.recordedAt());
            require(envelope.origin(), "the envelope has no origin");
            require(envelope.correlation(), "the envelope has no correlation");
            require(envelope.force(), "the envelope has no force");
        }

        private static void storable(@Nullable Instant time) throws Refused {
            var present = require(time, "the envelope lacks a time");
            require(!present.isBefore(EARLIEST) && !present.isAfter(LATEST), "a time of the envelope is out of range");
        }

        private static String payload(ConsumerRecord<String, byte[]> record)
                throws JsonProcessingException, CharacterCodingException, Refused {
            var value = require(record.value(), "the record has no value");
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
            require(WHOLE_JSON.readTree(text).isObject(), "the value is no JSON object");
            return text;
        }

        private static <T> T require(@Nullable T value, String otherwise) throws Refused {
            if (value == null) {
                throw new Refused(otherwise);
            }
            return value;
        }

        private static void require(boolean holds, String otherwise) throws Refused {
            if (!holds) {
                throw new Refused(otherwise);
            }
        }

        /** Without the text that could not be read. */
        private static String reason(Exception failure) {
            return failure instanceof JsonProcessingException json
                    ? "its JSON cannot be read: " + json.getClass().getSimpleName()
                    : failure instanceof Refused ? String.valueOf(failure.getMessage()) : "its value is not UTF-8";
        }

        private static final class Refused extends Exception {
            Refused(String reason) {
                super(reason);
            }
        }
    }
}
