package org.alongside.dispatch.unit;

import static org.alongside.dispatch.unit.Units.ASSIGNED;
import static org.alongside.dispatch.unit.Units.CREWED;
import static org.alongside.dispatch.unit.Units.DECISION;
import static org.alongside.dispatch.unit.Units.INCIDENT;
import static org.alongside.dispatch.unit.Units.JOB;
import static org.alongside.dispatch.unit.Units.NOW;
import static org.alongside.dispatch.unit.Units.ON_PATROL;
import static org.alongside.dispatch.unit.Units.OTHER;
import static org.alongside.dispatch.unit.Units.REGISTERED;
import static org.alongside.dispatch.unit.Units.RESERVED;
import static org.alongside.dispatch.unit.Units.assign;
import static org.alongside.dispatch.unit.Units.assigned;
import static org.alongside.dispatch.unit.Units.onPatrol;
import static org.alongside.dispatch.unit.Units.radio;
import static org.alongside.dispatch.unit.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.dispatch.UnitClear;
import org.alongside.contracts.dispatch.UnitCommittedElsewhere;
import org.alongside.contracts.dispatch.UnitEnRoute;
import org.alongside.contracts.dispatch.UnitFreedElsewhere;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.dispatch.UnitReservationReleased;
import org.alongside.contracts.dispatch.UnitStateChanged;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.dispatch.UnitTakenByMaster;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.DispatchRefusal;
import org.junit.jupiter.api.Test;

class HoldingAUnitTest {

    @Test
    void a_unit_carries_several_legs_of_one_incident() {
        assigned()
                .when(assign(INCIDENT, Leg.STATEMENT))
                .then(new UnitAssigned(INCIDENT, List.of(Leg.STATEMENT), NOW.plusSeconds(60), DECISION));
    }

    @Test
    void a_unit_told_twice_is_told_once() {
        assigned().when(assign(INCIDENT, Leg.RESPONSE)).thenNothing();
    }

    @Test
    void a_unit_of_one_incident_is_never_given_to_another() {
        assigned().when(assign(OTHER, Leg.RESPONSE)).thenRefused(DispatchRefusal.UNIT_COMMITTED);
    }

    @Test
    void a_unit_nobody_is_on_is_not_sent() {
        unit().given(REGISTERED, ON_PATROL)
                .when(assign(INCIDENT, Leg.RESPONSE))
                .thenRefused(DispatchRefusal.UNIT_NOT_CREWED);
    }

    @Test
    void a_unit_off_duty_is_not_sent() {
        unit().given(REGISTERED, CREWED)
                .when(assign(INCIDENT, Leg.RESPONSE))
                .thenRefused(DispatchRefusal.UNIT_OFF_DUTY);
    }

    @Test
    void a_prisoner_escort_is_not_sent() {
        onPatrol()
                .given(new UnitStateChanged(9, RadioState.PRISONER_ESCORT, NOW.plusSeconds(1)))
                .when(assign(INCIDENT, Leg.RESPONSE))
                .thenRefused(DispatchRefusal.UNIT_NOT_DEPLOYABLE);
    }

    @Test
    void a_unit_of_another_system_needs_no_crew_named_here() {
        var master = new ExternalReference("CAD", "U7");
        unit().given(
                        new UnitRegistered(
                                REGISTERED.callSign(), REGISTERED.kind(), REGISTERED.area(), List.of(), master),
                        ON_PATROL)
                .when(assign(INCIDENT, Leg.RESPONSE))
                .then(new UnitAssigned(INCIDENT, List.of(Leg.RESPONSE), NOW.plusSeconds(60), DECISION));
    }

    @Test
    void a_call_sign_and_an_external_id_belong_to_one_unit() {
        var master = new ExternalReference("CAD", "U7");
        unit().when(new UnitCommand.Register(
                        new UnitRegistered("KW21", REGISTERED.kind(), REGISTERED.area(), List.of(), master)))
                .thenClaim("call-sign", "KW21")
                .thenClaim("external-unit", "CAD/U7");
    }

    @Test
    void a_reservation_that_nobody_uses_runs_out() {
        onPatrol()
                .when(new UnitCommand.Reserve(INCIDENT, List.of(Leg.RESPONSE), NOW.plusSeconds(120), NOW))
                .then(RESERVED)
                .thenTimer("reservation", NOW.plusSeconds(120));
        onPatrol()
                .given(RESERVED)
                .when(UnitDecider.due("reservation", NOW.plusSeconds(120), NOW.plusSeconds(121)))
                .then(new UnitReservationReleased(INCIDENT, NOW.plusSeconds(120), StandDownReason.RESERVATION_EXPIRED));
    }

    @Test
    void assigning_a_reserved_unit_stops_the_clock_of_its_reservation() {
        onPatrol().given(RESERVED).when(assign(INCIDENT, Leg.RESPONSE)).thenTimerCancelled("reservation");
    }

    @Test
    void the_masters_word_takes_a_unit_away_and_says_so() {
        assigned()
                .when(new UnitCommand.ReportCommittedElsewhere(JOB, null, NOW.plusSeconds(5)))
                .then(
                        new UnitStoodDown(
                                INCIDENT,
                                List.of(Leg.RESPONSE),
                                StandDownReason.UNIT_UNAVAILABLE,
                                NOW.plusSeconds(5),
                                null,
                                null),
                        new UnitTakenByMaster(INCIDENT, List.of(Leg.RESPONSE), JOB, NOW.plusSeconds(5)),
                        new UnitCommittedElsewhere(JOB, NOW.plusSeconds(5), null));
    }

