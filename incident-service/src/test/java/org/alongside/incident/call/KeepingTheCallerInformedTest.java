package org.alongside.incident.call;

import static org.alongside.incident.Given.ANSWERED;
import static org.alongside.incident.Given.CALL;
import static org.alongside.incident.Given.GRADED;
import static org.alongside.incident.Given.SECOND_UNIT;
import static org.alongside.incident.Given.UNIT;
import static org.alongside.incident.Given.attendance;
import static org.alongside.incident.Given.call;
import static org.alongside.incident.Given.creation;
import static org.alongside.incident.Given.graded;
import static org.alongside.incident.Given.grading;
import static org.alongside.incident.Given.nothing;
import static org.alongside.incident.Given.result;
import static org.alongside.incident.grading.ResponseClocks.CALLER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.contracts.incidents.CallSource;
import org.alongside.contracts.incidents.CallerInformed;
import org.alongside.contracts.incidents.CallerNews;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.InformingOutcome;
import org.alongside.contracts.incidents.InformingWay;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.attendance.AttendanceCommand.ReportAttendance;
import org.alongside.incident.call.CallCommand.InformCaller;
import org.alongside.incident.call.CallCommand.ReceiveCall;
import org.alongside.incident.closing.ClosingCommand.ResultIncident;
import org.alongside.incident.grading.Clock;
import org.alongside.incident.grading.ClockReason;
import org.alongside.incident.grading.ResponseClocks;
import org.alongside.incident.service.ForceData;
import org.alongside.testkit.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dispatched told, arrived told, by whom and how, and somebody hears when not. Source: domain 2.2. */
class KeepingTheCallerInformedTest {
    private static final CallId SECOND = new CallId(new UUID(7, 7));
    private static final Instant SENT = Instant.parse("2026-11-21T20:19:00Z");
    private static final Instant THERE = Instant.parse("2026-11-21T20:27:00Z");
    private static final Duration TIME = Duration.ofMinutes(5);

    @Test
    void the_caller_is_to_hear_within_five_minutes_that_somebody_was_sent() {
        graded(Grade.G1).when(units(AttendanceStage.ASSIGNED, SENT)).thenTimer(CALLER, SENT.plus(TIME));
    }

    @Test
    void a_supervisor_hears_once_that_nobody_told_the_caller() {
        var due = SENT.plus(TIME);
        sent().when(ResponseClocks.due(CALLER, due, due)).then(overdue(due));
        sent().given(overdue(due)).when(ResponseClocks.due(CALLER, due, due)).thenNothing();
    }

    @Test
    void what_was_overdue_stays_in_sight_until_the_caller_was_told() {
        var late = sent().given(overdue(SENT.plus(TIME)));
        assertThat(clocks(late.state())).singleElement().satisfies(clock -> {
            assertThat(clock.told()).isTrue();
            assertThat(clock.reason()).isEqualTo(ClockReason.CALLER_TO_HEAR_DISPATCHED);
            assertThat(clock.tells()).isEqualTo(Role.CONTROL_ROOM_SUPERVISOR);
        });
        assertThat(clocks(late.when(told(CALL, CallerNews.DISPATCHED)).thenState()))
                .isEmpty();
    }

    @Test
    void a_caller_who_was_told_is_owed_nothing_until_there_is_news() {
        var told = sent().when(told(CALL, CallerNews.DISPATCHED)).thenTimerCancelled(CALLER);
        var moreUnits = new ReportAttendance(attendance(SECOND_UNIT, AttendanceStage.ASSIGNED, SENT.toString()));
        assertThat(clocks(sent().given(toldEvent(CALL, CallerNews.DISPATCHED))
                        .when(moreUnits)
                        .thenState()))
                .isEmpty();
        assertThat(clocks(told.thenState())).isEmpty();
    }

    @Test
    void arrival_is_news_of_its_own() {
        sent().given(toldEvent(CALL, CallerNews.DISPATCHED))
                .when(units(AttendanceStage.AT_SCENE, THERE))
                .thenTimer(CALLER, THERE.plus(TIME));
    }

    @Test
    void who_was_told_that_police_arrived_need_not_hear_that_they_were_sent() {
        sent().when(told(CALL, CallerNews.ARRIVED)).thenTimerCancelled(CALLER);
    }

    @Test
    void a_unit_that_is_not_coming_any_more_is_news() {
        var stoodDown = Instant.parse("2026-11-21T20:25:00Z");
        sent().given(toldEvent(CALL, CallerNews.DISPATCHED))
                .when(units(AttendanceStage.STOOD_DOWN, stoodDown))
                .thenTimer(CALLER, stoodDown.plus(TIME));
    }

    @Test
    void a_caller_for_whom_nobody_can_be_sent_hears_that_each_time_it_goes_up() {
        var told = graded(Grade.G1)
                .given(escalated(EscalationCause.GRADE_1_UNRESOURCED, GRADED))
                .given(toldEvent(CALL, CallerNews.NOBODY_SENT_YET));
        assertThat(clocks(told.state())).isEmpty();
        var change = Instant.parse("2026-11-21T22:00:00Z");
        assertThat(clocks(told.given(escalated(EscalationCause.STILL_UNRESOURCED_AT_SHIFT_CHANGE, change))
                        .state()))
                .singleElement()
                .satisfies(clock -> assertThat(clock.dueAt()).isEqualTo(change.plus(TIME)));
    }

