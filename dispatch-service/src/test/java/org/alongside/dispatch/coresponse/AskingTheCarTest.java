package org.alongside.dispatch.coresponse;

import static org.alongside.dispatch.coresponse.Responses.ANSWER_DUE;
import static org.alongside.dispatch.coresponse.Responses.CAR;
import static org.alongside.dispatch.coresponse.Responses.CONFIRMED;
import static org.alongside.dispatch.coresponse.Responses.DECISION;
import static org.alongside.dispatch.coresponse.Responses.DEPLOYMENT;
import static org.alongside.dispatch.coresponse.Responses.LATER;
import static org.alongside.dispatch.coresponse.Responses.NOW;
import static org.alongside.dispatch.coresponse.Responses.OFFICER;
import static org.alongside.dispatch.coresponse.Responses.PROPOSED;
import static org.alongside.dispatch.coresponse.Responses.SECOND_UNIT;
import static org.alongside.dispatch.coresponse.Responses.UNIT;
import static org.alongside.dispatch.coresponse.Responses.asked;
import static org.alongside.dispatch.coresponse.Responses.confirmed;
import static org.alongside.dispatch.coresponse.Responses.opened;
import static org.alongside.dispatch.coresponse.Responses.openedWithoutAbuse;
import static org.alongside.dispatch.coresponse.Responses.propose;
import static org.alongside.dispatch.coresponse.Responses.withUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.contracts.Ids;
import org.alongside.contracts.Role;
import org.alongside.contracts.dispatch.CarDeploymentConfirmed;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.CarDeploymentRefusalNoted;
import org.alongside.contracts.dispatch.CarDeploymentReleased;
import org.alongside.contracts.dispatch.CarDeploymentUnconfirmed;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.ConfirmedBy;
import org.alongside.contracts.dispatch.CrewEmergencyDeclared;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.HoldImposed;
import org.alongside.contracts.dispatch.HoldLifted;
import org.alongside.contracts.dispatch.HoldReason;
import org.alongside.contracts.dispatch.IdvaCarLegReconsidered;
import org.alongside.contracts.dispatch.IdvaCarLegRuledOut;
import org.alongside.contracts.dispatch.IncidentFactsUpdated;
import org.alongside.contracts.dispatch.LateAnswer;
import org.alongside.contracts.dispatch.LateCarAnswerReconciled;
import org.alongside.contracts.dispatch.LegAssigned;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.LegProgressed;
import org.alongside.contracts.dispatch.LegReleased;
import org.alongside.contracts.dispatch.LegRequired;
import org.alongside.contracts.dispatch.MeetingPlaceSet;
import org.alongside.contracts.dispatch.OverrideReason;
import org.alongside.contracts.dispatch.Reconciliation;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.SuspectArrested;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

class AskingTheCarTest {
    private static final Place RENDEZVOUS =
            new Place(PlacePrecision.STREET, null, null, null, null, null, false, false, null, null);
    private static final Place SCENE =
            new Place(PlacePrecision.ADDRESS, null, null, null, null, "WIGAN", false, false, null, null);
    private static final CarDeploymentUnconfirmed UNCONFIRMED =
            new CarDeploymentUnconfirmed(DEPLOYMENT, CAR, ANSWER_DUE);
    private static final CarReport.CarAccepted ACCEPTED = new CarReport.CarAccepted(DEPLOYMENT, CAR, LATER);
    private static final CarReport.CarRefused REFUSED =
            new CarReport.CarRefused(DEPLOYMENT, CAR, RefusalCode.OUT_OF_HOURS, LATER);
    private static final LegGapFound REFUSAL_GAP =
            new LegGapFound(Leg.IDVA_CAR, GapReason.REFUSED_BY_CAR, RefusalCode.OUT_OF_HOURS, LATER);

