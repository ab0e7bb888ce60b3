package org.alongside.eventsourcing.follow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Where followers and inboxes put what they cannot handle, so that it is neither lost nor in the way of other keys.
 *
 * <p>Parking behind an earlier one and taking the last one away exclude each other in the database, so an event is
 * either parked while its key still waits or handled after the key is free.
 */
public final class Parking {
    static final String ORDER = "substring(place from '[0-9]+$')::bigint";
    private static final String ROW = "follower, key, place, reason, parked_at, raw::text";

    private static final String FIRST_PLACES =
            "select key, min(" + ORDER + ") from parked" + " where follower = $1 and key = any($2) group by key";

    private static final String PARK = """
            insert into parked (follower, key, place, reason, parked_at, raw)
            select $1, $2, place, reason, parked_at, raw::json
            from unnest($3::text[], $4::text[], $5::timestamptz[], $6::text[]) as p(place, reason, parked_at, raw)
            on conflict (follower, place) do nothing
            """;

    private static final String PARK_BEHIND = "with held as materialized (select 1 from parked where follower = $1 and"
            + " key = $2 and " + ORDER + " <= $7 for key share), added as ("
            + PARK.replace("on conflict", "where exists (select from held) on conflict")
            + ") select exists (select from held)";

    private final Pool pool;

    /** @param pool for short statements */
    public Parking(Pool pool) {
        this.pool = pool;
    }

    /** Whether anything of this follower waits. */
    public Uni<Boolean> anyOf(String follower) {
        return pool.preparedQuery("select exists (select from parked where follower = $1)")
                .execute(Tuple.of(follower))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    /** Of these keys, those that wait, with the order of the first one parked. */
    public Uni<Map<String, Long>> firstPlaces(String follower, Collection<String> keys) {
        return pool.preparedQuery(FIRST_PLACES)
                .execute(Tuple.of(follower, keys.toArray(String[]::new)))
                .map(rows -> {
                    var places = new HashMap<String, Long>();
                    rows.forEach(row -> places.put(row.getString(0), row.getLong(1)));
                    return places;
                });
    }

    /** Parks one for a reason of its own. Parking the same place again changes nothing. */
    public Uni<Void> park(Parked parked) {
        return pool.preparedQuery(PARK).execute(parameters(List.of(parked))).replaceWithVoid();
    }

    /**
     * Parks these, all of one follower and key and in order, if an earlier one of their key still waits.
     *
     * @return false when the key is free, and nothing was parked
     */
    public Uni<Boolean> parkBehind(List<Parked> waiting) {
        return pool.preparedQuery(PARK_BEHIND)
                .execute(parameters(waiting).addLong(waiting.getFirst().order()))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    private static Tuple parameters(List<Parked> parked) {
        return Tuple.tuple()
                .addString(parked.getFirst().follower())
                .addString(parked.getFirst().key())
                .addValue(parked.stream().map(Parked::place).toArray(String[]::new))
                .addValue(parked.stream().map(Parked::reason).toArray(String[]::new))
                .addValue(parked.stream()
                        .map(one -> one.parkedAt().atOffset(ZoneOffset.UTC))
                        .toArray(java.time.OffsetDateTime[]::new))
                .addValue(parked.stream().map(Parked::raw).toArray(String[]::new));
    }

    /**
     * What is parked, follower by follower and in order.
     *
     * @param follower only this one's, or null for all
     * @param limit at most so many
     */
    public Uni<List<Parked>> list(@Nullable String follower, int limit) {
        return pool.preparedQuery("select " + ROW + " from parked where $1::text is null or follower = $1"
                        + " order by follower, key, " + ORDER + " limit $2")
                .execute(Tuple.of(follower, limit))
                .map(Parking::parkedRows);
    }

    /** All that is parked for one follower and key, in order. */
    public Uni<List<Parked>> ofKey(String follower, String key) {
        return pool.preparedQuery("select " + ROW + " from parked where follower = $1 and key = $2 order by " + ORDER)
                .execute(Tuple.of(follower, key))
                .map(Parking::parkedRows);
    }

    /** Keys that wait, by follower. */
    public Uni<Map<String, Long>> keysByFollower() {
        return pool.query("select follower, count(distinct key) from parked group by follower")
                .execute()
                .map(rows -> {
                    var counts = new HashMap<String, Long>();
                    rows.forEach(row -> counts.put(row.getString(0), row.getLong(1)));
                    return counts;
                });
    }

    Pool pool() {
        return pool;
    }

    static Uni<@Nullable Parked> first(SqlClient client, String follower, String key) {
        return client.preparedQuery("select " + ROW + " from parked where follower = $1 and key = $2 order by " + ORDER
                        + " limit 1")
                .execute(Tuple.of(follower, key))
                .map(rows -> rows.size() == 0 ? null : parked(rows.iterator().next()));
    }

    static Uni<Void> remove(SqlClient client, Parked parked) {
        return client.preparedQuery("delete from parked where follower = $1 and place = $2")
                .execute(Tuple.of(parked.follower(), parked.place()))
                .replaceWithVoid();
    }

    private static List<Parked> parkedRows(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(Parking::parked)
                .toList();
    }

    private static Parked parked(Row row) {
        return new Parked(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getOffsetDateTime(4).toInstant(),
                row.getString(5));
    }
}
