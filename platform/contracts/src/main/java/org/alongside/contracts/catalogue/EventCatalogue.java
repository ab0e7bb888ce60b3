package org.alongside.contracts.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.EventType;
import org.alongside.contracts.OnTopic;
import org.alongside.contracts.Topic;
import org.alongside.contracts.advocacy.AdvocacyEvent;
import org.alongside.contracts.car.CarTopicEvent;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.dispatch.DispatchEvent;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentRecordsEvent;
import org.alongside.contracts.incidents.SecondLookEvent;

/**
 * Every event of a language, read from its sealed interfaces. Building it refuses an event without a version, a family
 * without a topic, a field without protection, and a name that two events share.
 */
public final class EventCatalogue {
    private static final EventCatalogue PUBLISHED = of(List.of(
            IncidentEvent.class,
            IncidentRecordsEvent.class,
            SecondLookEvent.class,
            DispatchEvent.class,
            CarTopicEvent.class,
            CaseEvent.class,
            AdvocacyEvent.class));

    private final Map<String, EventEntry> byType = new LinkedHashMap<>();

    private EventCatalogue(Stream<EventEntry> entries) {
        entries.forEach(this::add);
    }

    /** The published language of Alongside, topic by topic. */
    public static EventCatalogue published() {
        return PUBLISHED;
    }

    /** The catalogue of other sealed interfaces of events, each annotated or made of annotated ones. */
    public static EventCatalogue of(Collection<Class<? extends AlongsideEvent>> roots) {
        return new EventCatalogue(
                roots.stream().flatMap(EventCatalogue::families).flatMap(EventCatalogue::entries));
    }

    /** All events, in the order of their declaration. */
    public List<EventEntry> entries() {
        return List.copyOf(byType.values());
    }

    /** What is known of a record of this language; an event of another language is a mistake in the program. */
    public EventEntry entry(Class<? extends AlongsideEvent> record) {
        EventEntry entry = byType.get(record.getSimpleName());
        if (entry == null || entry.record() != record) {
            throw new IllegalArgumentException(record.getName() + " is not in the catalogue");
        }
        return entry;
    }

    /** The event of this name on this topic; empty when the topic has none, as with a type newer than this program. */
    public Optional<EventEntry> find(Topic topic, String type) {
        return find(type).filter(entry -> entry.topic() == topic);
    }

    /** The event of this name, whichever topic it is on; names are unique over all topics. */
    public Optional<EventEntry> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    private void add(EventEntry entry) {
        EventEntry other = byType.putIfAbsent(entry.type(), entry);
        if (other != null) {
            throw new IllegalArgumentException(entry.record() + " and " + other.record() + " share their name");
        }
    }

    private static Stream<Class<?>> families(Class<?> type) {
        if (type.isAnnotationPresent(OnTopic.class)) {
            return Stream.of(type);
        }
        return permitted(type).flatMap(EventCatalogue::families);
    }

    private static Stream<EventEntry> entries(Class<?> family) {
        return records(family).map(record -> entry(family, record.asSubclass(AlongsideEvent.class)));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord() ? Stream.of(type) : permitted(type).flatMap(EventCatalogue::records);
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        if (!type.isSealed()) {
            throw new IllegalArgumentException(type.getName() + " is neither sealed nor the family of a topic");
        }
        return Stream.of(type.getPermittedSubclasses());
    }

    private static EventEntry entry(Class<?> family, Class<? extends AlongsideEvent> record) {
        OnTopic place = Objects.requireNonNull(family.getAnnotation(OnTopic.class));
        EventType type = record.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(record.getName() + " has no version");
        }
        return new EventEntry(
                record.getSimpleName(),
                type.version(),
                type.mustUnderstand(),
                family,
                place.streamCategory(),
                place.topic(),
                place.controller(),
                List.of(place.readers()),
                record,
                ProtectedFields.of(record));
    }
}
