package org.alongside.eventsourcing.health;

import io.smallrye.mutiny.Uni;
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

/** Reads from the broker how far a consumer group has committed its topics. */
public final class KafkaProgress {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final Admin admin;
    private final String group;
    private final Collection<String> topics;

    /** @param admin stays the caller's to close */
    public KafkaProgress(Admin admin, String group, Collection<String> topics) {
        this.admin = admin;
        this.group = group;
        this.topics = List.copyOf(topics);
    }

    /** Progress of every partition of the topics; a partition never committed counts from its beginning. */
    public Uni<Map<String, Progress>> measure() {
        return of(() -> admin.describeTopics(topics).allTopicNames())
                .map(KafkaProgress::partitions)
                .chain(found -> progress(found));
    }

    private static List<TopicPartition> partitions(Map<String, TopicDescription> described) {
        return described.values().stream()
                .flatMap(topic -> IntStream.range(0, topic.partitions().size())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .toList();
    }

    private Uni<Map<String, Progress>> progress(List<TopicPartition> partitions) {
        return Uni.combine()
                .all()
                .unis(
                        offsets(partitions, OffsetSpec.earliest()),
                        offsets(partitions, OffsetSpec.latest()),
                        of(() -> admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()))
                .with((first, end, committed) -> progress(partitions, first, end, committed));
    }

    private Uni<Map<TopicPartition, ListOffsetsResultInfo>> offsets(List<TopicPartition> partitions, OffsetSpec which) {
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
