package org.alongside.dispatch.recommend;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a vehicle said it was.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param accuracyMetres how far off it may be, as the device says; null when it does not
 * @param fixedAt by the device's clock
 * @param receivedAt by ours
 */
public record Position(
        double latitude, double longitude, @Nullable Integer accuracyMetres, Instant fixedAt, Instant receivedAt) {

    /** Age by the earlier of the two clocks: a device whose clock is ahead makes no fix younger than its arrival. */
    public int ageSeconds(Instant now) {
        var known = fixedAt.isBefore(receivedAt) ? fixedAt : receivedAt;
        return (int) Math.max(0, Duration.between(known, now).toSeconds());
    }
}
