package org.alongside.contracts.vocabulary;

import org.alongside.contracts.Clear;

/**
 * A position rounded to a hundredth of a degree, about 1 km, whatever it is made from. It can rank units by travel time
 * and cannot find a house.
 *
 * @param latitude degrees north, WGS 84, -90 to 90
 * @param longitude degrees east, WGS 84, -180 to 180
 */
public record CoarseLocation(@Clear double latitude, @Clear double longitude) {
    private static final double STEPS_PER_DEGREE = 100;

    public CoarseLocation {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no such place on earth");
        }
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }
}
