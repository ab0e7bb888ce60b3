package org.alongside.dispatch.coresponse;

import static org.alongside.dispatch.coresponse.Responses.DECISION;
import static org.alongside.dispatch.coresponse.Responses.LATER;
import static org.alongside.dispatch.coresponse.Responses.NOW;
import static org.alongside.dispatch.coresponse.Responses.OFFICER;
import static org.alongside.dispatch.coresponse.Responses.SECOND_UNIT;
import static org.alongside.dispatch.coresponse.Responses.UNIT;
import static org.alongside.dispatch.coresponse.Responses.nothing;
import static org.alongside.dispatch.coresponse.Responses.opened;
import static org.alongside.dispatch.coresponse.Responses.overridden;
import static org.alongside.dispatch.coresponse.Responses.shown;
import static org.alongside.dispatch.coresponse.Responses.withUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Role;
import org.alongside.contracts.dispatch.CoResponseCloseReason;
import org.alongside.contracts.dispatch.CoResponseClosed;
import org.alongside.contracts.dispatch.CoResponseOpened;
import org.alongside.contracts.dispatch.CoResponseReopened;
import org.alongside.contracts.dispatch.EscalationAcknowledged;
import org.alongside.contracts.dispatch.EscalationRaised;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.IdvaCarLegReconsidered;
import org.alongside.contracts.dispatch.IdvaCarLegRuledOut;
import org.alongside.contracts.dispatch.IncidentFactsUpdated;
import org.alongside.contracts.dispatch.LegAssigned;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.LegNoLongerRequired;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.LegProgressed;
import org.alongside.contracts.dispatch.LegRecommended;
import org.alongside.contracts.dispatch.LegReleased;
import org.alongside.contracts.dispatch.LegRequired;
import org.alongside.contracts.dispatch.OpenedBy;
import org.alongside.contracts.dispatch.OverrideReason;
import org.alongside.contracts.dispatch.RevocationReason;
import org.alongside.contracts.dispatch.SceneSafetyRevoked;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.dispatch.DispatchRefusal;
import org.junit.jupiter.api.Test;

class EscalatingTest {
    private static final String FIRST = "escalation/GRADE_1_UNRESOURCED";
    private static final String SECOND = "escalation/GRADE_2_UNRESOURCED";
    private static final String SHIFT = "escalation/STILL_UNRESOURCED_AT_SHIFT_CHANGE";

    private static CoResponseCommand grade(Grade grade) {
        return new CoResponseCommand.OpenOnGrade(new FactChange.Graded(grade, grade.name(), null), NOW);
    }

    @Test
    void the_most_urgent_goes_to_the_inspector_at_once_and_the_next_to_the_sergeant_by_forty_minutes() {
        nothing().when(grade(Grade.G1)).thenTimer(FIRST, NOW.plusSeconds(60));
        nothing().when(grade(Grade.G2)).thenTimer(SECOND, NOW.plusSeconds(2_400));
        nothing().when(grade(Grade.G3)).thenNoTimer();
    }

    @Test
    void nobody_sent_in_time_goes_up_and_again_at_the_change_of_shift() {
        var due = NOW.plusSeconds(60);
        opened().when(CoResponseDecider.due(FIRST, due, due))
                .then(new EscalationRaised(EscalationCause.GRADE_1_UNRESOURCED, Role.DISTRICT_INSPECTOR, due, due))
                .thenTimer(SHIFT, Instant.parse("2025-02-28T22:00:00Z"));
        var change = Instant.parse("2025-02-28T22:00:00Z");
        opened().when(CoResponseDecider.due(SHIFT, change, change))
                .then(new EscalationRaised(
                        EscalationCause.STILL_UNRESOURCED_AT_SHIFT_CHANGE, Role.DISTRICT_INSPECTOR, change, change))
                .thenTimer(SHIFT, Instant.parse("2025-03-01T07:00:00Z"));
    }

    @Test
    void of_the_changes_of_shift_that_were_missed_only_the_last_goes_up() {
        var missed = Instant.parse("2025-02-28T22:00:00Z");
        var last = Instant.parse("2025-03-03T07:00:00Z");
        opened().when(CoResponseDecider.due(SHIFT, missed, last.plusSeconds(600)))
                .then(new EscalationRaised(
                        EscalationCause.STILL_UNRESOURCED_AT_SHIFT_CHANGE, Role.DISTRICT_INSPECTOR, last, last))
                .thenTimer(SHIFT, Instant.parse("2025-03-03T15:00:00Z"));
    }

