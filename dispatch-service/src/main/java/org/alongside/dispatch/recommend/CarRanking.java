package org.alongside.dispatch.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alongside.contracts.dispatch.CompetingJob;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.LegCandidate;
import org.alongside.contracts.dispatch.PointsReason;
import org.jspecify.annotations.Nullable;

/** Ranks cars for a job, and beside it the jobs that want the same car. */
final class CarRanking {
    private static final Comparator<Considered> BEST_FIRST = Comparator.comparing(
                    (Considered one) -> one.judgement().standing())
            .thenComparing(one -> one.scored().sum(), Comparator.reverseOrder())
            .thenComparing(one -> one.car().car().value());

    private static final Comparator<Wanting> ELIGIBLE_WITH_MOST_POINTS_FIRST = Comparator.comparing(
                    (Wanting one) -> one.job().keptAway() != null)
            .thenComparing(one -> one.scored().sum(), Comparator.reverseOrder())
            .thenComparing(one -> one.job().incident().value());

    private final PointsTable table;
    private final Drive drive;
    private final Question question;

    CarRanking(PointsTable table, Drive drive, Question question) {
        this.table = table;
        this.drive = drive;
        this.question = question;
    }

    private record Considered(
            CarSeen car,
            CarRules.Judgement judgement,
            Scored scored,
            @Nullable Integer travel) {}

    private record Wanting(Job job, Scored scored) {}

    List<LegCandidate> candidates() {
        var rules = new CarRules(table, question);
        var ranked = question.cars().stream()
                .map(car -> consider(car, rules))
                .sorted(BEST_FIRST)
                .toList();
        return Numbered.of(ranked, (one, rank) -> candidate(one, rank));
    }

    private Considered consider(CarSeen car, CarRules rules) {
        var travel = drive.seconds(car.position(), question.job().facts());
        var scored = new JobPoints(table).of(question.job()).give(PointsReason.TRAVEL_TIME, table.ofTravel(travel));
        return new Considered(car, rules.judge(car, travel), scored, travel);
    }

    private LegCandidate candidate(Considered one, int rank) {
        var position = one.car().position();
        return new LegCandidate(
                null,
                one.car().car(),
                rank,
                one.scored().sum(),
                one.scored().given(),
                one.judgement().standing(),
                one.judgement().refusal(),
                one.travel(),
                position == null ? null : position.ageSeconds(question.now()));
    }

    /**
     * This job and every other that waits for a car, ranked as the best car would see them; those that a rule keeps it
     * from last, whatever they weigh.
     */
    List<CompetingJob> competingJobs(List<LegCandidate> candidates) {
        var position = positionOfBest(candidates);
        var all = new ArrayList<>(question.waiting());
        all.removeIf(job -> job.incident().equals(question.job().incident()));
        all.add(question.job());
        var ranked = all.stream()
                .map(job -> wanting(job, position))
                .sorted(ELIGIBLE_WITH_MOST_POINTS_FIRST)
                .toList();
        return Numbered.of(ranked, this::competing);
    }

    private Wanting wanting(Job job, @Nullable Position from) {
        int travel = table.ofTravel(drive.seconds(from, job.facts()));
        return new Wanting(job, new JobPoints(table).of(job).give(PointsReason.TRAVEL_TIME, travel));
    }

    private CompetingJob competing(Wanting one, int rank) {
        return new CompetingJob(
                one.job().incident(),
                rank,
                one.scored().sum(),
                one.scored().given(),
                one.job().incident().equals(question.job().incident()),
                one.job().keptAway());
    }

    private @Nullable Position positionOfBest(List<LegCandidate> candidates) {
        if (candidates.isEmpty()) {
            return null;
        }
        var best = candidates.getFirst().car();
        return question.cars().stream()
                .filter(car -> car.car().equals(best))
                .findFirst()
                .map(CarSeen::position)
                .orElse(null);
    }

    /** Why no car can go; null when one can. */
    static @Nullable GapReason gap(List<LegCandidate> candidates) {
        if (candidates.isEmpty()) {
            return GapReason.NO_CAR_ON_DUTY;
        }
        return switch (candidates.getFirst().standing()) {
            case ELIGIBLE -> null;
            case COMMITTED, RESERVED -> GapReason.ALL_COMMITTED;
            case COMMITTED_ELSEWHERE -> GapReason.ALL_COMMITTED_ELSEWHERE;
            case OFF_DUTY -> GapReason.NO_CAR_ON_DUTY;
            case OUT_OF_AREA -> GapReason.OUT_OF_AREA;
            case REFUSED_BEFORE -> GapReason.REFUSED_BY_CAR;
            case NOT_DEPLOYABLE,
                    NO_CREW,
                    SKILL_MISSING,
                    POSITION_STALE,
                    POSITION_UNKNOWN,
                    MASTER_SILENT,
                    REFUSED_BY_RULE -> GapReason.REFUSED_BY_RULE;
        };
    }
}