    @Test
    void no_answer_is_no_telling_and_asks_for_a_decision_on_the_grade() {
        var tried = SENT.plusSeconds(240);
        var decided = sent().when(inform(CALL, CallerNews.DISPATCHED, InformingOutcome.NO_ANSWER, tried));
        decided.thenTimer(CALLER, tried.plus(TIME)).thenTimer(ResponseClocks.GRADE_DECISION, tried.plusSeconds(120));
    }

    @Test
    void a_caller_whom_ringing_would_give_away_is_left_alone_until_they_ring_again() {
        var unsafe = sent().given(event(CALL, CallerNews.DISPATCHED, InformingOutcome.UNSAFE_TO_CONTACT, null, SENT));
        assertThat(clocks(unsafe.state())).isEmpty();
        assertThat(clocks(unsafe.given(attendance(UNIT, AttendanceStage.AT_SCENE, THERE.toString()))
                        .state()))
                .isEmpty();
        assertThat(clocks(unsafe.given(call(SECOND)).state())).isNotEmpty();
    }

    @Test
    void the_suspect_and_an_alarm_are_never_to_be_told() {
        for (var source : new CallSource[] {CallSource.SUSPECT, CallSource.ALARM}) {
            assertThat(clocks(calledBy(source).state())).as(source.toString()).isEmpty();
        }
    }

    @Test
    void telling_the_neighbour_is_not_telling_the_victim() {
        var victimToo = calledBy(CallSource.THIRD_PARTY)
                .given(toldEvent(CALL, CallerNews.DISPATCHED))
                .when(new ReceiveCall(call(SECOND)));
        assertThat(clocks(victimToo.thenState())).isNotEmpty();
        var both = calledBy(CallSource.THIRD_PARTY).given(call(SECOND));
        assertThat(clocks(both.when(told(CALL, CallerNews.DISPATCHED)).thenState()))
                .isNotEmpty();
        assertThat(clocks(both.when(told(SECOND, CallerNews.DISPATCHED)).thenState()))
                .isEmpty();
    }

    @Test
    void without_a_caller_there_is_nobody_to_tell() {
        var found = nothing().given(creation(), grading(Grade.G1)).when(units(AttendanceStage.ASSIGNED, SENT));
        assertThat(new ResponseClocks(ForceData.shipped().gradingPolicies()).running(found.thenState()))
                .doesNotContainKey(CALLER);
    }

    @Test
    void the_outcome_ends_it() {
        sent().when(new ResultIncident(result(FlagValue.YES))).thenTimerCancelled(CALLER);
    }

    @Test
    void telling_says_how() {
        sent().when(new InformCaller(event(CALL, CallerNews.DISPATCHED, InformingOutcome.TOLD, null, SENT)))
                .thenRefused(IncidentRefusal.WAY_MISSING);
    }

    @Test
    void a_caller_nobody_knows_was_not_told() {
        sent().when(told(SECOND, CallerNews.DISPATCHED)).thenRefused(IncidentRefusal.UNKNOWN_CALL);
    }

    private static Scenario<Incident, IncidentCommand, IncidentEvent> sent() {
        return graded(Grade.G1).given(attendance(UNIT, AttendanceStage.ASSIGNED, SENT.toString()));
    }

    private static Scenario<Incident, IncidentCommand, IncidentEvent> calledBy(CallSource source) {
        var call = call();
        return nothing()
                .given(
                        new CallReceived(
                                CALL,
                                source,
                                call.line(),
                                null,
                                ANSWERED,
                                call.locationSource(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        creation(),
                        grading(Grade.G1),
                        attendance(UNIT, AttendanceStage.ASSIGNED, SENT.toString()));
    }

    private static IncidentCommand units(AttendanceStage stage, Instant at) {
        return new ReportAttendance(attendance(UNIT, stage, at.toString()));
    }

    private static IncidentCommand told(CallId call, CallerNews news) {
        return new InformCaller(toldEvent(call, news));
    }

    private static CallerInformed toldEvent(CallId call, CallerNews news) {
        return event(call, news, InformingOutcome.TOLD, InformingWay.CALLED_BACK, SENT.plusSeconds(60));
    }

    private static IncidentCommand inform(CallId call, CallerNews news, InformingOutcome outcome, Instant at) {
        return new InformCaller(event(call, news, outcome, InformingWay.CALLED_BACK, at));
    }

    private static CallerInformed event(
            CallId call, CallerNews news, InformingOutcome outcome, @Nullable InformingWay way, Instant at) {
        return new CallerInformed(call, news, outcome, way, at, null);
    }

    private static IncidentEscalated overdue(Instant at) {
        return escalated(EscalationCause.CALLER_NOT_KEPT_INFORMED, at);
    }

    private static IncidentEscalated escalated(EscalationCause cause, Instant at) {
        var to = cause == EscalationCause.CALLER_NOT_KEPT_INFORMED
                ? Role.CONTROL_ROOM_SUPERVISOR
                : Role.DISTRICT_INSPECTOR;
        return new IncidentEscalated(cause, to, at, null);
    }

    private static List<Clock> clocks(Incident incident) {
        return new ResponseClocks(ForceData.shipped().gradingPolicies())
                .clocks(incident).stream()
                        .filter(clock -> clock.name().equals(CALLER))
                        .toList();
    }
}
