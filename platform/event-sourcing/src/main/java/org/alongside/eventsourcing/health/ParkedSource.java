package org.alongside.eventsourcing.health;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What is parked: every key that waits for an operator is trouble until somebody has mended it. */
public final class ParkedSource implements Source {
    private final Supplier<Uni<Map<String, Long>>> keysByFollower;

    /** @param keysByFollower such as {@code parking::keysByFollower} */
    public ParkedSource(Supplier<Uni<Map<String, Long>>> keysByFollower) {
        this.keysByFollower = keysByFollower;
    }

    @Override
    public String name() {
        return "parked";
    }

    @Override
    public Uni<List<Reading>> measure() {
        return keysByFollower.get().map(keys -> List.of(reading(keys)));
    }

    private Reading reading(Map<String, Long> keys) {
        long all = keys.values().stream().mapToLong(Long::longValue).sum();
        return new Reading(name(), all == 0, all, all == 0 ? "none" : "keys waiting for an operator: " + keys);
    }
}
