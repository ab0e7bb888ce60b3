package org.alongside.incident.grading;

import static org.alongside.incident.Given.ANSWERED;
import static org.alongside.incident.Given.CALL;
import static org.alongside.incident.Given.CREATED;
import static org.alongside.incident.Given.GRADED;
import static org.alongside.incident.Given.UNIT;
import static org.alongside.incident.Given.agreed;
import static org.alongside.incident.Given.attendance;
import static org.alongside.incident.Given.call;
import static org.alongside.incident.Given.called;
import static org.alongside.incident.Given.created;
import static org.alongside.incident.Given.creation;
import static org.alongside.incident.Given.graded;
import static org.alongside.incident.Given.nothing;
import static org.alongside.incident.Given.thrive;
import static org.alongside.incident.Given.words;
import static org.alongside.incident.IncidentSamples.creating;
import static org.alongside.incident.IncidentSamples.regrade;
import static org.alongside.incident.grading.ResponseClocks.GRADE_DECISION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.contracts.incidents.CodewordAgreed;
import org.alongside.contracts.incidents.CodewordHeard;
import org.alongside.contracts.incidents.Confidence;
import org.alongside.contracts.incidents.FlagRaised;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.SaidBy;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.attendance.AttendanceCommand.ReportAttendance;
import org.alongside.incident.call.CallCommand.EndCall;
import org.alongside.incident.call.CallCommand.HearCodeword;
import org.alongside.incident.call.CallCommand.ReceiveCall;
import org.alongside.incident.grading.GradingCommand.GradeIncident;
import org.alongside.incident.service.ForceData;
import org.junit.jupiter.api.Test;

/** A decision on the grade that something asks for is made in time, or somebody is told. Source: domain 2.2 and 2.5. */
class DecidingOnTheGradeTest {
    private static final Instant AGAIN = Instant.parse("2026-11-21T20:40:00Z");
    private static final Duration TO_DECIDE = Duration.ofMinutes(2);
    private static final Instant FIRST_GRADE_BY = CREATED.plus(Duration.ofMinutes(5));

    @Test
    void an_incident_is_graded_within_five_minutes_or_a_supervisor_hears() {
        called().when(creating(null)).thenTimer(GRADE_DECISION, FIRST_GRADE_BY);
        created()
                .when(ResponseClocks.due(GRADE_DECISION, FIRST_GRADE_BY, FIRST_GRADE_BY))
                .then(overdue(FIRST_GRADE_BY));
        created()
                .given(overdue(FIRST_GRADE_BY))
                .when(ResponseClocks.due(GRADE_DECISION, FIRST_GRADE_BY, FIRST_GRADE_BY))
                .thenNothing();
    }

    @Test
    void a_grade_stops_it() {
        created().when(new GradeIncident(Grade.G1, "GMP", GRADED)).thenTimerCancelled(GRADE_DECISION);
    }

    @Test
    void a_line_that_goes_dead_before_anybody_made_an_incident_of_it_is_decided_on_in_two_minutes() {
        called().when(dropped()).thenTimer(GRADE_DECISION, GRADED.plus(TO_DECIDE));
    }

    @Test
    void a_call_that_nobody_makes_an_incident_of_is_told_however_it_ends() {
        var by = ANSWERED.plus(Duration.ofMinutes(5));
        nothing().when(new ReceiveCall(call())).thenTimer(GRADE_DECISION, by);
        called().given(new CallEnded(CALL, GRADED, false))
                .when(ResponseClocks.due(GRADE_DECISION, by, by))
                .then(overdue(by));
        called().given(overdue(by)).when(creating(null)).thenTimer(GRADE_DECISION, FIRST_GRADE_BY);
    }

    @Test
    void a_line_that_goes_dead_before_the_grade_shortens_the_time_for_it() {
        var dropped = CREATED.plusSeconds(60);
        created()
                .when(new EndCall(new CallEnded(CALL, dropped, true)))
                .thenTimer(GRADE_DECISION, dropped.plus(TO_DECIDE));
    }

    @Test
    void a_second_contact_is_decided_on_in_two_minutes_or_a_supervisor_hears() {
        graded(Grade.G2).when(new ReceiveCall(contact(1, AGAIN))).thenTimer(GRADE_DECISION, AGAIN.plus(TO_DECIDE));
        graded(Grade.G2)
                .given(contact(1, AGAIN))
                .when(ResponseClocks.due(GRADE_DECISION, AGAIN.plus(TO_DECIDE), AGAIN))
                .then(overdue(AGAIN.plus(TO_DECIDE)));
    }

