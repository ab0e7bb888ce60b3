package org.alongside.eventsourcing.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Real time that never goes back. When the wall clock is set back, this runs on from where it was, a tenth slower,
 * until the wall clock has caught up; it never stops, because timers that protect people hang on it.
 */
final class SteadyTime implements InstantSource {
    private static final int SLOWED_BY_ONE_IN = 10;

    private final InstantSource wall;
    private Instant lastWall;
    private Duration ahead = Duration.ZERO;

    SteadyTime(InstantSource wall) {
        this.wall = wall;
        this.lastWall = wall.instant();
    }

    @Override
    public synchronized Instant instant() {
        var now = wall.instant();
        var passed = Duration.between(lastWall, now);
        lastWall = now;
        ahead = passed.isNegative()
                ? ahead.minus(passed)
                : atLeastZero(ahead.minus(passed.dividedBy(SLOWED_BY_ONE_IN)));
        return now.plus(ahead);
    }

    private static Duration atLeastZero(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    /** Goes on from {@code moment} when that is later than now. */
    synchronized void raiseTo(Instant moment) {
        var behind = Duration.between(instant(), moment);
        if (behind.isPositive()) {
            ahead = ahead.plus(behind);
        }
    }
}
