package org.alongside.eventsourcing.follow;

import java.util.Set;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A read model: one row per key, folded from the log. Pure, so that the live rows, a rebuild and a comparison of the
 * two come from the same lines.
 *
 * @param <R> the row, a Hibernate entity whose id is the key
 */
public interface View<R> {
    /** Name of its cursor. */
    String name();

    /** The row's entity class. */
    Class<R> rowType();

    /** Keys of the rows this fact touches; empty when it does not concern the view. */
    Set<?> keysOf(Fact<?> fact);

    /**
     * The row after the fact. It may change and return {@code row}.
     *
     * @param row the row of {@code key} so far, or null
     * @return null when there is no row (any more)
     */
    @Nullable
    R apply(@Nullable R row, Object key, Fact<?> fact);
}
