package org.alongside.dispatch.recommend;

import java.time.Instant;
import java.util.Optional;
import org.alongside.contracts.dispatch.CandidateStanding;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.dispatch.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Rules D2 and D3 as far as dispatch can see a car, so that it need not be asked in vain. The car's own service judges
 * them again and has the last word.
 */
final class CarRules {
    private final PointsTable table;
    private final Question question;

    CarRules(PointsTable table, Question question) {
        this.table = table;
        this.question = question;
    }

    /** Whether this car could go, and the first rule that keeps it. */
    record Judgement(CandidateStanding standing, @Nullable RefusalCode refusal) {
        static Judgement kept(CandidateStanding standing, Rule rule) {
            return new Judgement(standing, rule.code());
        }
    }

    Judgement judge(CarSeen car, @Nullable Integer travelSeconds) {
        if (question.refusedBefore().contains(car.car())) {
            return new Judgement(CandidateStanding.REFUSED_BEFORE, null);
        }
        var keptAway = question.job().keptAway();
        return keptAway == null
                ? broken(car, travelSeconds).orElse(new Judgement(CandidateStanding.ELIGIBLE, null))
                : new Judgement(CandidateStanding.REFUSED_BY_RULE, keptAway);
    }

    private Optional<Judgement> broken(CarSeen car, @Nullable Integer travelSeconds) {
        var until = car.dutyUntil();
        if (until == null || !question.now().isBefore(until)) {
            return Optional.of(Judgement.kept(CandidateStanding.OFF_DUTY, Rule.D2_ON_DUTY));
        }
        if (isElsewhere(car)) {
            return Optional.of(Judgement.kept(CandidateStanding.OUT_OF_AREA, Rule.D2_IN_AREA));
        }
        return byState(car).or(() -> byShiftEnd(car, until, travelSeconds)).or(() -> byCrew(car));
    }

    private boolean isElsewhere(CarSeen car) {
        var place = question.job().facts().place();
        return place != null && place.district() != null && !place.district().equals(car.area());
    }

    private static Optional<Judgement> byState(CarSeen car) {
        return switch (car.state()) {
            case AVAILABLE, COMMITTED_DEPLOYABLE ->
                car.onAnotherJob()
                        ? Optional.of(Judgement.kept(CandidateStanding.COMMITTED, Rule.D2_NOT_COMMITTED))
                        : Optional.empty();
            case OFF_DUTY -> Optional.of(Judgement.kept(CandidateStanding.OFF_DUTY, Rule.D2_ON_DUTY));
            case CREWING -> Optional.of(Judgement.kept(CandidateStanding.NO_CREW, Rule.D3_CREW_COMPLETE));
            case ASSIGNED, EN_ROUTE, STAGED, AT_SCENE, WITH_VICTIM, WRITING_UP, TRANSPORTING ->
                Optional.of(Judgement.kept(CandidateStanding.COMMITTED, Rule.D2_NOT_COMMITTED));
            case REFRESHMENTS, OUT_OF_SERVICE ->
                Optional.of(Judgement.kept(CandidateStanding.NOT_DEPLOYABLE, Rule.D2_NOT_COMMITTED));
            case COMMITTED_NOT_DEPLOYABLE ->
                Optional.of(Judgement.kept(CandidateStanding.NOT_DEPLOYABLE, Rule.D3_CREW_COMPLETE));
            case EMERGENCY -> Optional.of(Judgement.kept(CandidateStanding.NOT_DEPLOYABLE, Rule.D17_CREW_EMERGENCY));
        };
    }

    private Optional<Judgement> byShiftEnd(CarSeen car, Instant until, @Nullable Integer travelSeconds) {
        var done = question.now().plus(table.carJob()).plusSeconds(travelSeconds == null ? 0 : travelSeconds);
        var latest = until.plusSeconds(60L * car.overrunMinutesMax());
        return done.isAfter(latest)
                ? Optional.of(Judgement.kept(CandidateStanding.REFUSED_BY_RULE, Rule.D2_DONE_BY_SHIFT_END))
                : Optional.empty();
    }

    private static Optional<Judgement> byCrew(CarSeen car) {
        return car.constables() > 0 && car.idvas() > 0
                ? Optional.empty()
                : Optional.of(Judgement.kept(CandidateStanding.NO_CREW, Rule.D3_CREW_COMPLETE));
    }
}
