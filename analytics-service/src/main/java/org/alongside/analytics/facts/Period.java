package org.alongside.analytics.facts;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which time a figure is about.
 *
 * @param from first moment that counts
 * @param until first moment that does not count any more
 * @param cutOff what is known up to here: a follow-up that ends later is not complete
 */
public record Period(Instant from, Instant until, Instant cutOff) {

    /** Whether this moment counts; one that is not known does not. */
    public boolean holds(@Nullable Instant moment) {
        return moment != null && !moment.isBefore(from) && moment.isBefore(until) && !moment.isAfter(cutOff);
    }

    /** Whether all of {@code followUp} after {@code start} lies before the cut-off. */
    public boolean isFollowed(Instant start, Duration followUp) {
        return !start.plus(followUp).isAfter(cutOff);
    }
}
