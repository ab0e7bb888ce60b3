package org.alongside.eventsourcing.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Envelope;
import org.alongside.eventsourcing.log.Written;

/** Event records to sealed JSON text and back, for every type of the catalogue. */
public final class EventCodec {
    private static final int PARSED_MAX = 5_000;

    private final EventTypes types;
    /** By the identity of its envelope, for as long as somebody holds that. */
    private final Cache<Envelope, AlongsideEvent> parsed = Caffeine.newBuilder()
            .weakKeys()
            .maximumSize(PARSED_MAX)
            .executor(Runnable::run)
            .build();

    public EventCodec(EventTypes types) {
        this.types = types;
    }

    /** The payload text of {@code event}, personal data sealed by {@code sealing}. */
    public String write(AlongsideEvent event, Sealing sealing) {
        try {
            return Json.mapper().writer().withAttribute(Sealing.class, sealing).writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("event " + event.getClass().getSimpleName() + " cannot be written", e);
        }
    }

    /**
     * The event, upcast to the current shape of its type. What was just stored is read by many (the next command on its
     * stream, each view, each automation) and parsed for the first of them.
     *
     * @throws UnreadableEvent when the type's version is unknown or the payload does not fit it
     */
    public AlongsideEvent read(Written written) {
        return parsed.get(written.envelope(), envelope -> parse(envelope, written.payload()));
    }

    private AlongsideEvent parse(Envelope envelope, String payload) {
        var known = types.find(envelope.type());
        if (known == null) {
            throw new UnreadableEvent("unknown type " + envelope.type());
        }
        if (envelope.typeVersion() > known.version()) {
            throw new UnreadableEvent("version " + envelope.typeVersion() + " of " + envelope.type() + " is not known");
        }
        return parse(payload, envelope.typeVersion(), known);
    }

    /** Whether this codec knows the type by name at all; unknown types are counted and skipped by followers. */
    public boolean knows(String type) {
        return types.find(type) != null;
    }

    private AlongsideEvent parse(String payload, int version, EventTypes.Known known) {
        try {
            if (version == known.version()) {
                return Json.mapper().readValue(payload, known.record());
            }
            var tree = Json.mapper().readTree(payload);
            var upcast = types.upcast(known.name(), version, known.version(), tree);
            return Json.mapper().treeToValue(upcast, known.record());
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent(
                    known.name() + " v" + version + " does not fit its shape: " + e.getOriginalMessage());
        }
    }

    /** The type and version to write for an event record. */
    public EventTypes.Known typeOf(AlongsideEvent event) {
        var known = types.find(event.getClass().getSimpleName());
        if (known == null) {
            throw new IllegalArgumentException(event.getClass() + " is not in the catalogue");
        }
        return known;
    }
}