    @Test
    void a_third_contact_gives_no_more_time() {
        var third = graded(Grade.G2).given(contact(1, AGAIN)).when(new ReceiveCall(contact(2, AGAIN.plusSeconds(100))));
        assertThat(clocks(third.thenState())).containsEntry(GRADE_DECISION, AGAIN.plus(TO_DECIDE));
    }

    @Test
    void a_contact_after_somebody_was_told_is_told_again() {
        var later = AGAIN.plusSeconds(600);
        graded(Grade.G2)
                .given(contact(1, AGAIN), overdue(AGAIN.plus(TO_DECIDE)))
                .when(new ReceiveCall(contact(2, later)))
                .thenTimer(GRADE_DECISION, later.plus(TO_DECIDE));
    }

    @Test
    void a_decision_stops_it_and_so_does_somebody_at_the_scene() {
        var asked = graded(Grade.G2).given(contact(1, AGAIN));
        asked.when(regrade(Grade.G1)).thenTimerCancelled(GRADE_DECISION);
        asked.when(new ReportAttendance(attendance(UNIT, AttendanceStage.AT_SCENE, "2026-11-21T20:41:00Z")))
                .thenTimerCancelled(GRADE_DECISION);
    }

    @Test
    void it_says_why_it_runs_and_stands_until_somebody_decided() {
        var asked = graded(Grade.G2).given(new CallEnded(CALL, GRADED, true), overdue(GRADED.plus(TO_DECIDE)));
        assertThat(new ResponseClocks(ForceData.shipped().gradingPolicies()).clocks(asked.state()))
                .contains(new Clock(
                        GRADE_DECISION,
                        ClockReason.CALL_DROPPED,
                        GRADED.plus(TO_DECIDE),
                        Role.CONTROL_ROOM_SUPERVISOR,
                        true));
    }

    @Test
    void a_thrive_from_before_the_latest_contact_is_not_fresh() {
        graded(Grade.G1)
                .given(thrive(1), contact(1, AGAIN))
                .when(regrade(Grade.G2))
                .thenRefused(IncidentRefusal.DOWNGRADE_NEEDS_FRESH_THRIVE);
        var lowered = graded(Grade.G1)
                .given(contact(1, AGAIN), thrive(1), agreed(Grade.G2))
                .when(regrade(Grade.G2));
        assertThat(lowered.thenState().urgency().grade()).isEqualTo(Grade.G2);
    }

    @Test
    void the_codeword_is_told_at_once_marks_the_suspect_there_and_asks_for_a_decision() {
        var heard = graded(Grade.G2)
                .given(new CodewordAgreed(CALL, words("blue jumper"), GRADED))
                .when(new HearCodeword(new CodewordHeard(CALL, AGAIN)));
        heard.then(
                        new CodewordHeard(CALL, AGAIN),
                        new FlagRaised(
                                Flag.SUSPECT_ON_SCENE,
                                FlagValue.YES,
                                SaidBy.CALLER,
                                null,
                                null,
                                Confidence.HIGH,
                                null,
                                null),
                        new IncidentEscalated(
                                EscalationCause.CODEWORD_HEARD, Role.CONTROL_ROOM_SUPERVISOR, AGAIN, null))
                .thenTimer(GRADE_DECISION, AGAIN.plus(TO_DECIDE));
    }

    @Test
    void a_word_agreed_later_stands_in_place_of_the_first() {
        var state = called().given(creation(), new CodewordAgreed(CALL, words("blue"), GRADED))
                .given(new CodewordAgreed(CALL, words("green"), AGAIN))
                .state();
        assertThat(state.contacts().codeword()).isEqualTo(words("green"));
    }

    private static EndCall dropped() {
        return new EndCall(new CallEnded(CALL, GRADED, true));
    }

    private static CallReceived contact(int number, Instant at) {
        var like = call(new CallId(new UUID(7, number)));
        return new CallReceived(
                like.call(),
                like.source(),
                like.line(),
                at,
                at,
                like.locationSource(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static IncidentEscalated overdue(Instant at) {
        return new IncidentEscalated(EscalationCause.GRADE_DECISION_OVERDUE, Role.CONTROL_ROOM_SUPERVISOR, at, null);
    }

    private static Map<String, Instant> clocks(Incident incident) {
        return new ResponseClocks(ForceData.shipped().gradingPolicies()).running(incident);
    }
}
