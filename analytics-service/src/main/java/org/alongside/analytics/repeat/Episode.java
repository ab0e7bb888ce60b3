package org.alongside.analytics.repeat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One eligible incident as the repeat rule sees it: confirmed domestic abuse, neither a duplicate, an update nor an error.
 *
 * @param receivedAt when the call was answered, else when the contact came in
 * @param continuation a new event in an episode that another incident began
 * @param keys what a later incident must share to be its repeat; empty when that is not known
 */
public record Episode(UUID incident, Instant receivedAt, boolean continuation, Set<String> keys) {
    public Episode {
        keys = Set.copyOf(keys);
    }
}