    @Test
    void the_change_of_shift_is_local_time_also_when_the_clocks_change() {
        assertThat(DispatchPolicy.USUAL.nextShiftChange(Instant.parse("2025-03-29T23:00:00Z")))
                .isEqualTo(Instant.parse("2025-03-30T06:00:00Z"));
    }

    @Test
    void a_unit_sent_stops_the_clock_and_its_loss_starts_it_again() {
        opened().when(new LegCommand.AssignLeg(Leg.RESPONSE, UNIT, overridden(), LATER, DECISION))
                .thenTimerCancelled(FIRST)
                .thenTimerCancelled(SHIFT);
        withUnit()
                .when(new LegReport.UnitLost(
                        UNIT, List.of(Leg.RESPONSE), StandDownReason.UNIT_UNAVAILABLE, LATER, null))
                .then(new LegReleased(Leg.RESPONSE, UNIT, null, StandDownReason.UNIT_UNAVAILABLE, LATER, null))
                .thenTimer(FIRST, LATER.plusSeconds(60));
        withUnit().when(CoResponseDecider.due(FIRST, LATER, LATER)).thenNothing();
    }

    @Test
    void a_regrade_moves_the_clock() {
        opened().when(new CoResponseCommand.Learn(new FactChange.Graded(Grade.G2, "Grade 2", null), LATER))
                .thenTimerCancelled(FIRST)
                .thenTimer(SECOND, NOW.plusSeconds(2_400));
    }

    @Test
    void a_regrade_after_everybody_has_gone_wants_somebody_again_and_runs_the_clock() {
        var facts = Responses.facts(Grade.G1, FlagValue.YES);
        var same = new FactChange.Graded(Grade.G1, "Grade 1", facts.targetAt());
        withUnit()
                .given(
                        new LegProgressed(Leg.RESPONSE, UNIT, null, LegProgress.AT_SCENE, NOW),
                        new LegProgressed(Leg.RESPONSE, UNIT, null, LegProgress.CLEAR, NOW))
                .when(new CoResponseCommand.Learn(same, LATER))
                .then(new LegRequired(Leg.RESPONSE, LATER))
                .thenTimer(FIRST, LATER.plusSeconds(60));
        withUnit().when(new CoResponseCommand.Learn(same, LATER)).thenNothing();
    }

    @Test
    void a_unit_that_is_said_to_carry_the_leg_of_the_car_carries_the_others() {
        opened().when(new LegReport.UnitHolds(UNIT, List.of(Leg.RESPONSE, Leg.IDVA_CAR), LATER, null))
                .then(new LegAssigned(
                        Leg.RESPONSE, UNIT, null, null, null, OverrideReason.RADIO_INFORMATION, null, LATER, null));
    }

    @Test
    void a_unit_that_clears_on_its_way_leaves_the_leg_to_others() {
        var brokenDown = withUnit()
                .given(new LegProgressed(Leg.RESPONSE, UNIT, null, LegProgress.EN_ROUTE, NOW))
                .when(new LegReport.UnitProgressed(UNIT, LegProgress.CLEAR, LATER))
                .then(new LegProgressed(Leg.RESPONSE, UNIT, null, LegProgress.CLEAR, LATER))
                .thenTimer(FIRST, LATER.plusSeconds(60));
        assertThat(running(brokenDown.thenState()).isUnresourced(Leg.RESPONSE)).isTrue();
    }

    @Test
    void a_reopened_response_wants_everything_anew() {
        var reopened = withUnit()
                .given(
                        new LegProgressed(Leg.RESPONSE, UNIT, null, LegProgress.AT_SCENE, NOW),
                        Responses.SAFE,
                        new LegProgressed(Leg.RESPONSE, UNIT, null, LegProgress.CLEAR, NOW),
                        new IdvaCarLegRuledOut(RefusalCode.VICTIM_DECLINED, NOW),
                        new LegGapFound(Leg.STATEMENT, GapReason.ALL_COMMITTED, null, NOW),
                        new IncidentFactsUpdated(Responses.facts(Grade.G1, FlagValue.YES), NOW),
                        new CoResponseClosed(CoResponseCloseReason.ALL_LEGS_CLEAR, NOW))
                .when(new CoResponseCommand.Reopen(LATER))
                .then(
                        new CoResponseReopened(LATER),
                        new IdvaCarLegReconsidered(RefusalCode.VICTIM_DECLINED, LATER),
                        new SceneSafetyRevoked(SafePlace.SCENE, null, RevocationReason.OTHER, LATER, null),
                        new LegNoLongerRequired(Leg.ARREST, StandDownReason.NOT_NEEDED, LATER))
                .thenTimer(FIRST, LATER.plusSeconds(60));
        assertThat(running(reopened.thenState()).isUnresourced(Leg.RESPONSE)).isTrue();
        assertThat(running(reopened.thenState()).legs().of(Leg.STATEMENT).gap()).isNull();
    }

