package org.alongside.dispatch.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.dispatch.CandidateStanding;
import org.alongside.contracts.dispatch.CompetingJob;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.dispatch.LegCandidate;
import org.alongside.contracts.dispatch.PointsGiven;
import org.alongside.contracts.dispatch.PointsReason;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitSkill;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecommendingTest {
    private static final Instant NOW = Instant.parse("2025-02-28T20:18:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Recommender RECOMMENDER =
            new Recommender(PointsTable.usual(), new StraightLineTravelTime(ZONE));
    private static final CoarseLocation PLACE = new CoarseLocation(53.54, -2.63);

    private static Job job(int number, Job.History history, Flag... claimed) {
        var flags = List.of(claimed).stream()
                .map(flag -> FlagReading.said(flag, FlagValue.YES, null))
                .toList();
        var place = new Place(PlacePrecision.ADDRESS, null, null, PLACE, null, "WIGAN", false, false, null, null);
        var facts = new IncidentFacts(Grade.G1, "Grade 1", null, FlagValue.YES, null, place, flags, List.of(), false);
        return new Job(new IncidentId(new UUID(1, number)), facts, history, null);
    }

    private static Job job(int number, Flag... claimed) {
        return job(number, Job.History.NONE_FOUND, claimed);
    }

    private static UnitSeen unit(int number, UnitSeen.Hold hold, UnitSeen.Duty duty, @Nullable Position position) {
        return new UnitSeen(
                new UnitId(new UUID(2, number)),
                UnitKind.RESPONSE,
                "WIGAN",
                Set.of(),
                duty,
                hold,
                hold == UnitSeen.Hold.ASSIGNED || hold == UnitSeen.Hold.RESERVED
                        ? new IncidentId(new UUID(1, 99))
                        : null,
                List.of(),
                2,
                2,
                true,
                false,
                position);
    }

    /** Of another control system, of which nothing was heard for too long. */
    private static UnitSeen ofSilentMaster(UnitSeen unit) {
        return new UnitSeen(
                unit.unit(),
                unit.kind(),
                unit.area(),
                unit.skills(),
                unit.duty(),
                unit.hold(),
                unit.heldBy(),
                unit.legs(),
                unit.crew(),
                unit.constables(),
                unit.crewKnown(),
                true,
                unit.position());
    }

    private static UnitSeen free(int number, Position position) {
        return unit(number, UnitSeen.Hold.FREE, UnitSeen.Duty.DEPLOYABLE, position);
    }

    private static Position at(double latitude, Duration age) {
        return new Position(latitude, -2.63, null, NOW.minus(age), NOW.minus(age));
    }

    private static CarSeen car(CarState state, int constables, @Nullable Instant until) {
        return car(state, constables, until, false);
    }

    private static CarSeen car(CarState state, int constables, @Nullable Instant until, boolean onAnotherJob) {
        return new CarSeen(
                new CarId(new UUID(3, 1)),
                "WIGAN",
                state,
                constables,
                1,
                until,
                30,
                onAnotherJob,
                at(53.5, Duration.ofSeconds(9)));
    }

    private static Question units(Leg leg, UnitSeen... units) {
        return new Question(leg, job(1), List.of(units), List.of(), List.of(), Set.of(), NOW);
    }

    private static Question cars(Job job, CarSeen car, Job... waiting) {
        return new Question(Leg.IDVA_CAR, job, List.of(), List.of(car), List.of(waiting), Set.of(), NOW);
    }

    @Test
    void the_nearest_comes_first_and_everybody_has_a_reason() {
        var near = free(1, at(53.55, Duration.ofSeconds(5)));
        var far = free(2, at(53.9, Duration.ofSeconds(5)));
        var result = RECOMMENDER.recommend(units(
                Leg.RESPONSE,
                far,
                unit(3, UnitSeen.Hold.ASSIGNED, UnitSeen.Duty.DEPLOYABLE, near.position()),
                unit(4, UnitSeen.Hold.RESERVED, UnitSeen.Duty.DEPLOYABLE, near.position()),
                unit(5, UnitSeen.Hold.ELSEWHERE, UnitSeen.Duty.DEPLOYABLE, near.position()),
                unit(6, UnitSeen.Hold.FREE, UnitSeen.Duty.OFF_DUTY, near.position()),
                unit(7, UnitSeen.Hold.FREE, UnitSeen.Duty.NOT_DEPLOYABLE, near.position()),
                free(8, at(53.54, Duration.ofMinutes(6))),
                unit(9, UnitSeen.Hold.FREE, UnitSeen.Duty.DEPLOYABLE, null),
                near));
        assertThat(result.candidates())
                .extracting(candidate ->
                        candidate.unit() == null ? 0 : candidate.unit().value().getLeastSignificantBits())
                .startsWith(1L, 2L)
                .hasSize(9);
        assertThat(result.candidates())
                .extracting(LegCandidate::standing)
                .containsExactly(
                        CandidateStanding.ELIGIBLE,
                        CandidateStanding.ELIGIBLE,
                        CandidateStanding.COMMITTED,
                        CandidateStanding.RESERVED,
                        CandidateStanding.COMMITTED_ELSEWHERE,
                        CandidateStanding.OFF_DUTY,
                        CandidateStanding.NOT_DEPLOYABLE,
                        CandidateStanding.POSITION_STALE,
                        CandidateStanding.POSITION_UNKNOWN);
        assertThat(result.candidates()).extracting(LegCandidate::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(result.gap()).isNull();
    }

    @Test
    void a_gap_says_what_the_one_nearest_to_going_lacks() {
        var stale = free(1, at(53.55, Duration.ofMinutes(6)));
        var committed = unit(2, UnitSeen.Hold.ASSIGNED, UnitSeen.Duty.DEPLOYABLE, null);
        var offDuty = unit(3, UnitSeen.Hold.FREE, UnitSeen.Duty.OFF_DUTY, null);
        assertThat(RECOMMENDER.recommend(units(Leg.RESPONSE, stale, committed)).gap())
                .isEqualTo(GapReason.POSITIONS_STALE);
        assertThat(RECOMMENDER
                        .recommend(units(Leg.RESPONSE, committed, offDuty))
                        .gap())
                .isEqualTo(GapReason.ALL_COMMITTED);
        assertThat(RECOMMENDER.recommend(units(Leg.RESPONSE, offDuty)).gap()).isEqualTo(GapReason.NO_UNIT_ON_DUTY);
        assertThat(RECOMMENDER.recommend(units(Leg.RESPONSE)).gap()).isEqualTo(GapReason.NO_UNIT_ON_DUTY);
    }

    @Test
    void a_car_says_by_which_rule_it_cannot_go() {
        var until = NOW.plus(Duration.ofHours(4));
        assertThat(first(car(CarState.AVAILABLE, 1, until)).standing()).isEqualTo(CandidateStanding.ELIGIBLE);
        assertThat(first(car(CarState.OFF_DUTY, 0, null)).refusal()).isEqualTo(RefusalCode.OUT_OF_HOURS);
        assertThat(first(car(CarState.EN_ROUTE, 1, until)).refusal()).isEqualTo(RefusalCode.CAR_BUSY);
        assertThat(first(car(CarState.AVAILABLE, 1, until, true)).refusal())
                .as("asked for another job, and its own service has not said so yet")
                .isEqualTo(RefusalCode.CAR_BUSY);
        assertThat(first(car(CarState.REFRESHMENTS, 1, until)).refusal()).isEqualTo(RefusalCode.CAR_BUSY);
        assertThat(first(car(CarState.OUT_OF_SERVICE, 1, until)).refusal()).isEqualTo(RefusalCode.CAR_BUSY);
        assertThat(first(car(CarState.AVAILABLE, 0, until)).refusal()).isEqualTo(RefusalCode.CREW_INCOMPLETE);
        assertThat(first(car(CarState.AVAILABLE, 1, NOW.plus(Duration.ofMinutes(60))))
                        .refusal())
                .isEqualTo(RefusalCode.END_OF_SHIFT);
    }

    private static LegCandidate first(CarSeen car) {
        return RECOMMENDER.recommend(cars(job(1), car)).candidates().getFirst();
    }

    @Test
    void a_rule_that_keeps_every_car_away_is_the_gap() {
        var result = RECOMMENDER.recommend(
                cars(keptAway(job(1)), car(CarState.AVAILABLE, 1, NOW.plus(Duration.ofHours(4)))));
        assertThat(result.gap()).isEqualTo(GapReason.REFUSED_BY_RULE);
        assertThat(result.refusal()).isEqualTo(RefusalCode.NO_SCENE_UNIT);
    }

    private static Job keptAway(Job job) {
        return new Job(job.incident(), job.facts(), job.history(), RefusalCode.NO_SCENE_UNIT);
    }

    @Test
    void a_job_that_a_rule_keeps_the_car_from_comes_after_those_it_can_go_to_whatever_it_weighs() {
        var plain = job(1);
        var heavy = keptAway(job(2, Flag.STRANGULATION, Flag.THREAT_TO_KILL));
        var ranked = RECOMMENDER
                .recommend(cars(plain, car(CarState.AVAILABLE, 1, NOW.plus(Duration.ofHours(4))), heavy))
                .competingJobs();
        assertThat(ranked).extracting(CompetingJob::incident).containsExactly(plain.incident(), heavy.incident());
        assertThat(ranked).extracting(CompetingJob::keptAway).containsExactly(null, RefusalCode.NO_SCENE_UNIT);
        assertThat(ranked.getLast().points()).isGreaterThan(ranked.getFirst().points());
    }

    @Test
    void a_fix_that_may_be_kilometres_off_says_nothing() {
        var vague = new Position(53.55, -2.63, 1_001, NOW, NOW);
        var exact = new Position(53.55, -2.63, 1_000, NOW, NOW);
        var result = RECOMMENDER.recommend(units(Leg.RESPONSE, free(1, vague), free(2, exact)));
        assertThat(result.candidates())
                .extracting(LegCandidate::standing)
                .containsExactly(CandidateStanding.ELIGIBLE, CandidateStanding.POSITION_UNKNOWN);
        assertThat(result.candidates().getLast().travelSeconds()).isNull();
    }

    @Test
    void a_fix_from_a_device_whose_clock_is_ahead_is_no_younger_than_its_arrival() {
        var ahead = new Position(53.55, -2.63, null, NOW, NOW.minus(Duration.ofMinutes(6)));
        assertThat(RECOMMENDER
                        .recommend(units(Leg.RESPONSE, free(1, ahead)))
                        .candidates()
                        .getFirst()
                        .standing())
                .isEqualTo(CandidateStanding.POSITION_STALE);
    }

    @Test
    void jobs_that_want_the_same_car_are_ranked_by_what_is_known_of_them() {
        var plain = job(1);
        var strangled = job(2, Flag.STRANGULATION, Flag.CHILDREN_PRESENT);
        var repeat = job(3, new Job.History(true, true));
        var ranked = RECOMMENDER
                .recommend(cars(plain, car(CarState.AVAILABLE, 1, NOW.plus(Duration.ofHours(4))), strangled, repeat))
                .competingJobs();
        assertThat(ranked)
                .extracting(CompetingJob::incident)
                .containsExactly(strangled.incident(), repeat.incident(), plain.incident());
        assertThat(ranked).extracting(CompetingJob::chosen).containsExactly(false, false, true);
        assertThat(ranked.getFirst().pointsGiven())
                .extracting(PointsGiven::reason)
                .containsExactly(
                        PointsReason.GRADE,
                        PointsReason.STRANGULATION,
                        PointsReason.CHILDREN_PRESENT,
                        PointsReason.TRAVEL_TIME);
    }

    @Test
    void the_drive_takes_longer_in_the_rush() {
        var travel = new StraightLineTravelTime(ZONE);
        var from = at(53.5, Duration.ZERO);
        int rush = travel.seconds(from, PLACE, Instant.parse("2025-02-28T17:30:00Z"));
        int night = travel.seconds(from, PLACE, Instant.parse("2025-02-28T02:30:00Z"));
        assertThat(rush).isGreaterThan(night);
    }

    @Test
    void each_of_many_units_is_listed() {
        var units = IntStream.range(0, 150)
                .mapToObj(number -> free(number, at(53.4 + number / 1000.0, Duration.ofSeconds(number * 3L))))
                .toArray(UnitSeen[]::new);
        assertThat(RECOMMENDER.recommend(units(Leg.RESPONSE, units)).candidates())
                .extracting(LegCandidate::unit)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(units).map(UnitSeen::unit).toList());
    }

    @Test
    void the_same_question_always_has_the_same_answer() {
        var question = units(
                Leg.ARREST,
                free(1, at(53.5, Duration.ofSeconds(1))),
                free(2, at(53.5, Duration.ofSeconds(1))),
                free(3, at(53.6, Duration.ofSeconds(1))));
        var shuffled = units(
                Leg.ARREST,
                free(3, at(53.6, Duration.ofSeconds(1))),
                free(2, at(53.5, Duration.ofSeconds(1))),
                free(1, at(53.5, Duration.ofSeconds(1))));
        assertThat(RECOMMENDER.recommend(shuffled)).isEqualTo(RECOMMENDER.recommend(question));
    }

    @Test
    void a_unit_whose_master_is_silent_is_listed_last_and_not_recommended() {
        var silent = ofSilentMaster(free(1, at(53.5, Duration.ofSeconds(1))));
        var recommendation = RECOMMENDER.recommend(units(Leg.RESPONSE, silent));
        assertThat(recommendation.candidates().getFirst().standing()).isEqualTo(CandidateStanding.MASTER_SILENT);
        assertThat(recommendation.gap()).isEqualTo(GapReason.POSITIONS_STALE);
    }

    @Test
    void a_unit_of_a_silent_master_that_is_on_a_job_here_stands_as_it_does_here() {
        var silent = ofSilentMaster(
                unit(1, UnitSeen.Hold.ASSIGNED, UnitSeen.Duty.DEPLOYABLE, at(53.5, Duration.ofSeconds(1))));
        assertThat(RECOMMENDER
                        .recommend(units(Leg.RESPONSE, silent))
                        .candidates()
                        .getFirst()
                        .standing())
                .isEqualTo(CandidateStanding.COMMITTED);
    }

    @Test
    void a_skill_earns_points_and_want_of_a_constable_excludes_from_an_arrest() {
        var skilled = new UnitSeen(
                new UnitId(new UUID(2, 2)),
                UnitKind.OTHER,
                "BOLTON",
                Set.of(UnitSkill.ARREST),
                UnitSeen.Duty.DEPLOYABLE,
                UnitSeen.Hold.FREE,
                null,
                List.of(),
                2,
                0,
                true,
                false,
                at(53.5, Duration.ofSeconds(1)));
        var candidate =
                RECOMMENDER.recommend(units(Leg.ARREST, skilled)).candidates().getFirst();
        assertThat(candidate.standing()).isEqualTo(CandidateStanding.SKILL_MISSING);
        assertThat(candidate.pointsGiven()).extracting(PointsGiven::reason).contains(PointsReason.SKILL);
    }
}
