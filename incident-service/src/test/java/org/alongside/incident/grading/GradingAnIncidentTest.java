package org.alongside.incident.grading;

import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.contracts.incidents.ClockStart;
import org.alongside.contracts.incidents.ClockStarts;
import org.alongside.contracts.incidents.GradeTarget;
import org.alongside.contracts.incidents.GradingPolicy;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentGraded;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.attendance.AttendanceCommand.ReportAttendance;
import org.alongside.incident.grading.GradingCommand.GradeIncident;
import org.junit.jupiter.api.Test;

class GradingAnIncidentTest {
    private static final Instant BEFORE_THE_GMP_POLICY = Instant.parse("2022-01-31T23:59:59Z");

    @Test
    void grade_1_of_the_gmp_policy_counts_fifteen_minutes_from_the_answered_call() {
        created().when(new GradeIncident(Grade.G1, "GMP", GRADED)).then(grading(Grade.G1));
    }

    @Test
    void grade_2_of_the_gmp_policy_counts_sixty_minutes() {
        created().when(new GradeIncident(Grade.G2, "GMP", GRADED)).then(grading(Grade.G2));
    }

    @Test
    void the_later_grade_of_the_gmp_policy_promises_no_time() {
        var urgency = created()
                .when(new GradeIncident(Grade.G3, "GMP", GRADED))
                .thenState()
                .urgency();
        assertThat(urgency.target()).isEqualTo(new GradeTarget(ClockStart.CALL_ANSWERED, ANSWERED, null, null));
    }

    @Test
    void before_its_first_day_a_policy_does_not_hold() {
        var urgency = created()
                .when(new GradeIncident(Grade.G1, "GMP", BEFORE_THE_GMP_POLICY))
                .thenState()
                .urgency();
        assertThat(urgency.policy()).isEqualTo(new GradingPolicy("GENERIC", 1));
        assertThat(urgency.policyLabel()).isEqualTo("G1");
    }

    @Test
    void the_policy_holds_from_midnight_of_its_first_day_in_its_own_zone() {
        var urgency = created()
                .when(new GradeIncident(Grade.G1, "GMP", BEFORE_THE_GMP_POLICY.plusSeconds(1)))
                .thenState()
                .urgency();
        assertThat(urgency.policy()).isEqualTo(new GradingPolicy("GMP-2022", 1));
    }

    @Test
    void a_force_without_a_policy_of_its_own_follows_the_generic_one() {
        var urgency = created()
                .when(new GradeIncident(Grade.G3, "ELSEWHERE", GRADED))
                .thenState()
                .urgency();
        assertThat(urgency.target())
                .isEqualTo(new GradeTarget(
                        ClockStart.CALL_ANSWERED, ANSWERED, ANSWERED.plus(Duration.ofHours(4)), 4 * 3_600));
    }

    @Test
    void a_grade_the_policy_does_not_have_is_refused() {
        created().when(new GradeIncident(Grade.G5, "GMP", GRADED)).thenRefused(IncidentRefusal.GRADE_NOT_IN_POLICY);
    }

    @Test
    void without_a_call_the_clock_starts_when_the_incident_was_created() {
        var target = nothing()
                .given(new IncidentCreated(
                        CREATED,
                        new ClockStarts(null, CREATED, null, null),
                        FlagValue.YES,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .when(new GradeIncident(Grade.G1, "GMP", GRADED))
                .thenState()
                .urgency()
                .target();
        assertThat(target).isEqualTo(new GradeTarget(ClockStart.CALL_ANSWERED, CREATED, CREATED.plusSeconds(900), 900));
    }

    @Test
    void a_policy_that_counts_from_dispatch_has_no_target_before_a_unit_is_sent() {
        created()
                .when(new GradeIncident(Grade.G1, "SUFFOLK", GRADED))
                .then(new IncidentGraded(
                        Grade.G1,
                        "Grade 1",
                        new GradingPolicy("SUFFOLK-OLDER-PAGE", 1),
                        new GradeTarget(ClockStart.DISPATCHED, null, null, 900),
                        GRADED));
    }

    @Test
    void a_policy_that_counts_from_dispatch_starts_its_clock_with_the_first_unit() {
        var sent = Instant.parse("2026-11-21T20:30:00Z");
        created()
                .given(new IncidentGraded(
                        Grade.G1,
                        "Grade 1",
                        new GradingPolicy("SUFFOLK-OLDER-PAGE", 1),
                        new GradeTarget(ClockStart.DISPATCHED, null, null, 900),
                        GRADED))
                .when(new ReportAttendance(attendance(UNIT, AttendanceStage.ASSIGNED, sent.toString())))
                .thenTimer(ResponseClocks.TARGET, sent.plus(Duration.ofMinutes(15)));
    }

    @Test
    void all_four_clock_starts_are_kept() {
        var starts = graded(Grade.G1)
                .given(attendance(UNIT, AttendanceStage.ASSIGNED, "2026-11-21T20:19:00Z"))
                .state()
                .urgency()
                .starts();
        assertThat(starts).isEqualTo(new ClockStarts(ANSWERED, CREATED, GRADED, Instant.parse("2026-11-21T20:19:00Z")));
    }
}
