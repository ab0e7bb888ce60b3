package org.alongside.eventsourcing.health;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.eventsourcing.follow.FollowerStatus;

/** The relay, the views and the automations: late when an event has waited for one longer than allowed. */
public final class FollowersSource implements Source {
    private final Supplier<Uni<List<FollowerStatus>>> statuses;

    /** @param statuses measured against the real head, such as {@code followers::status} */
    public FollowersSource(Supplier<Uni<List<FollowerStatus>>> statuses) {
        this.statuses = statuses;
    }

    @Override
    public String name() {
        return "followers";
    }

    @Override
    public Uni<List<Reading>> measure() {
        return statuses.get().map(this::readings);
    }

    private List<Reading> readings(List<FollowerStatus> all) {
        var each = all.stream().map(FollowersSource::reading);
        return Stream.concat(Stream.of(new Reading(name(), true, 0, all.size() + " followers")), each)
                .toList();
    }

    private static Reading reading(FollowerStatus status) {
        boolean late = status.lag() > 0 && status.oldestWaiting().compareTo(FlowHealth.LATE_AFTER) > 0;
        return new Reading("follower " + status.name(), !late, status.lag(), detail(status, late));
    }

    private static String detail(FollowerStatus status, boolean late) {
        if (!late) {
            return "at position " + status.position();
        }
        var waiting =
                "events wait for " + status.oldestWaiting().toSeconds() + " s after position " + status.position();
        return status.lastError() == null ? waiting : waiting + ": " + status.lastError();
    }
}