    private static Response running(CoResponse state) {
        return ((CoResponse.Running) state).now();
    }

    @Test
    void somebody_takes_an_escalation_on() {
        var raised = opened().given(
                        new EscalationRaised(EscalationCause.GRADE_1_UNRESOURCED, Role.DISTRICT_INSPECTOR, NOW, NOW));
        for (var role : List.of(Role.DISTRICT_INSPECTOR, Role.CONTROL_ROOM_SUPERVISOR)) {
            raised.when(taking(role))
                    .then(new EscalationAcknowledged(EscalationCause.GRADE_1_UNRESOURCED, OFFICER, LATER));
        }
        opened().when(taking(Role.DISTRICT_INSPECTOR)).thenRefused(DispatchRefusal.NO_ESCALATION);
    }

    @Test
    void an_escalation_is_not_for_those_below_it_to_take_on() {
        var raised = opened().given(
                        new EscalationRaised(EscalationCause.GRADE_1_UNRESOURCED, Role.DISTRICT_INSPECTOR, NOW, NOW));
        for (var role : List.of(Role.DISPATCHER, Role.DISTRICT_SERGEANT)) {
            raised.when(taking(role)).thenRefused(DispatchRefusal.NOT_YOURS_TO_TAKE_ON);
        }
    }

    private static CoResponseCommand taking(Role role) {
        return new CoResponseCommand.AcknowledgeEscalation(EscalationCause.GRADE_1_UNRESOURCED, OFFICER, role, LATER);
    }

    @Test
    void the_first_recommended_needs_no_reason_and_the_list_is_kept_in_full() {
        var list = shown(UNIT, SECOND_UNIT);
        opened().when(new LegCommand.AssignLeg(Leg.RESPONSE, UNIT, new Choice(list, null, null), LATER, DECISION))
                .then(
                        new LegRecommended(
                                Leg.RESPONSE, 1, LATER, list.policy(), list.candidates(), list.competingJobs()),
                        new LegAssigned(Leg.RESPONSE, UNIT, null, 1, 1, null, null, LATER, DECISION));
    }

    @Test
    void anybody_but_the_first_needs_a_reason() {
        opened().when(new LegCommand.AssignLeg(
                        Leg.RESPONSE, SECOND_UNIT, new Choice(shown(UNIT, SECOND_UNIT), null, null), LATER, DECISION))
                .thenRefused(DispatchRefusal.OVERRIDE_REASON_NEEDED);
    }

    @Test
    void opened_by_a_dispatcher_the_event_that_comes_later_changes_nothing() {
        var facts = Responses.facts(Grade.G1, FlagValue.YES);
        var byDispatcher = nothing()
                .given(new CoResponseOpened(facts, OpenedBy.DISPATCHER_COMMAND, NOW))
                .given(Responses.required());
        byDispatcher
                .when(new CoResponseCommand.OpenOnGrade(
                        new FactChange.Graded(Grade.G1, "Grade 1", facts.targetAt()), LATER))
                .thenNothing();
    }

    @Test
    void d15_closing_where_no_car_was_ever_asked_says_that_a_contact_is_owed() {
        opened().when(new CoResponseCommand.Close(CoResponseCloseReason.ALL_LEGS_CLEAR, LATER))
                .then(
                        new LegGapFound(Leg.IDVA_CAR, GapReason.STOOD_DOWN, null, LATER),
                        new CoResponseClosed(CoResponseCloseReason.ALL_LEGS_CLEAR, LATER))
                .thenTimerCancelled(FIRST);
        opened().when(new CoResponseCommand.Close(CoResponseCloseReason.CREATED_IN_ERROR, LATER))
                .then(new CoResponseClosed(CoResponseCloseReason.CREATED_IN_ERROR, LATER));
    }
}
