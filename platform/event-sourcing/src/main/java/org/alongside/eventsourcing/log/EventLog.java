package org.alongside.eventsourcing.log;

import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * The log of one service: what it decided and what it heard, in one contiguous order of positions.
 *
 * <p>Everything durable about a command goes through {@link #append}; nothing else writes these tables.
 */
public interface EventLog {

    /**
     * Stores all of {@code append} or none of it. Waiting appends share one commit, each with its own guards.
     *
     * @return fails with {@link LogOverloaded} when too many wait, with {@link OutcomeUnknown} when the database was
     *     sent it and did not answer, or with the error that kept it from being stored
     */
    Uni<AppendResult> append(Append append);

    /** The answer stored for an idempotency key, or {@link AppendResult.Lost} when there is none. */
    Uni<AppendResult> remembered(String key);

    /** Up to {@code limit} events after position {@code after}, in order; empty at the head. */
    Uni<List<Recorded>> after(long after, int limit);

    /** The events of one stream after {@code version}, in order. */
    Uni<List<Recorded>> stream(String stream, int version);

    /** Position of the last committed event, asked of the database; 0 when there is none. */
    Uni<Long> head();

    /** Last position known here without asking: at most {@link LogTail#POLL_MILLIS} behind, whichever replica wrote. */
    long knownHead();

    /** Runs {@code moved} whenever the known head grows. It must not block. */
    void onMoved(Runnable moved);

    /** More appends wait than the log takes. */
    final class LogOverloaded extends RuntimeException {
        LogOverloaded(int waiting) {
            super(waiting + " appends are waiting");
        }
    }

    /** The append was sent, and it may be stored by now, or later, or never. */
    final class OutcomeUnknown extends RuntimeException {
        OutcomeUnknown(Throwable cause) {
            super("the database has not answered", cause);
        }
    }
}
