package org.alongside.dispatch.recommend;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.alongside.contracts.dispatch.PointsPolicy;
import org.alongside.contracts.dispatch.PointsReason;
import org.alongside.contracts.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/**
 * The editable points by which candidates and jobs are ranked. A change is a new version. Source of what counts: domain
 * 3.3.
 *
 * @param points for each reason that is simply there or not
 * @param grades for each grade
 * @param travelPointsMax what a candidate on the spot gets; one less for each {@code travelSecondsPerPoint} of driving
 * @param positionAgeMax an older position is not trusted, and its unit not recommended
 * @param carJob how long a whole job of the car takes, for judging the end of the shift; source: domain 10.4
 */
public record PointsTable(
        PointsPolicy policy,
        Map<PointsReason, Integer> points,
        Map<Grade, Integer> grades,
        int travelPointsMax,
        int travelSecondsPerPoint,
        Duration positionAgeMax,
        Duration carJob) {

    /** As coarse as the place of the incident itself. */
    private static final int ACCURACY_METRES_MAX = 1_000;

    public PointsTable {
        points = Map.copyOf(points);
        grades = Map.copyOf(grades);
        if (travelSecondsPerPoint < 1 || positionAgeMax.isNegative()) {
            throw new IllegalArgumentException("driving costs points, and a position has an age");
        }
    }

    /** The points of an installation that has set none. */
    public static PointsTable usual() {
        var points = new EnumMap<PointsReason, Integer>(PointsReason.class);
        points.put(PointsReason.STRANGULATION, 30);
        points.put(PointsReason.THREAT_TO_KILL, 25);
        points.put(PointsReason.WEAPON, 20);
        points.put(PointsReason.MARAC_LAST_12_MONTHS, 20);
        points.put(PointsReason.REPEAT_IN_28_DAYS, 15);
        points.put(PointsReason.CHILDREN_PRESENT, 10);
        points.put(PointsReason.EARLIER_WITHDRAWAL, 10);
        points.put(PointsReason.SKILL, 15);
        points.put(PointsReason.HOME_AREA, 5);
        points.put(PointsReason.ALREADY_ON_INCIDENT, 10);
        points.put(PointsReason.CREW_SIZE, 5);
        var grades = Map.of(Grade.G1, 40, Grade.G2, 25, Grade.G3, 10, Grade.G4, 5, Grade.G5, 0);
        return new PointsTable(
                new PointsPolicy("usual", 1), points, grades, 60, 30, Duration.ofMinutes(5), Duration.ofMinutes(95));
    }

    /** Whether a position is too old to trust. */
    public boolean isStale(Position position, Instant now) {
        return position.ageSeconds(now) > positionAgeMax.toSeconds();
    }

    /** Whether a position may be so far off that it says nothing; one that does not say is taken at its word. */
    public boolean isVague(Position position) {
        var accuracy = position.accuracyMetres();
        return accuracy != null && accuracy > ACCURACY_METRES_MAX;
    }

    int of(PointsReason reason) {
        return points.getOrDefault(reason, 0);
    }

    int of(@Nullable Grade grade) {
        return grade == null ? 0 : grades.getOrDefault(grade, 0);
    }

    /** Points for a drive of so many seconds; none for a drive that nobody can estimate. */
    int ofTravel(@Nullable Integer seconds) {
        return seconds == null ? 0 : Math.max(0, travelPointsMax - seconds / travelSecondsPerPoint);
    }
}
