package org.alongside.verify.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;
import org.alongside.contracts.Topic;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.contracts.catalogue.EventEntry;
import org.jspecify.annotations.Nullable;

/** A log as fingerprints by position, about twelve bytes an event; up to two thousand million positions. */
public final class LogPrints {
    private static final EventCatalogue CATALOGUE = EventCatalogue.published();

    private final BitSet local = new BitSet();
    private final BitSet there = new BitSet();
    private long[] prints = new long[1024];
    private @Nullable Topic[] topics = new Topic[1024];

    /** Notes a row. */
    public void add(StoredEvent event) {
        int at = Math.toIntExact(event.position());
        if (at >= prints.length) {
            prints = Arrays.copyOf(prints, Math.max(at + 1, prints.length * 2));
            topics = Arrays.copyOf(topics, prints.length);
        }
        there.set(at);
        local.set(at, event.isLocal());
        prints[at] = event.print();
        topics[at] = topicOf(event);
    }

    /** Null for an event of a type that this program does not know. */
    private static @Nullable Topic topicOf(StoredEvent event) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.topicName().equals(event.source()))
                .findFirst()
                .or(() -> CATALOGUE.find(event.type()).map(EventEntry::topic))
                .orElse(null);
    }

    boolean isLocal(long position) {
        return position >= 0 && position <= Integer.MAX_VALUE && local.get((int) position);
    }

    long print(long position) {
        return prints[Math.toIntExact(position)];
    }

    @Nullable
    Topic topic(long position) {
        return topics[Math.toIntExact(position)];
    }

    /** Position of the local event before that one; 0 before the first. */
    long localBefore(long position) {
        return Math.max(0, local.previousSetBit(Math.toIntExact(position) - 1));
    }

    /** Positions of the events decided here. */
    LongStream decided() {
        return local.stream().asLongStream();
    }

    /** Positions of what was decided here for that topic. */
    LongStream decided(Topic topic) {
        return decided().filter(position -> topic == topic(position));
    }

    /** Positions of what was received from that topic. */
    LongStream received(Topic topic) {
        return there.stream().asLongStream().filter(position -> !isLocal(position) && topic == topic(position));
    }
}
