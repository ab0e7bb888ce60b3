package org.alongside.eventsourcing.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.EventType;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.jspecify.annotations.Nullable;

/** The event types a service can read and write, with the upcasters from their older shapes. */
public final class EventTypes {
    private final Map<String, Known> byName = new HashMap<>();
    private final Map<String, Upcaster> upcasters = new HashMap<>();

    /** A type with its current shape. */
    public record Known(String name, int version, Class<? extends AlongsideEvent> record) {}

    /** Lifts a payload by one version; pure, and never changes its argument's meaning. */
    public interface Upcaster {
        /** The payload of version {@code n + 1} for one of version {@code n}. */
        JsonNode lift(JsonNode payload);
    }

    /** Every record below the given sealed interfaces. */
    public static EventTypes below(Collection<Class<? extends AlongsideEvent>> roots) {
        var types = new EventTypes();
        roots.forEach(types::register);
        return types;
    }

    /** Every event of a catalogue. */
    public static EventTypes of(EventCatalogue catalogue) {
        var types = new EventTypes();
        catalogue.entries().forEach(entry -> types.register(entry.record()));
        return types;
    }

    /** Also lifts version {@code from} of {@code type} to the next. */
    public EventTypes upcast(String type, int from, Upcaster upcaster) {
        upcasters.put(type + "#" + from, upcaster);
        return this;
    }

    private void register(Class<? extends AlongsideEvent> type) {
        if (type.isRecord()) {
            int version = type.isAnnotationPresent(EventType.class)
                    ? type.getAnnotation(EventType.class).version()
                    : 1;
            var rival = byName.put(type.getSimpleName(), new Known(type.getSimpleName(), version, type));
            if (rival != null && rival.record() != type) {
                throw new IllegalStateException("two events are called " + type.getSimpleName());
            }
        } else if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses())
                    .forEach(permitted -> register(permitted.asSubclass(AlongsideEvent.class)));
        }
    }

    @Nullable
    Known find(String name) {
        return byName.get(name);
    }

    JsonNode upcast(String type, int from, int to, JsonNode payload) {
        var lifted = payload;
        for (int version = from; version < to; version++) {
            var upcaster = upcasters.get(type + "#" + version);
            if (upcaster == null) {
                throw new UnreadableEvent("no upcaster lifts " + type + " from version " + version);
            }
            lifted = upcaster.lift(lifted);
        }
        return lifted;
    }
}
