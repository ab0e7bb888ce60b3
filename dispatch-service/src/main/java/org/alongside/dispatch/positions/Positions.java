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

/**
 * Where units are. Positions come every few seconds and say nothing about what was decided, so they are no part of a
 * unit's history: only the newest fix by the device's clock is kept, whatever order they arrive in.
 */
@ApplicationScoped
public class Positions {
    private static final String KEEP_NEWEST = """
            insert into unit_position (unit, latitude, longitude, device_at, received_at) values ($1, $2, $3, $4, $5)
            on conflict (unit) do update set latitude = excluded.latitude, longitude = excluded.longitude,
              device_at = excluded.device_at, received_at = excluded.received_at
            where unit_position.device_at < excluded.device_at""";

    private final Pool pool;

    Positions(Pool pool) {
        this.pool = pool;
    }

    /** One fix of one unit's device. */
    public record Fix(UUID unit, Position position) {}

    /** Keeps each fix that is newer than what is known of its unit. */
    public Uni<Void> report(List<Fix> fixes, Instant receivedAt) {
        var rows = fixes.stream().map(fix -> tuple(fix, receivedAt)).toList();
        return pool.preparedQuery(KEEP_NEWEST).executeBatch(rows).replaceWithVoid();
    }

    private static Tuple tuple(Fix fix, Instant receivedAt) {
        var position = fix.position();
        return Tuple.of(
                fix.unit(),
                position.latitude(),
                position.longitude(),
                position.fixedAt().atOffset(ZoneOffset.UTC),
                receivedAt.atOffset(ZoneOffset.UTC));
    }

    /** The newest fix of every unit that has one. */
    public Uni<Map<UUID, Position>> all() {
        return pool.query("select unit, latitude, longitude, device_at from unit_position")
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
                row.getOffsetDateTime("device_at").toInstant());
    }
}
