package org.alongside.verify.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Actor;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.Topic;
import org.jspecify.annotations.Nullable;

/** Events as a store and a topic hold them. */
final class Events {
    static final Instant T0 = Instant.parse("2025-03-01T20:00:00Z");

    /** A type of the incidents topic, whose payload these tests do not read. */
    static final String TYPE = "NextStepOwnerNamed";

    private Events() {}

    static Instant minute(int minute) {
        return T0.plusSeconds(60L * minute);
    }

    static UUID id(int number) {
        return new UUID(0x7000, number);
    }

    static String incident(int number) {
        return "incident/" + id(number);
    }

    static Envelope envelope(String stream, int version, String type, Origin origin) {
        return new Envelope(
                UUID.nameUUIDFromBytes((stream + version).getBytes(StandardCharsets.UTF_8)),
                type,
                1,
                stream,
                version,
                T0,
                T0,
                TimeQuality.TYPED,
                Actor.system("test"),
                id(0),
                null,
                null,
                origin,
                Controller.POLICE,
                "SAFEGUARDING",
                Sensitivity.OFFICIAL,
                List.of(),
                "GMP",
                null,
                null);
    }

    /** Decided by incident-service. */
    static StoredEvent decided(long position, String stream, int version) {
        return stored(position, stream, version, null, "{}");
    }

    /** Heard from incident-service by another. */
    static StoredEvent heard(long position, String stream, int version, String payload) {
        return stored(position, stream, version, Topic.INCIDENTS.topicName(), payload);
    }

    private static StoredEvent stored(
            long position, String stream, int version, @Nullable String source, String payload) {
        return new StoredEvent(
                position, stream, version, TYPE, source, envelope(stream, version, TYPE, Origin.LIVE), payload);
    }

    static LogPrints log(StoredEvent... events) {
        var log = new LogPrints();
        List.of(events).forEach(log::add);
        return log;
    }

    /** A record of partition 0 of the incidents topic, as the relay sends it. */
    static Published record(long offset, StoredEvent event, long previous) {
        return record(offset, event, event.position(), previous, event.payload());
    }

    static Published record(long offset, StoredEvent event, long position, long previous, String value) {
        return Published.of(
                new Published.Place(Topic.INCIDENTS, 0, offset),
                event.stream().substring(event.stream().indexOf('/') + 1),
                position,
                previous,
                event.envelope(),
                value.getBytes(StandardCharsets.UTF_8));
    }

    static DecidedEvent decided(long position, String stream, AlongsideEvent event) {
        return decided(position, stream, event, Origin.LIVE);
    }

    static DecidedEvent decided(long position, String stream, AlongsideEvent event, Origin origin) {
        var type = event.getClass().getSimpleName();
        return new DecidedEvent("service", position, envelope(stream, (int) position, type, origin), event);
    }

    static List<String> told(Findings findings) {
        return findings.first().stream().map(Finding::what).toList();
    }
}
