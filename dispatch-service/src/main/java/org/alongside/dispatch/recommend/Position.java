package org.alongside.dispatch.recommend;

import java.time.Duration;
import java.time.Instant;

/**
 * Where a vehicle said it was.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param fixedAt by the device's clock
 */
public record Position(double latitude, double longitude, Instant fixedAt) {

    int ageSeconds(Instant now) {
        return (int) Math.max(0, Duration.between(fixedAt, now).toSeconds());
    }
}
