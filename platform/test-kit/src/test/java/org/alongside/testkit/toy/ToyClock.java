package org.alongside.testkit.toy;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.alongside.eventsourcing.time.BusinessClock;

/** A clock that stands still. */
@Alternative
@Priority(1)
@Singleton
public class ToyClock implements BusinessClock {
    /** What it shows. */
    public static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

    @Override
    public Instant now() {
        return NOW;
    }
}