    @Test
    void the_car_is_asked_with_what_its_own_rules_need_and_has_until_a_limit_to_answer() {
        withUnit()
                .when(propose())
                .then(
                        new LegAssigned(
                                Leg.IDVA_CAR,
                                null,
                                DEPLOYMENT,
                                null,
                                null,
                                OverrideReason.LOCAL_KNOWLEDGE,
                                null,
                                NOW,
                                null),
                        PROPOSED)
                .thenTimer("car-answer/" + DEPLOYMENT.value(), ANSWER_DUE);
    }

    @Test
    void the_cars_leg_is_unresourced_until_a_car_is_asked_and_again_when_it_refuses() {
        var asked = withUnit().when(propose()).thenState();

        assertThat(running(withUnit().state()).isUnresourced(Leg.IDVA_CAR)).isTrue();
        assertThat(running(asked).isUnresourced(Leg.IDVA_CAR)).isFalse();
        assertThat(running(asked).isUnresourced(Leg.STATEMENT)).isTrue();
        assertThat(running(withUnit().given(PROPOSED).when(REFUSED).thenState()).isUnresourced(Leg.IDVA_CAR))
                .isTrue();
    }

    private static Response running(CoResponse state) {
        return ((CoResponse.Running) state).now();
    }

    @Test
    void d1_the_car_is_not_asked_where_nobody_suspects_abuse() {
        openedWithoutAbuse().when(propose()).thenRefused(DispatchRefusal.NOT_DA);
    }

    @Test
    void d1_abuse_suspected_later_brings_the_car_back_into_question() {
        openedWithoutAbuse()
                .when(new CoResponseCommand.Learn(new FactChange.AbuseKnown(FlagValue.YES), LATER))
                .then(
                        new IncidentFactsUpdated(Responses.facts(Grade.G2, FlagValue.YES), LATER),
                        new LegRequired(Leg.IDVA_CAR, LATER),
                        new LegRequired(Leg.STATEMENT, LATER),
                        new IdvaCarLegReconsidered(RefusalCode.NOT_DA, LATER));
    }

    @Test
    void d5_the_car_is_never_the_only_unit_where_a_suspect_may_be() {
        opened().when(propose()).thenRefused(DispatchRefusal.NO_SCENE_UNIT);
    }

    @Test
    void d5_with_the_suspect_in_custody_the_car_may_go_alone() {
        opened().given(new SuspectArrested(null, UNIT, NOW, null))
                .when(propose())
                .then(
                        new LegAssigned(
                                Leg.IDVA_CAR,
                                null,
                                DEPLOYMENT,
                                null,
                                null,
                                OverrideReason.LOCAL_KNOWLEDGE,
                                null,
                                NOW,
                                null),
                        proposedWithSuspectInCustody());
    }

    private static CarDeploymentProposed proposedWithSuspectInCustody() {
        var f = PROPOSED.facts();
        var facts = new DeploymentFacts(
                f.grade(),
                f.daSuspected(),
                FlagValue.NO,
                f.weaponPresent(),
                FlagValue.YES,
                true,
                false,
                false,
                null,
                0,
                f.victims(),
                f.warnings(),
                f.interpreterNeeded(),
                f.honourBasedAbuse());
        return new CarDeploymentProposed(
                DEPLOYMENT,
                CAR,
                1,
                DeploymentMode.SECOND_RESPONSE,
                null,
                facts,
                NOW,
                ANSWER_DUE,
                NOW.plusSeconds(6_000));
    }

    @Test
    void d5_does_not_hold_for_a_call_from_the_car() {
        opened().when(propose(DeploymentMode.PHONE_FROM_CAR)).thenTimer("car-answer/" + DEPLOYMENT.value(), ANSWER_DUE);
    }

    @Test
    void d6_a_hold_without_a_rendezvous_point_keeps_the_car_away() {
        withUnit()
                .given(new HoldImposed(HoldReason.SIEGE, null, NOW))
                .when(propose())
                .thenRefused(DispatchRefusal.HOLD_AT_RVP);
    }

