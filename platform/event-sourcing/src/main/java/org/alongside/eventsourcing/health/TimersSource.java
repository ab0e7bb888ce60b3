package org.alongside.eventsourcing.health;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.alongside.eventsourcing.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * The timers: late when one that was already due some real seconds ago has still not fired. Those parked are counted
 * with the parked.
 */
public final class TimersSource implements Source {
    private static final String OVERDUE = """
            select count(*), min(t.due_at) from timer t
            where t.due_at <= $1 and not exists (
              select 1 from parked p where p.follower = 'timers'
                and p.place = t.id || '@' || (extract(epoch from t.due_at) * 1000000)::bigint)""";

    private final Pool pool;
    private final BusinessClock clock;
    private final Before<Instant> before = new Before<>(FlowHealth.LATE_AFTER, System::nanoTime);

    public TimersSource(Pool pool, BusinessClock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "timers";
    }

    @Override
    public Uni<List<Reading>> measure() {
        var earlier = before.note(clock.now());
        return earlier == null ? fine() : overdue(earlier);
    }

    private Uni<List<Reading>> fine() {
        return Uni.createFrom().item(List.of(new Reading(name(), true, 0, "in time")));
    }

    private Uni<List<Reading>> overdue(Instant earlier) {
        return pool.preparedQuery(OVERDUE)
                .execute(Tuple.of(earlier.atOffset(ZoneOffset.UTC)))
                .map(rows -> List.of(reading(rows.iterator().next())));
    }

    private Reading reading(Row row) {
        long late = row.getLong(0);
        return new Reading(name(), late == 0, late, late == 0 ? "in time" : detail(late, row));
    }

    private static String detail(long late, Row row) {
        @Nullable Object oldest = row.getOffsetDateTime(1);
        return late + " timers have not fired, the oldest due at " + oldest;
    }
}
