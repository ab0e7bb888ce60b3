package org.alongside.verify;

import java.util.Map;
import org.alongside.local.installation.Service;
import org.apache.kafka.common.TopicPartition;

/**
 * Where everything is cut, so that the check says something even while work goes on. In a quiet system the three
 * positions of a service are one.
 *
 * @param at head of each log up to which every promise must be kept by now
 * @param settled head of each log when everybody had caught up: what others must have decided by then
 * @param end head of each log up to which it is read
 * @param offsets end of each partition up to which it is read
 */
record Cut(
        Map<Service, Long> at, Map<Service, Long> settled, Map<Service, Long> end, Map<TopicPartition, Long> offsets) {
    Cut {
        at = Map.copyOf(at);
        settled = Map.copyOf(settled);
        end = Map.copyOf(end);
        offsets = Map.copyOf(offsets);
    }

    long at(Service service) {
        return at.getOrDefault(service, 0L);
    }

    long settled(Service service) {
        return settled.getOrDefault(service, 0L);
    }

    long end(Service service) {
        return end.getOrDefault(service, 0L);
    }
}