    @Test
    void d6_a_hold_with_a_rendezvous_point_lets_the_car_wait_there() {
        withUnit()
                .given(new HoldImposed(HoldReason.SIEGE, RENDEZVOUS, NOW))
                .when(propose())
                .thenTimer("car-answer/" + DEPLOYMENT.value(), ANSWER_DUE);
    }

    @Test
    void d2_the_car_hears_where_to_go_also_when_the_victim_is_at_the_scene() {
        var placed = withUnit()
                .given(new IncidentFactsUpdated(new FactChange.PlaceKnown(SCENE).after(Responses.OPENED.facts()), NOW));
        assertThat(request(placed.when(propose())).meetingPlace()).isEqualTo(SCENE);
        assertThat(request(placed.when(propose(DeploymentMode.PHONE_FROM_CAR))).meetingPlace())
                .isNull();
        assertThat(request(placed.given(new MeetingPlaceSet(RENDEZVOUS, true, NOW))
                                .when(propose()))
                        .meetingPlace())
                .isEqualTo(RENDEZVOUS);
    }

    @Test
    void d5_and_d6_are_judged_once_and_the_car_hears_the_judgement() {
        var waiting = withUnit()
                .given(new HoldImposed(HoldReason.SIEGE, RENDEZVOUS, NOW))
                .when(propose());
        assertThat(factsSent(waiting).absoluteHold()).isFalse();
        var called = opened().given(new HoldImposed(HoldReason.FIREARM, RENDEZVOUS, NOW))
                .when(propose(DeploymentMode.PHONE_FROM_CAR));
        assertThat(factsSent(called).absoluteHold()).isTrue();
        assertThat(factsSent(called).sceneUnitAssigned()).isFalse();
        assertThat(factsSent(opened().given(new SuspectArrested(null, UNIT, NOW, null))
                                .when(propose()))
                        .sceneUnitAssigned())
                .isTrue();
    }

    private static DeploymentFacts factsSent(Scenario.Decided<CoResponse, CoResponseEvent> decided) {
        return request(decided).facts();
    }

    private static CarDeploymentProposed request(Scenario.Decided<CoResponse, CoResponseEvent> decided) {
        return switch (decided.decision()) {
            case Decision.Accepted<CoResponseEvent> accepted ->
                (CarDeploymentProposed) accepted.events().getLast();
            case Decision.Refused<CoResponseEvent> refused -> throw new AssertionError(refused.refusal());
        };
    }

    @Test
    void d6_a_firearm_keeps_the_car_away_until_a_supervisor_lifts_it() {
        var held = withUnit().given(new HoldImposed(HoldReason.FIREARM, RENDEZVOUS, NOW));
        held.when(propose()).thenRefused(DispatchRefusal.HOLD_AT_RVP);
        held.when(new SceneCommand.LiftHold(HoldReason.FIREARM, OFFICER, Role.DISPATCHER, LATER))
                .thenRefused(DispatchRefusal.SUPERVISOR_NEEDED);
        held.when(new SceneCommand.LiftHold(HoldReason.FIREARM, OFFICER, Role.CONTROL_ROOM_SUPERVISOR, LATER))
                .then(new HoldLifted(HoldReason.FIREARM, OFFICER, LATER));
    }

    @Test
    void d11_a_victim_who_declined_is_not_sent_the_car_again() {
        withUnit()
                .given(new IdvaCarLegRuledOut(RefusalCode.VICTIM_DECLINED, NOW))
                .when(propose())
                .thenRefused(DispatchRefusal.VICTIM_DECLINED);
    }

    @Test
    void d17_while_a_crew_calls_for_help_no_car_is_asked() {
        withUnit()
                .given(new CrewEmergencyDeclared(UNIT, null, NOW, null))
                .when(propose())
                .thenRefused(DispatchRefusal.CREW_EMERGENCY);
    }

    @Test
    void only_one_car_is_asked_at_a_time() {
        asked().when(propose()).thenRefused(DispatchRefusal.CAR_ALREADY_ASKED);
    }

