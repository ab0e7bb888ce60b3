package org.alongside.dispatch.positions;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.dispatch.recommend.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where units are. Positions come every few seconds and say nothing about what was decided, so they are no part of a
 * unit's history: only the newest fix by the device's clock is kept, whatever order they arrive in.
 */
@ApplicationScoped
public class Positions {
    private static final String KEEP_NEWEST = """
            insert into unit_position (unit, latitude, longitude, accuracy_metres, device_at, received_at)
              values ($1, $2, $3, $4, $5, $6)
            on conflict (unit) do update set latitude = excluded.latitude, longitude = excluded.longitude,
              accuracy_metres = excluded.accuracy_metres, device_at = excluded.device_at,
              received_at = excluded.received_at
            where unit_position.device_at < excluded.device_at""";

    private final Pool pool;

    Positions(Pool pool) {
        this.pool = pool;
    }

    /** One fix of one unit's device. */
    public record Fix(
            UUID unit,
            double latitude,
            double longitude,
            @Nullable Integer accuracyMetres,
            Instant at) {}

    /** Keeps each fix that is newer than what is known of its unit. */
    public Uni<Void> report(List<Fix> fixes, Instant receivedAt) {
        var rows = fixes.stream().map(fix -> tuple(fix, receivedAt)).toList();
        return pool.preparedQuery(KEEP_NEWEST).executeBatch(rows).replaceWithVoid();
    }

    private static Tuple tuple(Fix fix, Instant receivedAt) {
        return Tuple.of(
                fix.unit(),
                fix.latitude(),
                fix.longitude(),
                fix.accuracyMetres(),
                fix.at().atOffset(ZoneOffset.UTC),
                receivedAt.atOffset(ZoneOffset.UTC));
    }

    /** The newest fix of every unit that has one. */
    public Uni<Map<UUID, Position>> all() {
        return pool.query(
                        "select unit, latitude, longitude, accuracy_metres, device_at, received_at from unit_position")
                .execute()
                .map(rows -> {
                    var positions = new HashMap<UUID, Position>();
                    rows.forEach(row -> positions.put(row.getUUID("unit"), position(row)));
                    return positions;
                });
    }

    private static Position position(Row row) {
        return new Position(
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getInteger("accuracy_metres"),
                row.getOffsetDateTime("device_at").toInstant(),
                row.getOffsetDateTime("received_at").toInstant());
    }
}
