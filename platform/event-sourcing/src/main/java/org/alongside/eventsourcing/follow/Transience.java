package org.alongside.eventsourcing.follow;

import io.smallrye.mutiny.CompositeException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.seal.Keyring;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * Tells a failure of what stands around an event (database, broker, keys), which passes, from one of the event itself.
 */
public final class Transience {
    /**
     * SQLSTATE classes that speak of the data and not of the server: data exception, integrity violation, limit
     * exceeded.
     */
    private static final String DATA_EXCEPTION = "22";

    private static final String INTEGRITY_VIOLATION = "23";

    private static final String LIMIT_EXCEEDED = "54";

    private Transience() {}

    /** Whether trying again later may help without anybody touching the event. */
    public static boolean passes(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case PgException sql -> !speaksOfData(sql);
            case IOException network -> true;
            case TimeoutException late -> true;
            case io.smallrye.mutiny.TimeoutException late -> true;
            case VertxException closed -> true;
            case NoStackTraceThrowable pool -> true;
            case RejectedExecutionException shuttingDown -> true;
            case RetriableException broker -> true;
            case Keyring.KeysUnavailable keys -> true;
            case EventLog.LogOverloaded full -> true;
            case EventLog.OutcomeUnknown unanswered -> true;
            case Unavailable refused -> true;
            case Cursor.Fenced fenced -> true;
            case CompositeException several -> several.getCauses().stream().anyMatch(Transience::passes);
            default -> passes(failure.getCause());
        };
    }

    private static boolean speaksOfData(PgException failure) {
        var state = String.valueOf(failure.getSqlState());
        return state.startsWith(DATA_EXCEPTION)
                || state.startsWith(INTEGRITY_VIOLATION)
                || state.startsWith(LIMIT_EXCEEDED);
    }

    /** A short text for operators; nothing of an event's content is ever in an exception. */
    public static String describe(Throwable failure) {
        var shown = failure instanceof CompositeException several
                ? several.getCauses().getFirst()
                : failure;
        var text = shown.getClass().getSimpleName() + ": " + shown.getMessage();
        return text.substring(0, Math.min(text.length(), DESCRIPTION_MAX));
    }

    private static final int DESCRIPTION_MAX = 300;

    /** A command was refused for now, by a rule of kind {@code UNAVAILABLE}. */
    static final class Unavailable extends RuntimeException {
        Unavailable(String code) {
            super("refused for now: " + code);
        }
    }
}
