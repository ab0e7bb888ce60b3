package org.alongside.eventsourcing.follow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Hands parked events to their handler again, in order, once an operator has mended what was wrong. One replay runs at
 * a time in a service; it may run beside the followers.
 */
public final class Replay {
    /** How long one parked event may take; a replay holds a connection meanwhile. */
    private static final Duration EVENT_LIMIT = Duration.ofSeconds(30);

    private static final long LOCK = 0x616c6f6e67_02L;

    private final Parking parking;
    private final EventLog log;
    private final Map<String, Again> handlers = new HashMap<>();

    /** Handles one parked event or record again; fails with the reason when it still cannot. May be called twice. */
    public interface Again {
        /** Handles it. */
        Uni<Void> handle(Parked parked);
    }

    /**
     * What a replay did.
     *
     * @param handled how many were handled and are parked no more
     * @param stoppedBy why the next one still cannot be handled, or null when the key is free
     */
    public record Replayed(int handled, @Nullable String stoppedBy) {}

    /** Another replay is running in this service. */
    public static final class ReplayRunning extends RuntimeException {}

    public Replay(Parking parking, EventLog log, List<Follower> followers) {
        this.parking = parking;
        this.log = log;
        followers.forEach(
                follower -> with(follower.name(), parked -> recorded(parked).chain(follower::again)));
    }

    /** Also replays what is parked under {@code name}, such as an inbox's. */
    public Replay with(String name, Again handler) {
        handlers.put(name, handler);
        return this;
    }

    /**
     * Handles what is parked for this follower and key in order, until none is left or one fails again.
     *
     * @return fails with {@link ReplayRunning}, with {@link IllegalArgumentException} for an unknown follower, or with
     *     the database's error
     */
    public Uni<Replayed> replay(String follower, String key) {
        var handler = handlers.get(follower);
        return handler == null
                ? Uni.createFrom().failure(new IllegalArgumentException("nobody follows as " + follower))
                : next(follower, key, handler, 0);
    }

    private Uni<Replayed> next(String follower, String key, Again handler, int handled) {
        return parking.pool()
                .withTransaction(connection -> one(connection, follower, key, handler))
                .chain(step -> switch (step) {
                    case HANDLED -> next(follower, key, handler, handled + 1);
                    case NONE_LEFT -> Uni.createFrom().item(new Replayed(handled, null));
                })
                .onFailure(StillFails.class)
                .recoverWithItem(failure -> new Replayed(handled, failure.getMessage()));
    }

    private Uni<Step> one(SqlConnection connection, String follower, String key, Again handler) {
        return lock(connection)
                .chain(() -> Parking.first(connection, follower, key))
                .chain(parked -> parked == null
                        ? Uni.createFrom().item(Step.NONE_LEFT)
                        : handleAndRemove(connection, parked, handler));
    }

    private static Uni<Void> lock(SqlConnection connection) {
        return connection
                .preparedQuery("select pg_try_advisory_xact_lock($1)")
                .execute(Tuple.of(LOCK))
                .invoke(rows -> {
                    if (!rows.iterator().next().getBoolean(0)) {
                        throw new ReplayRunning();
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Step> handleAndRemove(SqlConnection connection, Parked parked, Again handler) {
        return Uni.createFrom()
                .deferred(() -> handler.handle(parked))
                .ifNoItem()
                .after(EVENT_LIMIT)
                .fail()
                .onFailure(failure -> !Transience.passes(failure))
                .transform(StillFails::new)
                .chain(() -> Parking.remove(connection, parked))
                .replaceWith(Step.HANDLED);
    }

    private Uni<Recorded> recorded(Parked parked) {
        return log.after(parked.order() - 1, 1).map(List::getFirst);
    }

    private enum Step {
        HANDLED,
        NONE_LEFT
    }

    private static final class StillFails extends RuntimeException {
        StillFails(Throwable failure) {
            super(Transience.describe(failure), failure);
        }
    }
}
