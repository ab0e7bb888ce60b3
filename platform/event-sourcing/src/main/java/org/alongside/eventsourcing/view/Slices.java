package org.alongside.eventsourcing.view;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * How a view is folded that is too large for memory: the log is read once for each slice, and only the rows of that
 * slice are kept meanwhile. It takes longer and never more memory.
 *
 * @param count how many; 1 for a view that fits
 */
record Slices(int count) {
    /** Of the memory that this program may have, what the text of the rows of one slice may take; parsed it is more. */
    private static final int SHARE_OF_MEMORY = 8;

    private static final int ROW_BYTES = 300;
    private static final int COUNT_MAX = 1_000;
    private static final Duration SIZE_TIMEOUT = Duration.ofMinutes(5);

    /** By the size of the rows there are now, as what the log gives is about as large. */
    static Uni<Slices> of(SqlClient database, String table, long memory) {
        return database.query("select count(*), coalesce(sum(length(r::text)), 0)::bigint from " + table + " r")
                .execute()
                .ifNoItem()
                .after(SIZE_TIMEOUT)
                .fail()
                .map(rows -> rows.iterator().next())
                .map(size -> of(size.getLong(1) + ROW_BYTES * size.getLong(0), memory));
    }

    /** Of rows of so many bytes, in a program that may have so many. */
    static Slices of(long bytes, long memory) {
        long each = Math.max(1, memory / SHARE_OF_MEMORY);
        return new Slices(Math.clamp(Math.ceilDiv(bytes, each), 1, COUNT_MAX));
    }

    /** The keys of one slice, counted from 0. */
    Predicate<Object> slice(int number) {
        return key -> Math.floorMod(mixed(key.hashCode()), count) == number;
    }

    /** Ids made in a row differ in few bits. */
    private static int mixed(int hash) {
        int once = (hash ^ (hash >>> 16)) * 0x45d9f3b;
        return once ^ (once >>> 16);
    }
}
