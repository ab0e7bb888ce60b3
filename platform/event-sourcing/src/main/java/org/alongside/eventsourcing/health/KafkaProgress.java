package org.alongside.eventsourcing.health;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.eventsourcing.health.SubscriptionsSource.Progress;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the broker how far a consumer group has committed its topics. Its client is made at the first measurement:
 * a broker whose name nobody knows yet is something to show, and no reason not to start.
 */
public final class KafkaProgress implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(1);

    private final Supplier<Admin> clients;
    private final String group;
    private final Collection<String> topics;
    private volatile @Nullable Admin client;

    /** @param clients makes the client; it may block, and may fail for now */
    public KafkaProgress(Supplier<Admin> clients, String group, Collection<String> topics) {
        this.clients = clients;
        this.group = group;
        this.topics = List.copyOf(topics);
    }

    /** Progress of every partition of the topics; a partition never committed counts from its beginning. */
    public Uni<Map<String, Progress>> measure() {
        return client().chain(admin -> of(() -> admin.describeTopics(topics).allTopicNames())
                .map(KafkaProgress::partitions)
                .chain(found -> progress(admin, found)));
    }

    private Uni<Admin> client() {
        var made = client;
        return made != null
                ? Uni.createFrom().item(made)
                : Uni.createFrom().item(this::made).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private synchronized Admin made() {
        var made = client;
        if (made == null) {
            made = clients.get();
            client = made;
        }
        return made;
    }

    @Override
    public synchronized void close() {
        var made = client;
        if (made != null) {
            made.close(CLOSE_LIMIT);
        }
    }

    private static List<TopicPartition> partitions(Map<String, TopicDescription> described) {
        return described.values().stream()
                .flatMap(topic -> IntStream.range(0, topic.partitions().size())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .toList();
    }

    private Uni<Map<String, Progress>> progress(Admin admin, List<TopicPartition> partitions) {
        return Uni.combine()
                .all()
                .unis(
                        offsets(admin, partitions, OffsetSpec.earliest()),
                        offsets(admin, partitions, OffsetSpec.latest()),
                        of(() -> admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()))
                .with((first, end, committed) -> progress(partitions, first, end, committed));
    }

    private Uni<Map<TopicPartition, ListOffsetsResultInfo>> offsets(
            Admin admin, List<TopicPartition> partitions, OffsetSpec which) {
        return of(() -> admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> which)))
                .all());
    }

    private static Map<String, Progress> progress(
            List<TopicPartition> partitions,
            Map<TopicPartition, ListOffsetsResultInfo> first,
            Map<TopicPartition, ListOffsetsResultInfo> end,
            Map<TopicPartition, OffsetAndMetadata> committed) {
        var progress = new HashMap<String, Progress>();
        for (var partition : partitions) {
            var done = committed.get(partition);
            progress.put(
                    partition.toString(),
                    new Progress(offset(end, partition), done == null ? offset(first, partition) : done.offset()));
        }
        return progress;
    }

    private static long offset(Map<TopicPartition, ListOffsetsResultInfo> offsets, TopicPartition partition) {
        return Objects.requireNonNull(offsets.get(partition)).offset();
    }

    private static <T> Uni<T> of(Supplier<KafkaFuture<T>> asked) {
        return Uni.createFrom()
                .completionStage(() -> asked.get().toCompletionStage())
                .ifNoItem()
                .after(LIMIT)
                .fail();
    }
}
