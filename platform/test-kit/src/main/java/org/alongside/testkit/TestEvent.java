package org.alongside.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Actor;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.contracts.catalogue.EventEntry;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.wire.EventCodec;

/**
 * An event of the published language, in the envelope that its contract asks for. What a test does not say is plain: it
 * happened live, was written down at once, and belongs to the force and district of {@link TestTokens}.
 *
 * @param id of its aggregate: the second part of its stream's name
 * @param version place in its stream, from 1
 * @param at when it happened and was written down
 */
public record TestEvent<E extends AlongsideEvent>(
        UUID id, int version, Instant at, E event, Origin origin, String force) {

    public static <E extends AlongsideEvent> TestEvent<E> of(UUID id, int version, Instant at, E event) {
        return new TestEvent<>(id, version, at, event, Origin.LIVE, TestTokens.FORCE);
    }

    public TestEvent<E> from(Origin origin) {
        return new TestEvent<>(id, version, at, event, origin, force);
    }

    public TestEvent<E> in(String force) {
        return new TestEvent<>(id, version, at, event, origin, force);
    }

    /** What the contract says of it. */
    public EventEntry entry() {
        return EventCatalogue.published().entry(event.getClass());
    }

    /** The envelope; one event, asked twice, has one id. */
    public Envelope envelope() {
        var entry = entry();
        var stream = entry.streamCategory() + "/" + id;
        return new Envelope(
                UUID.nameUUIDFromBytes((stream + "/" + version).getBytes(StandardCharsets.UTF_8)),
                entry.type(),
                entry.version(),
                stream,
                version,
                at,
                at,
                TimeQuality.TYPED,
                Actor.system("test"),
                id,
                null,
                null,
                origin,
                entry.controller(),
                "TEST",
                Sensitivity.OFFICIAL,
                List.of(),
                force,
                TestTokens.DISTRICT,
                null);
    }

    /** As a follower of this service's log is shown it; its position there is its version. */
    public Fact<E> fact() {
        return new Fact<>(new Recorded(version, envelope(), "{}", null, at), event);
    }

    /** As another service's topic would bring it. Nothing in it may have to be sealed. */
    public NewEvent received(EventCodec codec) {
        var payload = codec.write(event, _ -> {
            throw new IllegalStateException("nothing is sealed here");
        });
        return new NewEvent(envelope(), payload, entry().topic().topicName());
    }
}
