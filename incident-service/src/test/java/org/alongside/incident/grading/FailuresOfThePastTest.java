package org.alongside.incident.grading;

import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.closing.ClosingCommand.CloseIncident;
import org.alongside.incident.grading.ClockCommand.ReportNobodyToSend;
import org.alongside.incident.service.ForceData;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** What went wrong elsewhere, played to its end with nobody doing anything. Source: domain 2.12. */
class FailuresOfThePastTest {
    private static final ResponseClocks CLOCKS =
            new ResponseClocks(ForceData.shipped().gradingPolicies());
    private static final Instant SHIFT_CHANGE = Instant.parse("2026-11-21T22:00:00Z");
    private static final Instant INSPECTOR_AT = GRADED.plus(Duration.ofMinutes(2));

    @Test
    void nearly_four_hours_without_anybody_sent_are_told_from_the_fortieth_minute_on() {
        assertThat(toldBy(Duration.ofHours(4), graded(Grade.G2)))
                .containsExactly(
                        told(EscalationCause.GRADE_2_UNRESOURCED, Role.DISTRICT_SERGEANT, afterTheCall(40)),
                        callerUntold(afterTheCall(40)),
                        told(EscalationCause.TARGET_MISSED, Role.CONTROL_ROOM_SUPERVISOR, afterTheCall(60)),
                        told(EscalationCause.STILL_UNRESOURCED_AT_SHIFT_CHANGE, Role.DISTRICT_SERGEANT, SHIFT_CHANGE),
                        callerUntold(SHIFT_CHANGE));
    }

    @Test
    void a_unit_sent_and_taken_away_again_does_not_start_the_forty_minutes_anew() {
        var takenAway = graded(Grade.G2)
                .given(
                        attendance(UNIT, AttendanceStage.ASSIGNED, "2026-11-21T20:30:00Z"),
                        attendance(UNIT, AttendanceStage.STOOD_DOWN, "2026-11-21T20:45:00Z"));
        assertThat(toldBy(Duration.ofHours(4), takenAway))
                .contains(told(EscalationCause.GRADE_2_UNRESOURCED, Role.DISTRICT_SERGEANT, afterTheCall(40)));
    }

    @Test
    void an_escalation_policy_that_nobody_follows_is_followed_by_the_clocks() {
        assertThat(toldBy(Duration.ofHours(5), graded(Grade.G1)))
                .containsExactly(
                        told(EscalationCause.GRADE_1_UNRESOURCED, Role.DISTRICT_INSPECTOR, INSPECTOR_AT),
                        callerUntold(INSPECTOR_AT),
                        told(EscalationCause.TARGET_MISSED, Role.CONTROL_ROOM_SUPERVISOR, afterTheCall(15)),
                        told(EscalationCause.STILL_UNRESOURCED_AT_SHIFT_CHANGE, Role.DISTRICT_INSPECTOR, SHIFT_CHANGE),
                        callerUntold(SHIFT_CHANGE));
    }

    @Test
    void nobody_to_send_is_told_to_the_inspector_before_any_time_has_passed() {
        graded(Grade.G1)
                .when(new ReportNobodyToSend(GRADED))
                .then(told(EscalationCause.GRADE_1_UNRESOURCED, Role.DISTRICT_INSPECTOR, GRADED));
    }

    @Test
    void an_incident_to_which_nobody_went_cannot_be_put_away_by_giving_it_an_outcome() {
        graded(Grade.G1)
                .given(result(FlagValue.YES))
                .when(new CloseIncident(GRADED.plus(Duration.ofHours(5))))
                .thenRefused(IncidentRefusal.CLOSURE_CHECKS_OPEN);
    }

    /** Each clock fires when it is due and nobody does anything else. */
    private static List<IncidentEvent> toldBy(
            Duration afterTheCall, Scenario<Incident, IncidentCommand, IncidentEvent> incident) {
        var told = new ArrayList<IncidentEvent>();
        var now = incident;
        for (var due = next(now, afterTheCall); due.isPresent(); due = next(now, afterTheCall)) {
            var event = onlyEvent(now, due.get());
            told.add(event);
            now = now.given(event);
        }
        return told;
    }

    private static Optional<Map.Entry<String, Instant>> next(
            Scenario<Incident, IncidentCommand, IncidentEvent> incident, Duration afterTheCall) {
        return CLOCKS.running(incident.state()).entrySet().stream()
                .filter(clock -> !clock.getValue().isAfter(ANSWERED.plus(afterTheCall)))
                .min(Comparator.comparing(Map.Entry::getValue));
    }

    private static IncidentEvent onlyEvent(
            Scenario<Incident, IncidentCommand, IncidentEvent> incident, Map.Entry<String, Instant> clock) {
        var due = ResponseClocks.due(clock.getKey(), clock.getValue(), clock.getValue());
        var decided = incident.when(due).decision();
        assertThat(decided).isInstanceOf(Decision.Accepted.class);
        var events = ((Decision.Accepted<IncidentEvent>) decided).events();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    /** Five minutes after each telling that nobody was sent, if the caller has not heard it. */
    private static IncidentEvent callerUntold(Instant nobodySentAt) {
        return told(
                EscalationCause.CALLER_NOT_KEPT_INFORMED,
                Role.CONTROL_ROOM_SUPERVISOR,
                nobodySentAt.plus(Duration.ofMinutes(5)));
    }

    private static Instant afterTheCall(int minutes) {
        return ANSWERED.plus(Duration.ofMinutes(minutes));
    }

    private static IncidentEvent told(EscalationCause cause, Role to, Instant at) {
        return new IncidentEscalated(cause, to, at, null);
    }
}
