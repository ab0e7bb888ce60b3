package org.alongside.interleavings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alongside.eventsourcing.log.Fact;

/**
 * What one service decided, on its way to another: in order for each key, in any order between keys, late, and sometimes
 * more than once.
 */
final class Delivery {
    private final MemoryService from;
    private final MemoryService to;
    private final String topic;
    private final Map<String, List<Fact<?>>> sent = new HashMap<>();
    private final Map<String, Integer> delivered = new HashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private int published;

    Delivery(MemoryService from, MemoryService to, String topic) {
        this.from = from;
        this.to = to;
        this.topic = topic;
    }

    /** The key of each message that has not arrived yet. */
    List<String> waiting() {
        for (; published < from.log().size(); published++) {
            var fact = from.log().get(published);
            if (fact.recorded().isLocal()) {
                var key = fact.recorded().envelope().key();
                sent.computeIfAbsent(key, _ -> new ArrayList<>()).add(fact);
                waiting.add(key);
            }
        }
        return waiting;
    }

    /** The next of this key arrives, perhaps after some that had arrived before. */
    String deliver(String key, Random random) {
        var messages = sent.getOrDefault(key, List.of());
        int next = delivered.getOrDefault(key, 0);
        int first = random.nextInt(8) == 0 ? random.nextInt(next + 1) : next;
        messages.subList(first, next + 1).forEach(fact -> to.hear(fact, topic));
        delivered.put(key, next + 1);
        waiting.remove(key);
        return messages.get(next).recorded().envelope().type();
    }
}
