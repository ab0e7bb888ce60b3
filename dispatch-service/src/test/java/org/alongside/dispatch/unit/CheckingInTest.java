package org.alongside.dispatch.unit;

import static org.alongside.dispatch.unit.Units.DECISION;
import static org.alongside.dispatch.unit.Units.INCIDENT;
import static org.alongside.dispatch.unit.Units.JOB;
import static org.alongside.dispatch.unit.Units.NOW;
import static org.alongside.dispatch.unit.Units.assigned;
import static org.alongside.dispatch.unit.Units.radio;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.dispatch.UnitCheckInMissed;
import org.alongside.contracts.dispatch.UnitCheckedIn;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

class CheckingInTest {
    private static final String TIMER = "check-in";
    private static final Duration LIMIT = UnitPolicy.USUAL.checkIn();
    private static final Instant ARRIVED = NOW.plusSeconds(600);
    private static final Instant DUE = ARRIVED.plus(LIMIT);

    private static Scenario<Unit, UnitCommand, UnitEvent> atScene() {
        return assigned().given(new UnitAtScene(INCIDENT, ARRIVED));
    }

    private static UnitCommand due(Instant at, Instant noticedAt) {
        return UnitDecider.due(TIMER, at, noticedAt);
    }

    private static Unit.Heard heard(Unit unit) {
        return ((Unit.InService) unit).heard();
    }

    @Test
    void the_clock_runs_from_the_arrival_at_the_scene_and_not_before() {
        assigned().when(new UnitCommand.ReportEnRoute(INCIDENT, null, NOW)).thenNoTimer();
        assigned().when(new UnitCommand.ReportAtScene(INCIDENT, ARRIVED)).thenTimer(TIMER, DUE);
        assigned().when(radio(6, RadioState.AT_SCENE, ARRIVED)).thenTimer(TIMER, DUE);
    }

    @Test
    void any_word_of_the_crew_moves_the_clock() {
        var later = ARRIVED.plusSeconds(300);
        atScene()
                .when(new UnitCommand.ReportCheckedIn(later))
                .then(new UnitCheckedIn(later))
                .thenTimer(TIMER, later.plus(LIMIT));
        atScene().when(radio(6, RadioState.AT_SCENE, later)).thenTimer(TIMER, later.plus(LIMIT));
    }

    @Test
    void what_somebody_else_does_with_the_unit_is_no_word_of_its_crew() {
        var more = atScene()
                .when(new UnitCommand.Assign(INCIDENT, List.of(Leg.ARREST), ARRIVED.plusSeconds(300), DECISION));
        assertThat(((Decision.Accepted<UnitEvent>) more.decision()).timers())
                .noneMatch(timer -> timer.name().equals(TIMER));
    }

    @Test
    void a_word_from_before_the_last_one_moves_nothing() {
        atScene().when(new UnitCommand.ReportCheckedIn(NOW)).thenNoTimer();
    }

    @Test
    void a_silent_crew_is_overdue_and_asked_for_again_until_it_is_heard() {
        var missed = new UnitCheckInMissed(INCIDENT, ARRIVED, DUE);
        var silent = atScene().when(due(DUE, DUE)).then(missed).thenTimer(TIMER, DUE.plus(LIMIT));
        assertThat(heard(silent.thenState()).overdueSince()).isEqualTo(DUE);
        atScene()
                .given(missed)
                .when(due(DUE.plus(LIMIT), DUE.plus(LIMIT)))
                .then(new UnitCheckInMissed(INCIDENT, ARRIVED, DUE.plus(LIMIT)));
        var heard = atScene().given(missed).when(new UnitCommand.ReportCheckedIn(DUE.plusSeconds(60)));
        assertThat(heard(heard.thenState()).overdueSince()).isNull();
    }

    @Test
    void a_clock_noticed_hours_late_tells_once_and_not_for_each_limit_in_between() {
        var noticed = DUE.plus(Duration.ofHours(5));
        atScene()
                .when(due(DUE, noticed))
                .then(new UnitCheckInMissed(INCIDENT, ARRIVED, DUE))
                .thenTimer(TIMER, noticed.plus(LIMIT));
    }

    @Test
    void a_word_that_came_while_the_clock_ran_out_is_heard() {
        atScene()
                .given(new UnitCheckedIn(DUE.minusSeconds(1)))
                .when(due(DUE, DUE))
                .thenNothing()
                .thenNoTimer();
    }

    @Test
    void a_crew_that_leaves_the_scene_is_watched_no_more() {
        atScene().when(new UnitCommand.ReportClear(INCIDENT, DUE)).thenTimerCancelled(TIMER);
        atScene().when(new UnitCommand.ReportCommittedElsewhere(JOB, null, DUE)).thenTimerCancelled(TIMER);
    }

    @Test
    void standing_a_silent_crew_down_is_no_word_of_it() {
        var stoodDown = atScene()
                .given(
                        new UnitCheckInMissed(INCIDENT, ARRIVED, DUE),
                        new UnitStoodDown(
                                INCIDENT,
                                List.of(Leg.RESPONSE),
                                StandDownReason.NOT_NEEDED,
                                DUE.plusSeconds(1),
                                null,
                                DECISION))
                .state();
        assertThat(heard(stoodDown).overdueSince()).isEqualTo(DUE);
    }
}
