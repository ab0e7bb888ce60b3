package org.alongside.companion.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads what came of telling. A restricted incident is not among it, whatever was told before it was. */
@ApplicationScoped
class OutboxReader {
    private static final String LINES = """
            select d.*, o.force from delivery d join told_object o on o.object = d.object
            where o.force = $1 and not o.restricted and d.object > $3 and ($2::text is null or d.state = $2)
            order by d.object limit $4""";

    private final Pool pool;

    OutboxReader(Pool pool) {
        this.pool = pool;
    }

    Uni<List<OutboxLine>> lines(String force, @Nullable String state, String after, int limit) {
        return pool.preparedQuery(LINES)
                .execute(Tuple.of(force, state, after, limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(OutboxReader::line)
                        .toList());
    }

    private static OutboxLine line(Row row) {
        return new OutboxLine(
                row.getString("object"),
                row.getString("force"),
                row.getString("state"),
                row.getInteger("sequence"),
                row.getInteger("known"),
                row.getString("external_id"),
                row.getInteger("attempts"),
                row.getString("code"),
                instant(row.getOffsetDateTime("sent_at")),
                instant(row.getOffsetDateTime("answered_at")),
                row.getOffsetDateTime("next_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
