package org.alongside.dispatch.masters;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When other systems were heard of last.
 *
 * @param heardAt by system; one whose units are followed by telephone was never heard of and cannot fall silent
 */
public record Hearing(Map<String, Instant> heardAt) {
    public Hearing {
        heardAt = Map.copyOf(heardAt);
    }

    /** Since when nothing is known of what this system masters; null while it is heard of, and for none. */
    public @Nullable Instant silentSince(@Nullable String system, Instant now, Duration silentAfter) {
        var heard = system == null ? null : heardAt.get(system);
        return heard != null && heard.plus(silentAfter).isBefore(now) ? heard : null;
    }
}