    @Test
    void the_car_accepts_in_time() {
        asked().when(ACCEPTED)
                .then(new CarDeploymentConfirmed(DEPLOYMENT, CAR, ConfirmedBy.CAR_SERVICE, LATER))
                .thenTimerCancelled("car-answer/" + DEPLOYMENT.value());
        confirmed().when(ACCEPTED).thenNothing();
    }

    @Test
    void the_car_refuses_and_the_gap_has_its_code() {
        asked().when(REFUSED)
                .then(new CarDeploymentRefusalNoted(DEPLOYMENT, CAR, RefusalCode.OUT_OF_HOURS, LATER), REFUSAL_GAP);
    }

    @Test
    void no_answer_in_time_shows_the_leg_unconfirmed() {
        asked().when(CoResponseDecider.due("car-answer/" + DEPLOYMENT.value(), ANSWER_DUE, ANSWER_DUE))
                .then(UNCONFIRMED);
        confirmed().when(new CarReport.AnswerOverdue(DEPLOYMENT, ANSWER_DUE)).thenNothing();
    }

    @Test
    void somebody_hears_by_radio_that_the_car_goes() {
        asked().given(UNCONFIRMED)
                .when(new CarCommand.ConfirmByRadio(LATER))
                .then(new CarDeploymentConfirmed(DEPLOYMENT, CAR, ConfirmedBy.RADIO, LATER));
    }

    @Test
    void a_late_acceptance_is_kept_while_the_job_still_wants_the_car() {
        asked().given(UNCONFIRMED)
                .when(ACCEPTED)
                .then(
                        late(LateAnswer.ACCEPTED, Reconciliation.KEPT),
                        new CarDeploymentConfirmed(DEPLOYMENT, CAR, ConfirmedBy.CAR_SERVICE, LATER));
    }

    @Test
    void a_late_refusal_reopens_a_leg_that_was_confirmed_by_radio() {
        asked().given(UNCONFIRMED, new CarDeploymentConfirmed(DEPLOYMENT, CAR, ConfirmedBy.RADIO, NOW))
                .when(REFUSED)
                .then(
                        late(LateAnswer.REFUSED, Reconciliation.LEG_REOPENED),
                        new CarDeploymentRefusalNoted(DEPLOYMENT, CAR, RefusalCode.OUT_OF_HOURS, LATER),
                        REFUSAL_GAP);
    }

    @Test
    void a_car_that_accepts_a_job_it_was_stood_down_from_is_released() {
        asked().given(new CarDeploymentReleased(DEPLOYMENT, CAR, StandDownReason.NOT_NEEDED, NOW))
                .when(ACCEPTED)
                .then(
                        late(LateAnswer.ACCEPTED, Reconciliation.CAR_RELEASED),
                        new CarDeploymentReleased(DEPLOYMENT, CAR, StandDownReason.ANSWERED_TOO_LATE, LATER));
    }

    private static LateCarAnswerReconciled late(LateAnswer answer, Reconciliation how) {
        return new LateCarAnswerReconciled(DEPLOYMENT, CAR, answer, how, LATER);
    }

    @Test
    void d15_standing_the_car_down_before_contact_says_what_is_still_owed() {
        confirmed()
                .when(new CarCommand.StandCarDown(StandDownReason.REPLACED, LATER))
                .then(
                        new CarDeploymentReleased(DEPLOYMENT, CAR, StandDownReason.REPLACED, LATER),
                        new LegGapFound(Leg.IDVA_CAR, GapReason.STOOD_DOWN, null, LATER));
    }

    @Test
    void d15_giving_up_on_a_car_that_never_answered_says_so() {
        asked().given(UNCONFIRMED)
                .when(new CarCommand.StandCarDown(StandDownReason.DISPATCHER_DECISION, LATER))
                .then(
                        new CarDeploymentReleased(DEPLOYMENT, CAR, StandDownReason.DISPATCHER_DECISION, LATER),
                        new LegGapFound(Leg.IDVA_CAR, GapReason.NO_ANSWER, null, LATER));
    }

