package org.alongside.verify.check;

import org.alongside.contracts.Envelope;
import org.alongside.contracts.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A record of a topic, as far as Alongside's own services read it.
 *
 * @param position in the publisher's log; absent like everything else that the record does not say
 * @param previous position of what the publisher published before it
 * @param print of its whole content; 0 without an envelope
 */
public record Published(
        Topic topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable Long position,
        @Nullable Long previous,
        @Nullable Envelope envelope,
        long print) {

    /** A record with that value. */
    public static Published of(
            Place place,
            @Nullable String key,
            @Nullable Long position,
            @Nullable Long previous,
            @Nullable Envelope envelope,
            byte[] value) {
        long print = envelope == null ? 0 : EventPrint.of(envelope, value);
        return new Published(
                place.topic(), place.partition(), place.offset(), key, position, previous, envelope, print);
    }

    /** Where a record lies. */
    public record Place(Topic topic, int partition, long offset) {}

    String where() {
        return partitionName() + " at offset " + offset;
    }

    String partitionName() {
        return topic.topicName() + "-" + partition;
    }
}
