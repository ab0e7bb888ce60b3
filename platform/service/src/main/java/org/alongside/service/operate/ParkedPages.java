package org.alongside.service.operate;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.alongside.service.read.Cursor;
import org.jspecify.annotations.Nullable;

/** Reads what is parked, page by page; never the content of an event or record. */
@ApplicationScoped
class ParkedPages {
    /** A cursor of this list holds a follower and a place. */
    static final int SORT_VALUES = 2;

    private static final String PAGE = """
            select follower, key, place, reason, parked_at from parked
            where (follower, place) > ($1, $2) order by follower, place limit $3""";

    private final Pool pool;

    ParkedPages(Pool pool) {
        this.pool = pool;
    }

    /** A page of parked events. */
    record ParkedPage(List<ParkedEvent> items, @Nullable String next) {}

    /**
     * One parked event.
     *
     * @param follower who could not handle it
     * @param key later events of it wait behind this one
     * @param place position in the log, or topic, partition and offset
     * @param reason why, without personal data
     * @param parkedAt real time
     */
    record ParkedEvent(String follower, String key, String place, String reason, Instant parkedAt) {}

    Uni<ParkedPage> after(List<String> cursor, int limit) {
        var first = cursor.isEmpty();
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(first ? "" : cursor.getFirst(), first ? "" : cursor.getLast(), limit))
                .map(rows -> page(
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(ParkedPages::event)
                                .toList(),
                        limit));
    }

    private static ParkedPage page(List<ParkedEvent> items, int limit) {
        var last = items.size() < limit
                ? null
                : Cursor.after(items.getLast().follower(), items.getLast().place());
        return new ParkedPage(items, last);
    }

    private static ParkedEvent event(Row row) {
        return new ParkedEvent(
                row.getString("follower"),
                row.getString("key"),
                row.getString("place"),
                row.getString("reason"),
                row.getOffsetDateTime("parked_at").toInstant());
    }
}
