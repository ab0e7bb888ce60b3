package org.alongside.bench;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.dispatch.recommend.Job;
import org.alongside.dispatch.recommend.PointsTable;
import org.alongside.dispatch.recommend.Position;
import org.alongside.dispatch.recommend.Question;
import org.alongside.dispatch.recommend.Recommender;
import org.alongside.dispatch.recommend.StraightLineTravelTime;
import org.alongside.dispatch.recommend.UnitSeen;

/**
 * Who should go to each of thirty waiting jobs, out of a hundred and fifty units: the rules alone, in this process, as
 * dispatch-service runs them. The aim is 20 ms for all thirty.
 */
final class RecommendBench {
    private static final int JOBS = 30;
    private static final int UNITS = 150;
    private static final int WARM_UP_ROUNDS = 300;
    private static final int ROUNDS = 200;
    private static final int AGE_SECONDS_MAX = 400;
    private static final double LATITUDE = 53.4;
    private static final double LONGITUDE = -2.63;
    private static final double WIDTH = 0.2;
    private static final Instant NOW = Instant.parse("2025-02-28T20:18:00Z");

    private final Recommender recommender =
            new Recommender(PointsTable.usual(), new StraightLineTravelTime(ZoneId.of("Europe/London")));
    private final Random chance = new Random(7);
    private final List<UnitSeen> units =
            IntStream.range(0, UNITS).mapToObj(this::unit).toList();
    private final List<Question> questions =
            IntStream.range(0, JOBS).mapToObj(this::question).toList();
    private long candidates;

    Measure run() {
        IntStream.range(0, WARM_UP_ROUNDS).forEach(round -> askAll());
        var nanos = new Histogram(3);
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            askAll();
            nanos.recordValue(System.nanoTime() - begun);
        }
        requireAllListed();
        return Measure.of("recommend 30 x 150", nanos);
    }

    private void askAll() {
        questions.forEach(question ->
                candidates += recommender.recommend(question).candidates().size());
    }

    private void requireAllListed() {
        if (candidates != (long) (WARM_UP_ROUNDS + ROUNDS) * JOBS * UNITS) {
            throw new IllegalStateException("not every unit was listed: " + candidates);
        }
    }

    private Question question(int number) {
        var where = new CoarseLocation(LATITUDE + chance.nextDouble(WIDTH), LONGITUDE);
        var place = new Place(PlacePrecision.ADDRESS, null, null, where, null, "WIGAN", false, false, null, null);
        var facts =
                new IncidentFacts(Grade.G1, "Grade 1", null, FlagValue.YES, null, place, List.of(), List.of(), false);
        var job = new Job(new IncidentId(new UUID(1, number)), facts, Job.History.NONE_FOUND, null);
        return new Question(Leg.RESPONSE, job, units, List.of(), List.of(), Set.of(), NOW);
    }

    private UnitSeen unit(int number) {
        var fixed = NOW.minusSeconds(chance.nextInt(AGE_SECONDS_MAX));
        return new UnitSeen(
                new UnitId(new UUID(2, number)),
                UnitKind.RESPONSE,
                "WIGAN",
                Set.of(),
                UnitSeen.Duty.DEPLOYABLE,
                UnitSeen.Hold.FREE,
                null,
                List.of(),
                2,
                2,
                true,
                false,
                new Position(LATITUDE + chance.nextDouble(WIDTH), LONGITUDE, null, fixed, fixed));
    }
}