    @Test
    void the_same_update_of_the_master_again_changes_nothing() {
        onPatrol()
                .given(new UnitCommittedElsewhere(JOB, NOW, null))
                .when(new UnitCommand.ReportCommittedElsewhere(JOB, null, NOW.plusSeconds(5)))
                .thenNothing();
    }

    @Test
    void a_late_word_that_the_master_let_it_go_does_not_free_a_unit_taken_again_since() {
        onPatrol()
                .given(
                        new UnitCommittedElsewhere(JOB, NOW, null),
                        new UnitFreedElsewhere(JOB, NOW.plusSeconds(10)),
                        new UnitCommittedElsewhere(JOB, NOW.plusSeconds(20), null))
                .when(new UnitCommand.ReportFreedElsewhere(JOB, NOW.plusSeconds(10)))
                .thenNothing();
    }

    @Test
    void a_late_word_that_the_master_took_it_before_does_not_replace_what_holds_it_now() {
        onPatrol()
                .given(new UnitCommittedElsewhere(JOB, NOW.plusSeconds(20), null))
                .when(new UnitCommand.ReportCommittedElsewhere(
                        new ExternalReference(JOB.system(), "4712"), null, NOW.plusSeconds(5)))
                .thenNothing();
    }

    @Test
    void a_word_that_the_master_let_it_go_frees_the_unit() {
        onPatrol()
                .given(new UnitCommittedElsewhere(JOB, NOW, null))
                .when(new UnitCommand.ReportFreedElsewhere(JOB, NOW))
                .then(new UnitFreedElsewhere(JOB, NOW));
    }

    @Test
    void a_unit_that_presses_en_route_and_at_scene_moves_its_job() {
        assigned()
                .when(radio(5, RadioState.EN_ROUTE, NOW.plusSeconds(9)))
                .then(
                        new UnitStateChanged(5, RadioState.EN_ROUTE, NOW.plusSeconds(9)),
                        new UnitEnRoute(INCIDENT, NOW.plusSeconds(9), null));
        assigned()
                .when(radio(6, RadioState.AT_SCENE, NOW.plusSeconds(9)))
                .then(
                        new UnitStateChanged(6, RadioState.AT_SCENE, NOW.plusSeconds(9)),
                        new UnitAtScene(INCIDENT, NOW.plusSeconds(9)));
    }

    @Test
    void what_was_done_before_it_was_sent_does_not_free_a_unit_from_the_job_it_has_now() {
        assigned()
                .when(new UnitCommand.ReportClear(INCIDENT, NOW.minusSeconds(60)))
                .thenNothing();
        assigned()
                .given(new UnitAtScene(INCIDENT, NOW.plusSeconds(60)))
                .when(new UnitCommand.ReportClear(INCIDENT, NOW.plusSeconds(30)))
                .thenNothing();
    }

    @Test
    void a_unit_available_again_after_the_scene_is_clear() {
        assigned()
                .given(new UnitAtScene(INCIDENT, NOW.plusSeconds(9)))
                .when(radio(2, RadioState.AVAILABLE_ON_PATROL, NOW.plusSeconds(90)))
                .then(
                        new UnitStateChanged(2, RadioState.AVAILABLE_ON_PATROL, NOW.plusSeconds(90)),
                        new UnitClear(INCIDENT, NOW.plusSeconds(90)));
    }

    @Test
    void an_older_status_never_replaces_a_newer() {
        var before = onPatrol().given(ASSIGNED, new UnitAtScene(INCIDENT, NOW.plusSeconds(60)));
        var after = before.when(radio(5, RadioState.EN_ROUTE, NOW.minusSeconds(60)))
                .then(new UnitStateChanged(5, RadioState.EN_ROUTE, NOW.minusSeconds(60)))
                .thenState();
        assertThat(after).isEqualTo(before.state());
    }

    @Test
    void an_older_report_of_the_job_never_takes_it_back() {
        var arrived = onPatrol().given(ASSIGNED, new UnitAtScene(INCIDENT, NOW.plusSeconds(60)));
        var after = arrived.when(new UnitCommand.ReportEnRoute(INCIDENT, null, NOW.plusSeconds(30)))
                .thenState();
        assertThat(after).isEqualTo(arrived.state());
    }

    @Test
    void a_report_from_another_incident_is_kept_and_does_not_move_the_commitment() {
        var after = assigned()
                .when(new UnitCommand.ReportAtScene(OTHER, NOW.plusSeconds(30)))
                .then(new UnitAtScene(OTHER, NOW.plusSeconds(30)))
                .thenState();
        assertThat(after).isInstanceOfSatisfying(Unit.InService.class, unit -> assertThat(unit.commitment())
                .isEqualTo(new Commitment.Assigned(INCIDENT, List.of(Leg.RESPONSE), Commitment.Stage.ASSIGNED, NOW)));
    }

    @Test
    void no_unit_carries_the_leg_of_the_car() {
        var legs = List.of(Leg.RESPONSE, Leg.IDVA_CAR);
        onPatrol()
                .when(new UnitCommand.Reserve(INCIDENT, legs, null, NOW))
                .thenRefused(DispatchRefusal.CAR_IS_PROPOSED);
        onPatrol()
                .when(new UnitCommand.Assign(INCIDENT, legs, NOW, DECISION))
                .thenRefused(DispatchRefusal.CAR_IS_PROPOSED);
    }
}
