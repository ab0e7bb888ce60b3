package org.alongside.eventsourcing.follow;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alongside.eventsourcing.log.Recorded;
import org.jspecify.annotations.Nullable;

/** A follower that remembers what it was handed and fails as long as it is told to. */
final class Hand implements Follower {
    final List<Long> seen = new CopyOnWriteArrayList<>();
    private final String name;
    private volatile @Nullable RuntimeException failure;

    Hand(String name) {
        this.name = name;
    }

    void failWith(@Nullable RuntimeException failure) {
        this.failure = failure;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Uni<Handled> handle(Batch batch) {
        var trouble = failure;
        if (trouble != null) {
            return Uni.createFrom().failure(trouble);
        }
        batch.events().forEach(event -> seen.add(event.position()));
        return Uni.createFrom().item(Handled.DONE);
    }

    @Override
    public Uni<Void> again(Recorded parked) {
        return Uni.createFrom().voidItem();
    }
}
