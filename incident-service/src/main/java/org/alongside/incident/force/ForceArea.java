package org.alongside.incident.force;

/**
 * Where a force works, as a circle wide enough for its edges: a guard against mistyped positions, not a map.
 *
 * @param latitude of its centre, degrees north, WGS 84
 * @param longitude of its centre, degrees east, WGS 84
 * @param radiusKm kilometres
 */
public record ForceArea(String force, double latitude, double longitude, double radiusKm) {
    private static final double EARTH_RADIUS_KM = 6371;

    /** Whether a position lies in it. */
    public boolean contains(double otherLatitude, double otherLongitude) {
        return kilometresTo(otherLatitude, otherLongitude) <= radiusKm;
    }

    /** Great-circle distance by the haversine formula. */
    private double kilometresTo(double otherLatitude, double otherLongitude) {
        double halfNorth = Math.toRadians(otherLatitude - latitude) / 2;
        double halfEast = Math.toRadians(otherLongitude - longitude) / 2;
        double chord = square(Math.sin(halfNorth))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * square(Math.sin(halfEast));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
    }

    private static double square(double value) {
        return value * value;
    }
}
