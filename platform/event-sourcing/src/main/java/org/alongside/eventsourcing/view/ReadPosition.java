package org.alongside.eventsourcing.view;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How recent an answer from a view is. Ask for it before the rows are read: they may be newer, never older.
 *
 * @param view name of the view
 * @param position last position of the log that is in the rows
 * @param lag events of the log that are not; null when the head cannot be read, which is not the same as none
 * @param age for how long, in business time, the oldest of them has been in the log: zero without lag, null when
 *     unknown
 */
public record ReadPosition(
        String view,
        long position,
        @Nullable Long lag,
        @Nullable Duration age) {

    /** The position is known from this process, but not how far the log has gone since. */
    static ReadPosition unknown(String view, long position) {
        return new ReadPosition(view, position, null, null);
    }

    /** Whether all of the log is in the rows. */
    public boolean isCurrent() {
        return lag != null && lag == 0;
    }
}
