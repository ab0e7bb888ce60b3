package org.alongside.verify.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Topic;

/**
 * Whether the topics of one service hold what its store holds. A redelivered record changes nothing as long as its
 * content is the same. A head that was cut off is no gap while every event of it stands later in the topic.
 */
public final class PublishedOrder {
    private final LogPrints log;
    private final Findings findings;
    private final BitSet seen = new BitSet();
    private final Map<String, Long> lastFirst = new HashMap<>();
    private final Map<String, Long> nextOffset = new HashMap<>();
    private final Map<Topic, Map<String, Long>> cutHeads = new HashMap<>();
    private long records;

    public PublishedOrder(LogPrints log, Findings findings) {
        this.log = log;
        this.findings = findings;
    }

    /** A partition's first offset; later than 0 when its head was cut off. */
    public void begins(Topic topic, int partition, long offset) {
        var name = topic.topicName() + "-" + partition;
        nextOffset.put(name, offset);
        if (offset > 0) {
            cutHeads.computeIfAbsent(topic, any -> new TreeMap<>()).put(name, offset);
        }
    }

    /** The next record of its partition. */
    public void accept(Published record) {
        records++;
        requireNextOffset(record);
        var position = record.position();
        var envelope = record.envelope();
        if (position == null || envelope == null) {
            findings.found(record.where(), "a record that is no event of Alongside");
        } else if (!log.isLocal(position)) {
            findings.found(record.where(), "position %d, which the store does not hold".formatted(position));
        } else {
            ofTheStore(record, position, envelope);
        }
    }

    private void requireNextOffset(Published record) {
        long due = nextOffset.getOrDefault(record.partitionName(), record.offset());
        if (record.offset() != due) {
            findings.found(record.where(), "offset %d is due here; records between were taken out".formatted(due));
        }
        nextOffset.put(record.partitionName(), record.offset() + 1);
    }

    private void ofTheStore(Published record, long position, Envelope envelope) {
        if (record.print() != log.print(position)) {
            findings.found(record.where(), "position %d has another content than in the store".formatted(position));
        }
        if (record.topic() != log.topic(position) || !envelope.key().equals(record.key())) {
            findings.found(record.where(), "position %d stands in the wrong topic or key".formatted(position));
        }
        if (!seen.get((int) position)) {
            seen.set((int) position);
            first(record, position);
        }
    }

    private void first(Published record, long position) {
        var before = lastFirst.put(record.partitionName(), position);
        if (before != null && before > position) {
            findings.found(
                    record.where(),
                    "position %d comes for the first time after position %d".formatted(position, before));
        }
        long due = log.localBefore(position);
        if (!Objects.equals(record.previous(), due)) {
            findings.found(
                    record.where(),
                    "position %d names %s as the one before it, and it is %d"
                            .formatted(position, record.previous(), due));
        }
    }

    /** There are no more records. Everything decided up to {@code cut} must have been among them. */
    public void end(long cut) {
        log.decided()
                .takeWhile(position -> position <= cut)
                .filter(position -> !seen.get((int) position))
                .forEach(this::missing);
        findings.checked("records", records);
        findings.checked("events", seen.cardinality());
        findings.checked("sent more than once", records - seen.cardinality());
    }

    private void missing(long position) {
        var topic = log.topic(position);
        if (topic == null) {
            findings.found("store", "position %d is of a type no topic is known for".formatted(position));
            return;
        }
        var heads = cutHeads.get(topic);
        findings.found(
                topic.topicName(),
                "position %d is missing".formatted(position)
                        + (heads == null ? "" : "; cut off at the head, so they begin at these offsets: " + heads));
    }
}
