package org.alongside.incident.grading;

import static org.alongside.incident.Given.*;
import static org.alongside.incident.grading.ResponseClocks.CALLER;
import static org.alongside.incident.grading.ResponseClocks.STILL_UNRESOURCED;
import static org.alongside.incident.grading.ResponseClocks.TARGET;
import static org.alongside.incident.grading.ResponseClocks.UNRESOURCED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentTransferred;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.IncidentSamples;
import org.alongside.incident.attendance.AttendanceCommand.ReportAttendance;
import org.alongside.incident.closing.ClosingCommand.ResultIncident;
import org.alongside.incident.grading.ClockCommand.ReportNobodyToSend;
import org.alongside.incident.grading.GradingCommand.GradeIncident;
import org.alongside.incident.mastered.MasterCommand.TransferIncident;
import org.alongside.incident.review.ReviewClock;
import org.alongside.incident.service.ForceData;
import org.junit.jupiter.api.Test;

/** Who is told when, and what stops it. Source: domain 2.5. */
class ClocksTest {
    private static final Instant INSPECTOR_AT = GRADED.plus(Duration.ofMinutes(2));
    private static final Instant SERGEANT_AT = ANSWERED.plus(Duration.ofMinutes(40));
    private static final Instant G1_TARGET = ANSWERED.plus(Duration.ofMinutes(15));

    @Test
    void grade_1_without_a_unit_goes_to_the_inspector_once_a_dispatcher_had_time_to_send_one() {
        created()
                .when(new GradeIncident(Grade.G1, "GMP", GRADED))
                .thenTimer(UNRESOURCED, INSPECTOR_AT)
                .thenTimer(TARGET, G1_TARGET);
        graded(Grade.G1)
                .when(ResponseClocks.due(UNRESOURCED, INSPECTOR_AT, INSPECTOR_AT))
                .then(told(EscalationCause.GRADE_1_UNRESOURCED, Role.DISTRICT_INSPECTOR, INSPECTOR_AT));
    }

    @Test
    void grade_1_goes_to_the_inspector_at_once_when_dispatch_finds_nobody_to_send() {
        var at = GRADED.plusSeconds(5);
        graded(Grade.G1)
                .when(new ReportNobodyToSend(at))
                .then(told(EscalationCause.GRADE_1_UNRESOURCED, Role.DISTRICT_INSPECTOR, at))
                .thenTimerCancelled(UNRESOURCED);
    }

    @Test
    void grade_2_goes_to_the_sergeant_forty_minutes_after_the_call_and_not_before() {
        created().when(new GradeIncident(Grade.G2, "GMP", GRADED)).thenTimer(UNRESOURCED, SERGEANT_AT);
        graded(Grade.G2).when(new ReportNobodyToSend(GRADED)).thenNothing();
        graded(Grade.G2)
                .when(ResponseClocks.due(UNRESOURCED, SERGEANT_AT, SERGEANT_AT))
                .then(told(EscalationCause.GRADE_2_UNRESOURCED, Role.DISTRICT_SERGEANT, SERGEANT_AT));
    }

    @Test
    void a_later_grade_that_nobody_goes_to_is_not_forgotten_either() {
        var at = ANSWERED.plus(Duration.ofHours(4));
        created().when(new GradeIncident(Grade.G3, "GMP", GRADED)).thenTimer(UNRESOURCED, at);
        graded(Grade.G3)
                .when(ResponseClocks.due(UNRESOURCED, at, at))
                .then(told(EscalationCause.LATER_GRADE_UNRESOURCED, Role.DISTRICT_SERGEANT, at))
                .thenTimer(STILL_UNRESOURCED, Instant.parse("2026-11-22T07:00:00Z"));
    }

    @Test
    void what_was_told_once_is_told_again_at_the_change_of_shifts() {
        var shiftChange = Instant.parse("2026-11-21T22:00:00Z");
        graded(Grade.G2)
                .when(ResponseClocks.due(UNRESOURCED, SERGEANT_AT, SERGEANT_AT))
                .thenTimer(STILL_UNRESOURCED, shiftChange);
        graded(Grade.G2)
                .given(told(EscalationCause.GRADE_2_UNRESOURCED, Role.DISTRICT_SERGEANT, SERGEANT_AT))
                .when(ResponseClocks.due(STILL_UNRESOURCED, shiftChange, shiftChange))
                .then(told(EscalationCause.STILL_UNRESOURCED_AT_SHIFT_CHANGE, Role.DISTRICT_SERGEANT, shiftChange))
                .thenTimer(STILL_UNRESOURCED, Instant.parse("2026-11-22T07:00:00Z"));
    }

