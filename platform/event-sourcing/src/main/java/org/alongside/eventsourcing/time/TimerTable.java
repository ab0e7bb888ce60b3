package org.alongside.eventsourcing.time;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alongside.contracts.Envelope;
import org.alongside.eventsourcing.log.LogRows;
import org.alongside.eventsourcing.log.TimerOccurrence;
import org.jspecify.annotations.Nullable;

/** The timers that run, in the store. They are started and moved by appends only. */
final class TimerTable {
    /** As what parked timers are listed. */
    static final String PARKED_AS = "timers";

    private static final int REASON_LENGTH_MAX = 500;

    private static final String OCCURRENCE = "t.id || '@' || (extract(epoch from t.due_at) * 1000000)::bigint";

    private static final String TIMER = """
            select t.id, t.due_at, t.stream, t.name, last.envelope
            from timer t
            left join lateral (
              select e.envelope::text from event e where e.stream = t.stream order by e.version desc limit 1
            ) last on true
            """;

    /** What was parked and then moved or cancelled is over: nobody has to free it. */
    private static final String DUE = """
            with over as (
              delete from parked p where p.follower = '%1$s' and not exists (
                select 1 from timer t where t.id = substring(p.place from '^(.*)@') and p.place = %2$s)
            )
            %3$s where t.due_at <= $1 and t.id <> all($2)
              and not exists (select 1 from parked p where p.follower = '%1$s' and p.place = %2$s)
            order by t.due_at, t.id limit $3""".formatted(PARKED_AS, OCCURRENCE, TIMER);

    private static final String ONE = TIMER + "where t.id = $1 and t.due_at = $2";

    private static final String REMOVE =
            "delete from timer t using unnest($1::text[], $2::timestamptz[]) as d(id, due_at)"
                    + " where t.id = d.id and t.due_at = d.due_at";

    private static final String PARK =
            "insert into parked (follower, key, place, reason, parked_at) values ($1, $2, $3, $4, $5)"
                    + " on conflict do nothing";

    private final Pool pool;

    TimerTable(Pool pool) {
        this.pool = pool;
    }

    /** Timers due at or before {@code moment}, the earliest first, without those parked and those {@code waiting}. */
    Uni<List<DueTimer>> due(Instant moment, Collection<String> waiting, int limit) {
        return pool.preparedQuery(DUE)
                .execute(Tuple.of(moment.atOffset(ZoneOffset.UTC), waiting.toArray(String[]::new), limit))
                .map(TimerTable::timers);
    }

    private static List<DueTimer> timers(RowSet<Row> rows) {
        var timers = new ArrayList<DueTimer>(rows.size());
        rows.forEach(row -> timers.add(new DueTimer(
                new TimerOccurrence(row.getString(0), row.getOffsetDateTime(1).toInstant()),
                row.getString(2),
                row.getString(3),
                last(row.getString(4)))));
        return timers;
    }

    private static @Nullable Envelope last(@Nullable String json) {
        return json == null ? null : LogRows.envelope(json);
    }

    /** Removes these occurrences; a timer that was moved meanwhile stays. */
    Uni<Void> remove(Collection<TimerOccurrence> occurrences) {
        if (occurrences.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var ids = occurrences.stream().map(TimerOccurrence::id).toArray(String[]::new);
        var dueAts = occurrences.stream()
                .map(occurrence -> occurrence.dueAt().atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new);
        return pool.preparedQuery(REMOVE).execute(Tuple.of(ids, dueAts)).replaceWithVoid();
    }

    /** Keeps the timer but fires it no more, until an operator lets it. */
    Uni<Void> park(DueTimer timer, String reason, Instant now) {
        var shortened = reason.substring(0, Math.min(reason.length(), REASON_LENGTH_MAX));
        return pool.preparedQuery(PARK)
                .execute(Tuple.of(
                        PARKED_AS, timer.key(), timer.occurrence().text(), shortened, now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** The timer of this occurrence; null when it was moved or cancelled or has fired. */
    Uni<@Nullable DueTimer> find(TimerOccurrence occurrence) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(occurrence.id(), occurrence.dueAt().atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.size() == 0 ? null : timers(rows).getFirst());
    }
}
