package org.alongside.eventsourcing.follow;

import io.vertx.mutiny.sqlclient.Tuple;

/**
 * How far a follower has come, as stored, and under which leadership.
 *
 * <p>A cursor moves only for the leader of its epoch and only from where that leader left it. Whoever moves it in a
 * transaction of its own must fail that transaction with {@link Fenced} unless exactly one row was updated.
 *
 * @param follower name
 * @param epoch number of the leadership that read it; a later leadership raises it and so fences this one
 * @param position last position handled, 0 before the first
 */
public record Cursor(String follower, long epoch, long position) {
    /** For the reactive client, with {@link #moveTo} as parameters. */
    public static final String MOVE =
            "update follower set position = $1, moved_at = now() where name = $2 and epoch = $3 and position = $4";

    /** The same for a native query of Hibernate, with the parameters {@code to, name, epoch, position}. */
    public static final String MOVE_NAMED =
            "update follower set position = :to, moved_at = now() where name = :name and epoch = :epoch and position = :position";

    /** Parameters of {@link #MOVE}. */
    public Tuple moveTo(long to) {
        return Tuple.of(to, follower, epoch, position);
    }

    /** Passes when the update touched its row, throws {@link Fenced} otherwise. */
    public void requireMoved(int rowsUpdated) {
        if (rowsUpdated != 1) {
            throw new Fenced(this);
        }
    }

    /** Another replica leads now, or the cursor was moved from outside: stop, without having done anything. */
    public static final class Fenced extends RuntimeException {
        Fenced(Cursor cursor) {
            super(cursor.follower() + " no longer leads from position " + cursor.position() + " in epoch "
                    + cursor.epoch());
        }
    }
}
