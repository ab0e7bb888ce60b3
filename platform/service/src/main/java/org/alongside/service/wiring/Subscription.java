package org.alongside.service.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes what the broker hands over into the inboxes. A batch is acknowledged once it is in the log; while the database
 * is gone it is tried again for ever, as acknowledging it would lose it and failing it would end the subscription.
 */
@ApplicationScoped
public class Subscription {
    /** Channel name; its topics are configured by each service. */
    static final String CHANNEL = "received";

    private static final Logger LOG = Logger.getLogger(Subscription.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Flows.Inboxes inboxes;

    Subscription(Flows.Inboxes inboxes) {
        this.inboxes = inboxes;
    }

    @Incoming(CHANNEL)
    Uni<Void> receive(ConsumerRecords<String, byte[]> records) {
        return Uni.createFrom()
                .deferred(() -> take(records))
                .onFailure()
                .invoke(failure -> LOG.warnf("received events wait: %s", failure.toString()))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private Uni<Void> take(ConsumerRecords<String, byte[]> records) {
        var taken = byTopic(records).entrySet().stream()
                .map(part -> inboxes.of(part.getKey()).receive(part.getValue()))
                .toList();
        return taken.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(taken).andFailFast().replaceWithVoid();
    }

    private static Map<String, List<ConsumerRecord<String, byte[]>>> byTopic(ConsumerRecords<String, byte[]> records) {
        var byTopic = new LinkedHashMap<String, List<ConsumerRecord<String, byte[]>>>();
        records.forEach(record -> byTopic.computeIfAbsent(record.topic(), topic -> new ArrayList<>())
                .add(record));
        return byTopic;
    }
}
