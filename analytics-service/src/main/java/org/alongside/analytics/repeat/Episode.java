package org.alongside.analytics.repeat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.analytics.facts.Source;

/**
 * One eligible incident as the repeat rule sees it: confirmed domestic abuse, neither a duplicate, an update nor an
 * error.
 *
 * @param source whence it is known
 * @param receivedAt when the call was answered, else when the contact came in
 * @param continuation a new event in an episode that another incident began
 * @param keys what a later incident must share to be its repeat; empty when that is not known
 */
public record Episode(UUID incident, Source source, Instant receivedAt, boolean continuation, Set<String> keys) {
    public Episode {
        keys = Set.copyOf(keys);
    }
}
