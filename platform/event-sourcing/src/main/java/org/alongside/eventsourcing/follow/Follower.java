package org.alongside.eventsourcing.follow;

import io.smallrye.mutiny.Uni;
import org.alongside.eventsourcing.log.Recorded;

/**
 * Something that goes through the log in order, from its durable cursor on, and never skips.
 *
 * <p>{@link Followers} runs it on one replica at a time. As that replica may die, or be replaced without knowing it, at
 * any point, a batch may be handled more than once: handling must be idempotent, or be one transaction with the cursor.
 */
public interface Follower {
    /** Name of its cursor, its parked events and its metrics. Never changed once used. */
    String name();

    /** Whether it begins with the first event of the log when it is new to an installation, or with what comes then. */
    default boolean seesHistory() {
        return true;
    }

    /**
     * Handles all events of the batch; events of one key in their order. Called with one batch at a time, each on a
     * Vert.x context of its own. A failure moves nothing, and the same events come again after a pause, for ever; so an
     * event that can never be handled must be parked (see {@code Parking}) and counted as handled.
     *
     * @return what {@link Followers} has to do about the cursor
     */
    Uni<Handled> handle(Batch batch);

    /**
     * Handles one event that was parked again, because an operator asked. It may be called twice for the same event.
     *
     * @return fails with the reason when the event still cannot be handled
     */
    Uni<Void> again(Recorded parked);

    /** What became of a batch. */
    enum Handled {
        /** Done durably, and doing it again would change nothing: the cursor may be stored a little later. */
        DONE,
        /** Done in one transaction with {@link Cursor#MOVE}: the cursor is already stored. */
        CURSOR_MOVED
    }
}
