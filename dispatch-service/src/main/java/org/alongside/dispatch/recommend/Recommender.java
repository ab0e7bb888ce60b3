package org.alongside.dispatch.recommend;

import java.util.List;
import org.alongside.contracts.dispatch.LegCandidate;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Who should carry a leg. One pure function: the same question always has the same answer, and asking changes nothing.
 * A person decides.
 */
public final class Recommender {
    private final PointsTable table;
    private final TravelTime travelTime;

    /** Ranks by this table and these drives. */
    public Recommender(PointsTable table, TravelTime travelTime) {
        this.table = table;
        this.travelTime = travelTime;
    }

    /** The same by these drives. */
    public Recommender by(TravelTime drives) {
        return new Recommender(table, drives);
    }

    /** Everyone considered, ranked, with a reason for each place and for the gap when nobody can go. */
    public Recommendation recommend(Question question) {
        var drive = new Drive(travelTime, table, question.now());
        return question.leg() == Leg.IDVA_CAR
                ? forCar(new CarRanking(table, drive, question), question)
                : forUnits(new UnitRanking(table, drive, question), question);
    }

    private Recommendation forUnits(UnitRanking ranking, Question question) {
        var candidates = ranking.candidates();
        return new Recommendation(
                question.leg(),
                table.policy(),
                candidates,
                List.of(),
                UnitRanking.gap(candidates),
                null,
                travelTime.basis());
    }

    private Recommendation forCar(CarRanking ranking, Question question) {
        var candidates = ranking.candidates();
        var gap = CarRanking.gap(candidates);
        return new Recommendation(
                question.leg(),
                table.policy(),
                candidates,
                ranking.competingJobs(candidates),
                gap,
                gap == null ? null : firstRefusal(candidates),
                travelTime.basis());
    }

    private static @Nullable RefusalCode firstRefusal(List<LegCandidate> candidates) {
        return candidates.isEmpty() ? null : candidates.getFirst().refusal();
    }
}
