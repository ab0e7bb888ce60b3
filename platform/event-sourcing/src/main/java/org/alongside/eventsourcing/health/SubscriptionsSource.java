package org.alongside.eventsourcing.health;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions to other services' topics: late when what was in a partition some seconds ago is still not taken in.
 */
public final class SubscriptionsSource implements Source {
    private final Supplier<Uni<Map<String, Progress>>> partitions;
    private final Map<String, Before<Long>> before = new ConcurrentHashMap<>();

    /**
     * How far a partition has been taken in.
     *
     * @param end offset after the last record there is
     * @param done offset after the last record taken in
     */
    public record Progress(long end, long done) {}

    /** @param partitions real progress by {@code topic-partition}, such as {@link KafkaProgress#measure} */
    public SubscriptionsSource(Supplier<Uni<Map<String, Progress>>> partitions) {
        this.partitions = partitions;
    }

    @Override
    public String name() {
        return "subscriptions";
    }

    @Override
    public Uni<List<Reading>> measure() {
        return partitions.get().map(this::readings);
    }

    private List<Reading> readings(Map<String, Progress> all) {
        var each = all.entrySet().stream().map(one -> reading(one.getKey(), one.getValue()));
        return Stream.concat(Stream.of(new Reading(name(), true, 0, all.size() + " partitions")), each)
                .toList();
    }

    private Reading reading(String partition, Progress progress) {
        var earlier = before.computeIfAbsent(partition, any -> new Before<>(FlowHealth.LATE_AFTER, System::nanoTime))
                .note(progress.end());
        return reading("subscription " + partition, progress, earlier);
    }

    private static Reading reading(String part, Progress progress, @Nullable Long earlier) {
        boolean ok = earlier == null || progress.done() >= earlier;
        long behind = Math.max(0, progress.end() - progress.done());
        return new Reading(part, ok, behind, "at offset " + progress.done() + " of " + progress.end());
    }
}
