package org.alongside.dispatch.masters;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;

/**
 * When each system that masters units was heard of last. Like positions, that comes too often to be history, and is kept
 * only as it stands.
 */
@ApplicationScoped
public class Masters {
    private static final String KEEP_LATEST = """
            insert into master_heard (system, heard_at) values ($1, $2)
            on conflict (system) do update set heard_at = greatest(master_heard.heard_at, excluded.heard_at)""";

    private final Pool pool;

    Masters(Pool pool) {
        this.pool = pool;
    }

    /** It is there: it said something, or only that. */
    public Uni<Void> heard(String system, Instant at) {
        return pool.preparedQuery(KEEP_LATEST)
                .execute(Tuple.of(system, at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** Every system that was ever heard of. */
    public Uni<Hearing> all() {
        return pool.query("select system, heard_at from master_heard").execute().map(rows -> {
            var heard = new HashMap<String, Instant>();
            rows.forEach(row -> heard.put(
                    row.getString("system"), row.getOffsetDateTime("heard_at").toInstant()));
            return new Hearing(heard);
        });
    }
}