    @Test
    void the_last_unit_at_the_scene_is_not_released_while_the_car_is_on_its_way() {
        confirmed()
                .when(new LegCommand.ReleaseLeg(Leg.RESPONSE, UNIT, StandDownReason.NOT_NEEDED, null, LATER, DECISION))
                .thenRefused(DispatchRefusal.NO_SCENE_UNIT);
        confirmed()
                .given(new LegAssigned(Leg.ARREST, SECOND_UNIT, null, null, null, null, null, NOW, null))
                .when(new LegCommand.ReleaseLeg(Leg.RESPONSE, UNIT, StandDownReason.NOT_NEEDED, null, LATER, DECISION))
                .then(new LegReleased(Leg.RESPONSE, UNIT, null, StandDownReason.NOT_NEEDED, LATER, DECISION));
    }

    @Test
    void the_last_unit_is_not_stood_down_from_all_its_legs_either_while_the_car_is_on_its_way() {
        var both = confirmed().given(new LegAssigned(Leg.ARREST, UNIT, null, null, null, null, null, NOW, null));
        var standDown = new LegCommand.ReleaseUnit(UNIT, StandDownReason.NOT_NEEDED, LATER, DECISION);
        both.when(standDown).thenRefused(DispatchRefusal.NO_SCENE_UNIT);
        both.given(new LegAssigned(Leg.ARREST, SECOND_UNIT, null, null, null, null, null, NOW, null))
                .when(standDown)
                .then(
                        new LegReleased(Leg.RESPONSE, UNIT, null, StandDownReason.NOT_NEEDED, LATER, DECISION),
                        new LegReleased(Leg.ARREST, UNIT, null, StandDownReason.NOT_NEEDED, LATER, DECISION));
        both.when(new LegCommand.ReleaseUnit(SECOND_UNIT, StandDownReason.NOT_NEEDED, LATER, DECISION))
                .thenNothing();
    }

    @Test
    void a_car_taken_for_a_higher_job_leaves_a_gap() {
        asked().given(CONFIRMED)
                .when(new CarReport.CarStoodDown(DEPLOYMENT, StandDownReason.PREEMPTED, RefusalCode.PREEMPTED, LATER))
                .then(
                        new LegReleased(Leg.IDVA_CAR, null, DEPLOYMENT, StandDownReason.PREEMPTED, LATER, null),
                        new LegGapFound(Leg.IDVA_CAR, GapReason.STOOD_DOWN, RefusalCode.PREEMPTED, LATER));
    }

    @Test
    void a_car_that_left_by_its_own_word_is_not_counted_on_again_when_its_crew_tells_of_a_talk_late() {
        var released = new CarDeploymentReleased(DEPLOYMENT, CAR, StandDownReason.REPLACED, NOW);
        var left = late(LateAnswer.REFUSED, Reconciliation.ALREADY_SETTLED);
        confirmed()
                .given(released)
                .when(new CarReport.CarStoodDown(DEPLOYMENT, StandDownReason.UNIT_UNAVAILABLE, null, LATER))
                .then(left);
        confirmed()
                .given(released, left)
                .when(new CarReport.ContactStarted(DEPLOYMENT, Channel.PHONE, SafePlace.SCENE, LATER))
                .then(new LegProgressed(Leg.IDVA_CAR, null, DEPLOYMENT, LegProgress.WITH_VICTIM, LATER));
    }

    @Test
    void a_car_may_carry_the_same_leg_again_after_a_refusal() {
        asked().given(List.of(new CarDeploymentRefusalNoted(DEPLOYMENT, CAR, RefusalCode.CAR_BUSY, NOW), REFUSAL_GAP))
                .when(propose())
                .thenTimer("car-answer/" + Ids.derived(Responses.INCIDENT.value(), "deployment/2"), ANSWER_DUE);
    }
}
