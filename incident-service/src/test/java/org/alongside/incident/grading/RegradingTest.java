package org.alongside.incident.grading;

import static org.alongside.incident.Given.*;
import static org.alongside.incident.IncidentSamples.regrade;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentRegraded;
import org.alongside.contracts.incidents.IncidentReopened;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.contracts.incidents.LowerGradeAgreed;
import org.alongside.contracts.incidents.RegradeReason;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.attendance.AttendanceCommand.ReportAttendance;
import org.alongside.incident.call.CallCommand.EndCall;
import org.alongside.incident.call.CallCommand.ReceiveCall;
import org.alongside.incident.closing.ClosingCommand.CloseIncident;
import org.alongside.incident.closing.ClosingCommand.ReopenIncident;
import org.alongside.incident.grading.GradingCommand.AgreeToLowerGrade;
import org.alongside.incident.grading.GradingCommand.RegradeIncident;
import org.alongside.incident.service.ForceData;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RegradingTest {
    @Test
    void a_lower_grade_of_domestic_abuse_needs_a_reason_in_words() {
        graded(Grade.G1)
                .given(thrive(1), agreed(Grade.G2))
                .when(lower(false))
                .thenRefused(IncidentRefusal.DOWNGRADE_NEEDS_REASON);
    }

    @Test
    void a_lower_grade_of_domestic_abuse_needs_a_second_person() {
        graded(Grade.G1).given(thrive(1)).when(lower(true)).thenRefused(IncidentRefusal.DOWNGRADE_NEEDS_SECOND_PERSON);
    }

    @Test
    void the_second_person_is_another_person_and_agreed_to_that_grade() {
        graded(Grade.G1)
                .given(thrive(1), new LowerGradeAgreed(Grade.G2, HANDLER, GRADED))
                .when(lower(true))
                .thenRefused(IncidentRefusal.DOWNGRADE_NEEDS_SECOND_PERSON);
        graded(Grade.G1)
                .given(thrive(1), agreed(Grade.G3))
                .when(lower(true))
                .thenRefused(IncidentRefusal.DOWNGRADE_NEEDS_SECOND_PERSON);
    }

    @Test
    void a_word_given_before_the_latest_thrive_or_contact_is_none() {
        graded(Grade.G1)
                .given(thrive(1), agreed(Grade.G2), thrive(2))
                .when(lower(true))
                .thenRefused(IncidentRefusal.DOWNGRADE_NEEDS_SECOND_PERSON);
        graded(Grade.G1)
                .given(thrive(1), agreed(Grade.G2), call(new CallId(new UUID(7, 7))), thrive(2))
                .when(lower(true))
                .thenRefused(IncidentRefusal.DOWNGRADE_NEEDS_SECOND_PERSON);
    }

    @Test
    void who_agrees_has_the_fresh_thrive_before_them() {
        graded(Grade.G1)
                .when(new AgreeToLowerGrade(agreed(Grade.G2)))
                .thenRefused(IncidentRefusal.DOWNGRADE_NEEDS_FRESH_THRIVE);
        graded(Grade.G1)
                .given(thrive(1))
                .when(new AgreeToLowerGrade(agreed(Grade.G2)))
                .then(agreed(Grade.G2));
        graded(Grade.G2)
                .given(thrive(1))
                .when(new AgreeToLowerGrade(agreed(Grade.G2)))
                .thenRefused(IncidentRefusal.NOT_A_LOWER_GRADE);
    }

    @Test
    void a_lower_grade_of_domestic_abuse_needs_a_thrive_since_the_last_grade() {
        created()
                .given(thrive(1), grading(Grade.G1))
                .when(lower(true))
                .thenRefused(IncidentRefusal.DOWNGRADE_NEEDS_FRESH_THRIVE);
    }

    @Test
    void with_all_three_the_grade_is_lowered_and_names_them() {
        var decided = created()
                .given(thrive(1), grading(Grade.G1), thrive(2), agreed(Grade.G2))
                .when(lower(true));
        var regraded = only(decided);
        assertThat(regraded.from()).isEqualTo(Grade.G1);
        assertThat(regraded.to()).isEqualTo(Grade.G2);
        assertThat(regraded.secondPerson()).isEqualTo(SUPERVISOR);
        assertThat(regraded.thriveNumber()).isEqualTo(2);
    }

    @Test
    void a_higher_grade_needs_none_of_them() {
        assertThat(only(graded(Grade.G2).when(to(Grade.G1, false))).to()).isEqualTo(Grade.G1);
    }

    @Test
    void a_lower_grade_where_nobody_suspects_abuse_needs_none_of_them() {
        var decided = called().given(creation(FlagValue.NO), grading(Grade.G1)).when(lower(false));
        assertThat(only(decided).to()).isEqualTo(Grade.G2);
    }

    @Test
    void the_same_grade_again_changes_nothing() {
        graded(Grade.G1).when(to(Grade.G1, true)).thenNothing();
    }

    @Test
    void a_second_contact_about_open_abuse_asks_for_a_decision_on_the_grade() {
        var called = graded(Grade.G1).when(new ReceiveCall(call(new CallId(new UUID(7, 7)))));
        assertThat(called.thenState().urgency().decisionDue()).isTrue();
    }

    @Test
    void keeping_the_grade_is_a_decision_too() {
        var again = graded(Grade.G1).given(call(new CallId(new UUID(7, 7))));
        var decided = again.when(to(Grade.G1, true));
        assertThat(only(decided).from()).isEqualTo(only(decided).to());
        assertThat(decided.thenState().urgency().decisionDue()).isFalse();
    }

    @Test
    void a_dropped_call_asks_for_a_decision_and_an_ended_one_does_not() {
        assertThat(graded(Grade.G1)
                        .when(new EndCall(new CallEnded(CALL, GRADED, true)))
                        .thenState()
                        .urgency()
                        .decisionDue())
                .isTrue();
        assertThat(graded(Grade.G1)
                        .when(new EndCall(new CallEnded(CALL, GRADED, false)))
                        .thenState()
                        .urgency()
                        .decisionDue())
                .isFalse();
    }

    @Test
    void once_somebody_is_there_a_further_call_asks_for_no_decision() {
        var atScene = graded(Grade.G1).given(attendance(UNIT, AttendanceStage.AT_SCENE, "2026-11-21T20:27:00Z"));
        var called = atScene.when(new ReceiveCall(call(new CallId(new UUID(7, 7)))));
        assertThat(called.thenState().urgency().decisionDue()).isFalse();
    }

    @Test
    void after_the_first_unit_has_gone_a_further_call_asks_for_a_decision_and_the_clock_runs_again() {
        var called = visited().when(new ReceiveCall(call(new CallId(new UUID(7, 7)))));
        assertThat(called.thenState().urgency().decisionDue()).isTrue();
        assertThat(called.thenState().stage()).isEqualTo(IncidentState.AWAITING_RESOURCE);
        called.thenTimer(ResponseClocks.UNRESOURCED, ANSWERED.plusSeconds(120));
    }

    @Test
    void another_unit_on_its_way_is_not_there_to_see() {
        var second = "2026-11-21T21:10:00Z";
        var asked = visited()
                .given(call(new CallId(new UUID(7, 7))))
                .given(attendance(SECOND_UNIT, AttendanceStage.ASSIGNED, second))
                .when(new ReportAttendance(attendance(SECOND_UNIT, AttendanceStage.EN_ROUTE, second)));
        assertThat(asked.thenState().urgency().decisionDue()).isTrue();
    }

    @Test
    void a_call_about_an_incident_thought_to_be_over_makes_it_live_with_its_clocks() {
        var called = resulted().when(new ReceiveCall(call(new CallId(new UUID(7, 7)))));
        called.then(call(new CallId(new UUID(7, 7))), new IncidentReopened(ANSWERED, null));
        assertThat(called.thenState().urgency().decisionDue()).isTrue();
        called.thenTimer(ResponseClocks.GRADE_DECISION, ANSWERED.plusSeconds(120));
    }

    @Test
    void a_call_while_a_unit_is_there_still_sends_for_nobody() {
        var called = graded(Grade.G1)
                .given(attendance(UNIT, AttendanceStage.AT_SCENE, "2026-11-21T20:27:00Z"), result(FlagValue.YES))
                .when(new ReceiveCall(call(new CallId(new UUID(7, 7)))));
        assertThat(called.thenState().stage()).isEqualTo(IncidentState.AT_SCENE);
        assertThat(called.thenState().attendance().isSomebodyThere()).isTrue();
        assertThat(called.thenState().urgency().decisionDue()).isFalse();
    }

    @Test
    void a_line_that_drops_after_the_result_makes_it_live_too() {
        var dropped = new CallEnded(CALL, GRADED, true);
        resulted().when(new EndCall(dropped)).then(dropped, new IncidentReopened(GRADED, null));
        var over = new CallEnded(CALL, GRADED, false);
        resulted().when(new EndCall(over)).then(over);
    }

    private static Scenario<Incident, IncidentCommand, IncidentEvent> resulted() {
        return graded(Grade.G1).given(result(FlagValue.YES));
    }

    @Test
    void after_the_first_unit_has_gone_a_regrade_starts_the_clock_again() {
        visited()
                .given(call(new CallId(new UUID(7, 7))))
                .when(to(Grade.G1, true))
                .thenTimer(ResponseClocks.UNRESOURCED, GRADED.plusSeconds(600 + 120));
    }

    @Test
    void a_unit_that_has_gone_starts_no_clock_of_the_response_by_itself() {
        var gone = graded(Grade.G1)
                .given(attendance(UNIT, AttendanceStage.AT_SCENE, "2026-11-21T20:27:00Z"))
                .when(new ReportAttendance(attendance(UNIT, AttendanceStage.CLEAR, "2026-11-21T21:00:00Z")));
        assertThat(new ResponseClocks(ForceData.shipped().gradingPolicies()).running(gone.thenState()))
                .doesNotContainKeys(ResponseClocks.UNRESOURCED, ResponseClocks.TARGET);
    }

    /** A unit came and has gone; the outcome is not known yet. */
    private static Scenario<Incident, IncidentCommand, IncidentEvent> visited() {
        return graded(Grade.G1)
                .given(
                        attendance(UNIT, AttendanceStage.AT_SCENE, "2026-11-21T20:27:00Z"),
                        attendance(UNIT, AttendanceStage.CLEAR, "2026-11-21T21:00:00Z"));
    }

    @Test
    void an_incident_does_not_close_while_a_decision_on_the_grade_is_due() {
        called().given(creation(FlagValue.NO), grading(Grade.G1))
                .given(new CallEnded(CALL, GRADED, true), result(FlagValue.NO))
                .when(new CloseIncident(GRADED))
                .thenRefused(IncidentRefusal.GRADE_DECISION_DUE);
    }

    @Test
    void a_reopened_incident_waits_again_and_asks_for_a_decision() {
        var reopened = graded(Grade.G1)
                .given(result(FlagValue.YES), new IncidentClosed(FlagValue.YES, GRADED))
                .when(new ReopenIncident(new IncidentReopened(GRADED.plusSeconds(86_400), null)));
        reopened.thenTimer(ResponseClocks.UNRESOURCED, GRADED.plusSeconds(86_400 + 120));
        assertThat(reopened.thenState().urgency().decisionDue()).isTrue();
    }

    private static RegradeIncident lower(boolean explained) {
        return to(Grade.G2, explained);
    }

    private static RegradeIncident to(Grade grade, boolean explained) {
        return new RegradeIncident(
                grade,
                RegradeReason.NEW_INFORMATION,
                explained ? regrade(grade).explanation() : null,
                HANDLER,
                "GMP",
                GRADED.plusSeconds(600));
    }

    private static IncidentRegraded only(Scenario.Decided<?, IncidentEvent> decided) {
        return switch (decided.decision()) {
            case Decision.Accepted<IncidentEvent> accepted -> {
                assertThat(accepted.events()).hasSize(1);
                yield (IncidentRegraded) accepted.events().getFirst();
            }
            case Decision.Refused<IncidentEvent> refused -> throw new AssertionError(refused.refusal());
        };
    }
}
