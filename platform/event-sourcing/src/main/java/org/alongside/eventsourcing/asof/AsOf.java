package org.alongside.eventsourcing.asof;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.eventsourcing.log.LogRows;
import org.alongside.eventsourcing.log.Recorded;

/**
 * Reads streams as they were at a moment: what had happened, or what was known. Reviews after a death ask exactly this.
 *
 * <p>By {@link By#OCCURRED} a stream may have holes, where something later became known first: it is for reading, not
 * for folding. By {@link By#RECORDED} and {@link By#LOGGED} one stream has none.
 */
public final class AsOf {
    /** Events of one answer; a timeline with more is refused rather than cut. */
    public static final int EVENTS_MAX = 20_000;

    private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);
    private static final String SELECT = "select " + LogRows.COLUMNS + " from event where stream = any($1)";

    private static final Map<By, String> STREAM = perTime(by -> SELECT + until(by) + "order by version limit $3");
    private static final Map<By, String> TIMELINE =
            perTime(by -> SELECT + until(by) + "order by " + by.column() + ", position limit $3");

    private final Pool pool;
    private final Set<String> categories;

    /** The answer would hold more events than {@link #EVENTS_MAX}. */
    public static final class TooLong extends RuntimeException {
        TooLong() {
            super("more than " + EVENTS_MAX + " events; ask for fewer streams or an earlier moment");
        }
    }

    /**
     * @param pool for reads
     * @param categories first parts of the names of all streams that may be in this log, decided here or received
     */
    public AsOf(Pool pool, Collection<String> categories) {
        this.pool = pool;
        this.categories = Set.copyOf(categories);
    }

    private static Map<By, String> perTime(Function<By, String> sql) {
        return Stream.of(By.values())
                .collect(Collectors.toMap(by -> by, sql, (a, b) -> a, () -> new EnumMap<>(By.class)));
    }

    private static String until(By by) {
        return " and " + by.column() + " <= $2 ";
    }

    /**
     * Events of one stream up to and with {@code moment}, in the order of their versions; fails with {@link TooLong}.
     */
    public Uni<List<Recorded>> stream(String stream, Instant moment, By by) {
        return read(STREAM, List.of(stream), moment, by);
    }

    /**
     * Events of several streams up to and with {@code moment}, in the order of that time, and of their places in the
     * log where it is the same; fails with {@link TooLong}.
     */
    public Uni<List<Recorded>> timeline(Collection<String> streams, Instant moment, By by) {
        return read(TIMELINE, streams, moment, by);
    }

    /** The {@link #timeline(Collection, Instant, By)} of all streams with this key, such as an incident's id. */
    public Uni<List<Recorded>> timeline(UUID key, Instant moment, By by) {
        return timeline(
                categories.stream().map(category -> category + "/" + key).toList(), moment, by);
    }

    private Uni<List<Recorded>> read(Map<By, String> statements, Collection<String> streams, Instant moment, By by) {
        return Uni.createFrom()
                .item(() -> statements.get(by))
                .chain(sql -> pool.preparedQuery(sql)
                        .execute(Tuple.of(
                                streams.toArray(String[]::new), moment.atOffset(ZoneOffset.UTC), EVENTS_MAX + 1)))
                .ifNoItem()
                .after(READ_TIMEOUT)
                .fail()
                .map(AsOf::recorded);
    }

    private static List<Recorded> recorded(RowSet<Row> rows) {
        if (rows.size() > EVENTS_MAX) {
            throw new TooLong();
        }
        return LogRows.recorded(rows);
    }
}
