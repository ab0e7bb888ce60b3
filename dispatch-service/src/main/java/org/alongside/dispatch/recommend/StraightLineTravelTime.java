package org.alongside.dispatch.recommend;

import java.time.Instant;
import java.time.ZoneId;
import org.alongside.contracts.vocabulary.CoarseLocation;

/** An estimate from distance and hour: the straight line with a detour, slower in the rush and faster at night. */
public final class StraightLineTravelTime implements TravelTime {
    private static final double EARTH_RADIUS_METRES = 6_371_000;
    /** Streets are about this much longer than the straight line in an English town. */
    private static final double DETOUR = 1.3;

    private static final double NIGHT_METRES_PER_SECOND = 16;
    private static final double DAY_METRES_PER_SECOND = 12;
    private static final double RUSH_METRES_PER_SECOND = 9;
    /** To start, park and find the door. */
    private static final int SECONDS_AT_LEAST = 60;

    private final ZoneId zone;

    /** For a force in this time zone. */
    public StraightLineTravelTime(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public int seconds(Position from, CoarseLocation to, Instant leavingAt) {
        double metres = DETOUR * straight(from, to);
        return SECONDS_AT_LEAST + (int) (metres / speed(leavingAt.atZone(zone).getHour()));
    }

    private static double speed(int hour) {
        return switch (hour) {
            case 7, 8, 9, 16, 17, 18 -> RUSH_METRES_PER_SECOND;
            case 22, 23, 0, 1, 2, 3, 4, 5 -> NIGHT_METRES_PER_SECOND;
            default -> DAY_METRES_PER_SECOND;
        };
    }

    /** Flat enough at the size of a force area. */
    private static double straight(Position from, CoarseLocation to) {
        double middle = Math.toRadians((from.latitude() + to.latitude()) / 2);
        double north = Math.toRadians(to.latitude() - from.latitude());
        double east = Math.toRadians(to.longitude() - from.longitude()) * Math.cos(middle);
        return EARTH_RADIUS_METRES * Math.sqrt(north * north + east * east);
    }
}
