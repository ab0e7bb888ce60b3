package org.alongside.eventsourcing.log;

import io.vertx.pgclient.PgException;
import java.time.DateTimeException;
import java.util.Set;

/** What the database's code of an error says about an append of which it stored nothing. */
final class SqlState {
    private static final String UNIQUE_VIOLATION = "23505";

    /** Serialization failure and deadlock: nothing is wrong with what was sent. */
    private static final Set<String> GAVE_WAY = Set.of("40001", "40P01");

    /** Classes that speak of what was sent: its rows, its data, its integrity, its size. */
    private static final Set<String> OF_WHAT_WAS_SENT = Set.of("21", "22", "23", "54");

    private SqlState() {}

    /** A rival was first. */
    static boolean isRivalry(Throwable failure) {
        return code(failure).equals(UNIQUE_VIOLATION);
    }

    /** It was chosen to give way to another transaction. */
    static boolean gaveWay(Throwable failure) {
        return GAVE_WAY.contains(code(failure));
    }

    /** The database said no, for a reason that others of the batch need not share; or it could not even be sent. */
    static boolean leavesNothing(Throwable failure) {
        return failure instanceof DateTimeException
                || gaveWay(failure)
                || OF_WHAT_WAS_SENT.stream().anyMatch(code(failure)::startsWith);
    }

    private static String code(Throwable failure) {
        return failure instanceof PgException sql && sql.getSqlState() != null ? sql.getSqlState() : "";
    }
}
