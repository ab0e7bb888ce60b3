package org.alongside.eventsourcing.receive;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.eventsourcing.receive.Incoming.Arrived;
import org.alongside.eventsourcing.receive.Incoming.StreamVersion;
import org.jspecify.annotations.Nullable;

/** What the log already holds of the streams that some records belong to. */
final class Known {
    private static final String HEADS = "select s, coalesce((select max(version) from event where stream = s), 0)"
            + " from unnest($1::text[]) as u(s)";

    private static final String IDS = "select e.stream, e.version, e.envelope ->> 'id'"
            + " from unnest($1::text[], $2::int[]) as u(stream, version)"
            + " join event e on e.stream = u.stream and e.version = u.version";

    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<StreamVersion, UUID> ids = new HashMap<>();

    private Known() {}

    /** Nothing but these heads, which may be out of date: what does not follow on from them must be asked for. */
    static Known remembered(Map<String, Integer> heads) {
        var known = new Known();
        known.heads.putAll(heads);
        return known;
    }

    static Uni<Known> of(Collection<Arrived> events, Pool pool) {
        var known = new Known();
        return Uni.join()
                .all(List.of(known.loadHeads(events, pool), known.loadIds(events, pool)))
                .andFailFast()
                .replaceWith(known);
    }

    private Uni<Void> loadHeads(Collection<Arrived> events, Pool pool) {
        var streams = events.stream().map(event -> event.place().stream()).distinct();
        return pool.preparedQuery(HEADS)
                .execute(Tuple.of(streams.toArray(String[]::new)))
                .invoke(rows -> rows.forEach(row -> heads.put(row.getString(0), row.getInteger(1))))
                .replaceWithVoid();
    }

    private Uni<Void> loadIds(Collection<Arrived> events, Pool pool) {
        var places = events.stream().map(Arrived::place).distinct().toList();
        return pool.preparedQuery(IDS)
                .execute(Tuple.of(
                        places.stream().map(StreamVersion::stream).toArray(String[]::new),
                        places.stream().map(StreamVersion::version).toArray(Integer[]::new)))
                .invoke(rows -> rows.forEach(row -> ids.put(
                        new StreamVersion(row.getString(0), row.getInteger(1)), UUID.fromString(row.getString(2)))))
                .replaceWithVoid();
    }

    int head(String stream) {
        return heads.getOrDefault(stream, 0);
    }

    @Nullable
    UUID idAt(StreamVersion place) {
        return ids.get(place);
    }
}
