package org.alongside.eventsourcing.follow;

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
    /**
     * For a native query of Hibernate, with the parameters {@code to, name, epoch, position}. The commit of its transaction
     * does not wait for the disk: what a crash of the server takes back, it takes back with the cursor.
     */
    public static final String MOVE = """
            update follower set position = :to, moved_at = now()
            where name = :name and epoch = :epoch and position = :position
              and set_config('synchronous_commit', 'off', true) = 'off'
            """;

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
