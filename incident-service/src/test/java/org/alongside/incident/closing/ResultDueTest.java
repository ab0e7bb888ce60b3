package org.alongside.incident.closing;

import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.attendance.AttendanceCommand.ReportAttendance;
import org.alongside.incident.closing.ClosingCommand.ResultIncident;
import org.alongside.incident.grading.ClockCommand.TellResultOverdue;
import org.alongside.incident.grading.ResponseClocks;
import org.alongside.incident.service.ForceData;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** An incident that everybody has left is not forgotten. */
class ResultDueTest {
    private static final ResponseClocks CLOCKS =
            new ResponseClocks(ForceData.shipped().gradingPolicies());
    private static final String LEFT = "2026-11-21T22:00:00Z";
    private static final Instant DUE = Instant.parse(LEFT).plus(Duration.ofHours(12));
    private static final IncidentEscalated OVERDUE =
            new IncidentEscalated(EscalationCause.RESULT_OVERDUE, Role.DISTRICT_SERGEANT, DUE, null);

    @Test
    void when_the_last_unit_has_left_somebody_says_what_came_of_it() {
        attended()
                .when(new ReportAttendance(attendance(UNIT, AttendanceStage.CLEAR, LEFT)))
                .thenTimer(ResultClock.NAME, DUE);
        left().when(new TellResultOverdue(DUE)).then(OVERDUE);
        assertThat(CLOCKS.clocks(left().given(OVERDUE).state()))
                .anyMatch(clock -> clock.name().equals(ResultClock.NAME) && clock.told());
    }

    @Test
    void the_outcome_ends_it() {
        left().when(new ResultIncident(result(FlagValue.YES))).thenTimerCancelled(ResultClock.NAME);
    }

    @Test
    void while_anybody_is_on_the_job_it_does_not_run_and_it_begins_anew_after_them() {
        var again = left().given(attendance(SECOND_UNIT, AttendanceStage.ASSIGNED, "2026-11-21T23:00:00Z"));
        assertThat(CLOCKS.running(again.state())).doesNotContainKey(ResultClock.NAME);
        var leftAgain = again.given(attendance(SECOND_UNIT, AttendanceStage.CLEAR, "2026-11-21T23:30:00Z"));
        assertThat(CLOCKS.running(leftAgain.state()))
                .containsEntry(ResultClock.NAME, Instant.parse("2026-11-22T11:30:00Z"));
    }

    @Test
    void a_late_word_about_a_unit_that_had_left_gives_no_more_time() {
        var said = left().given(attendance(SECOND_UNIT, AttendanceStage.STOOD_DOWN, "2026-11-21T23:30:00Z"));
        assertThat(CLOCKS.running(said.state())).containsEntry(ResultClock.NAME, DUE);
    }

    @Test
    void what_is_no_abuse_is_not_watched() {
        assertThat(CLOCKS.running(left().given(new DomesticAbuseRuledOut(GRADED, words("two strangers")))
                        .state()))
                .doesNotContainKey(ResultClock.NAME);
    }

    private static Scenario<Incident, IncidentCommand, IncidentEvent> attended() {
        return graded(Grade.G1).given(attendance(UNIT, AttendanceStage.AT_SCENE, "2026-11-21T20:30:00Z"));
    }

    private static Scenario<Incident, IncidentCommand, IncidentEvent> left() {
        return attended().given(attendance(UNIT, AttendanceStage.CLEAR, LEFT));
    }
}
