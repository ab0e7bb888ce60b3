package org.alongside.eventsourcing.receive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Partitions of which nothing is parked, so that nobody has to ask for each batch.
 *
 * <p>It holds for as long as the offsets follow on from each other: then no other replica had the partition in between,
 * and whatever had to be parked was parked here.
 */
final class FreePartitions {
    private final Map<Integer, Long> nextOffsets = new HashMap<>();

    /** Whether nothing can be parked that these records would have to wait for. */
    synchronized boolean isFree(List<ConsumerRecord<String, byte[]>> records) {
        var next = new HashMap<>(nextOffsets);
        return records.stream().allMatch(record -> followsOn(record, next));
    }

    private static boolean followsOn(ConsumerRecord<String, byte[]> record, Map<Integer, Long> next) {
        var expected = next.put(record.partition(), record.offset() + 1);
        return expected != null && expected == record.offset();
    }

    /** Nothing at all is parked just now, before these are taken. */
    synchronized void beginsWith(List<ConsumerRecord<String, byte[]>> records) {
        records.reversed().forEach(record -> nextOffsets.put(record.partition(), record.offset()));
    }

    /** These are in the log. */
    synchronized void handled(List<ConsumerRecord<String, byte[]>> records) {
        records.forEach(
                record -> nextOffsets.computeIfPresent(record.partition(), (partition, next) -> record.offset() + 1));
    }

    /** Something is parked, or about to be. */
    synchronized void endsHere() {
        nextOffsets.clear();
    }
}
