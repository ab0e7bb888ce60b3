package org.alongside.eventsourcing.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.receive.Subscriber;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What stands on a topic, read from its beginning. */
record PublishedTopic(List<ConsumerRecord<String, byte[]>> records) {

    static PublishedTopic read(String bootstrapServers, String topic) {
        return new PublishedTopic(Subscriber.readAll(bootstrapServers, topic));
    }

    static long number(ConsumerRecord<String, byte[]> record, String header) {
        return Long.parseLong(String.valueOf(CloudEvent.text(record.headers(), header)));
    }

    /** The records without those that say again what an earlier one of their partition said. */
    List<ConsumerRecord<String, byte[]>> firstOccurrences() {
        var seen = new HashSet<Long>();
        var first = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var record : records) {
            if (seen.add(number(record, CloudEvent.POSITION))) {
                first.add(record);
            }
        }
        return first;
    }

    /** Every local event is there, first in order for its partition, and each names the one before it. */
    void holdsInOrder(List<Recorded> log) {
        var local =
                log.stream().filter(Recorded::isLocal).map(Recorded::position).toList();
        var first = firstOccurrences();
        assertThat(first.stream()
                        .map(record -> number(record, CloudEvent.POSITION))
                        .sorted()
                        .toList())
                .isEqualTo(local);
        positionsByPartition(first).values().forEach(positions -> assertThat(positions)
                .isSorted());
        var previous = first.stream()
                .sorted(Comparator.comparing(record -> number(record, CloudEvent.POSITION)))
                .map(record -> number(record, CloudEvent.PREVIOUS))
                .toList();
        assertThat(previous.getFirst()).isZero();
        assertThat(previous.subList(1, previous.size())).isEqualTo(local.subList(0, local.size() - 1));
    }

    private static Map<Integer, List<Long>> positionsByPartition(List<ConsumerRecord<String, byte[]>> records) {
        var byPartition = new LinkedHashMap<Integer, List<Long>>();
        records.forEach(record -> byPartition
                .computeIfAbsent(record.partition(), partition -> new ArrayList<>())
                .add(number(record, CloudEvent.POSITION)));
        return byPartition;
    }
}