    @Test
    void of_the_changes_of_shift_that_were_missed_only_the_last_is_told() {
        var missed = Instant.parse("2026-11-21T22:00:00Z");
        var last = Instant.parse("2026-11-24T07:00:00Z");
        graded(Grade.G2)
                .given(told(EscalationCause.GRADE_2_UNRESOURCED, Role.DISTRICT_SERGEANT, SERGEANT_AT))
                .when(ResponseClocks.due(STILL_UNRESOURCED, missed, last.plusSeconds(600)))
                .then(told(EscalationCause.STILL_UNRESOURCED_AT_SHIFT_CHANGE, Role.DISTRICT_SERGEANT, last))
                .thenTimer(STILL_UNRESOURCED, Instant.parse("2026-11-24T15:00:00Z"));
    }

    @Test
    void a_unit_on_its_way_stops_the_escalation_and_not_the_target() {
        var decided = graded(Grade.G1).when(sent(AttendanceStage.ASSIGNED)).thenTimerCancelled(UNRESOURCED);
        assertThat(clocks(decided.thenState())).containsOnlyKeys(TARGET, CALLER);
    }

    @Test
    void an_escalation_that_fires_after_a_unit_was_sent_comes_to_nothing() {
        graded(Grade.G1)
                .given(attendance(UNIT, AttendanceStage.ASSIGNED, "2026-11-21T20:19:00Z"))
                .when(ResponseClocks.due(UNRESOURCED, INSPECTOR_AT, INSPECTOR_AT))
                .thenNothing();
    }

    @Test
    void when_the_last_unit_is_stood_down_somebody_must_be_told_again() {
        graded(Grade.G1)
                .given(attendance(UNIT, AttendanceStage.ASSIGNED, "2026-11-21T20:19:00Z"))
                .when(new ReportAttendance(attendance(UNIT, AttendanceStage.STOOD_DOWN, "2026-11-21T20:25:00Z")))
                .thenTimer(UNRESOURCED, Instant.parse("2026-11-21T20:27:00Z"));
    }

    @Test
    void one_of_two_units_stood_down_leaves_the_incident_resourced() {
        var after = graded(Grade.G1)
                .given(
                        attendance(UNIT, AttendanceStage.ASSIGNED, "2026-11-21T20:19:00Z"),
                        attendance(SECOND_UNIT, AttendanceStage.ASSIGNED, "2026-11-21T20:19:00Z"))
                .when(new ReportAttendance(attendance(UNIT, AttendanceStage.STOOD_DOWN, "2026-11-21T20:25:00Z")))
                .thenState();
        assertThat(clocks(after)).containsOnlyKeys(TARGET, CALLER);
    }

    @Test
    void arrival_stops_every_clock_of_the_response() {
        var decided = graded(Grade.G1).when(sent(AttendanceStage.AT_SCENE)).thenTimerCancelled(TARGET);
        assertThat(clocks(decided.thenState())).containsOnlyKeys(CALLER);
    }

    @Test
    void a_target_that_passes_with_nobody_there_is_told_once() {
        var missed = told(EscalationCause.TARGET_MISSED, Role.CONTROL_ROOM_SUPERVISOR, G1_TARGET);
        graded(Grade.G1).when(ResponseClocks.due(TARGET, G1_TARGET, G1_TARGET)).then(missed);
        graded(Grade.G1)
                .given(missed)
                .when(ResponseClocks.due(TARGET, G1_TARGET, G1_TARGET))
                .thenNothing();
    }

    @Test
    void the_outcome_and_a_transfer_stop_every_clock_of_the_response() {
        assertThat(clocks(graded(Grade.G1)
                        .when(new ResultIncident(result(FlagValue.YES)))
                        .thenState()))
                .containsOnlyKeys(ReviewClock.NAME);
        var transfer = new TransferIncident(new IncidentTransferred("MERSEYSIDE", null, null));
        assertThat(clocks(graded(Grade.G1).when(transfer).thenState())).isEmpty();
    }

    @Test
    void a_regrade_moves_the_clocks() {
        var at = GRADED.plusSeconds(600);
        graded(Grade.G1)
                .given(thrive(1), agreed(Grade.G2))
                .when(IncidentSamples.regrade(Grade.G2))
                .thenTimer(UNRESOURCED, SERGEANT_AT)
                .thenTimer(TARGET, ANSWERED.plus(Duration.ofMinutes(60)));
        assertThat(SERGEANT_AT).isAfter(at);
    }

    @Test
    void a_clock_that_was_moved_does_not_fire_at_its_old_time() {
        graded(Grade.G2)
                .when(ResponseClocks.due(UNRESOURCED, INSPECTOR_AT, INSPECTOR_AT))
                .thenNothing();
    }

    @Test
    void a_timer_nobody_started_is_an_error() {
        assertThatThrownBy(() -> ResponseClocks.due("tea-break", GRADED, GRADED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Instant> clocks(Incident incident) {
        return new ResponseClocks(ForceData.shipped().gradingPolicies()).running(incident);
    }

    private static IncidentCommand sent(AttendanceStage stage) {
        return new ReportAttendance(attendance(UNIT, stage, "2026-11-21T20:19:00Z"));
    }

    private static IncidentEvent told(EscalationCause cause, Role to, Instant at) {
        return new IncidentEscalated(cause, to, at, null);
    }
}
