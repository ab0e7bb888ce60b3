package org.alongside.dispatch.unit;

import static org.alongside.dispatch.unit.Units.ASSIGNED;
import static org.alongside.dispatch.unit.Units.INCIDENT;
import static org.alongside.dispatch.unit.Units.NOW;
import static org.alongside.dispatch.unit.Units.OTHER;
import static org.alongside.dispatch.unit.Units.assign;
import static org.alongside.dispatch.unit.Units.assigned;
import static org.alongside.dispatch.unit.Units.onPatrol;
import static org.alongside.dispatch.unit.Units.radio;

import java.time.Instant;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.UnitEmergencyDeclared;
import org.alongside.contracts.dispatch.UnitEmergencyEnded;
import org.alongside.contracts.dispatch.UnitStateChanged;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.DispatchRefusal;
import org.junit.jupiter.api.Test;

/** State 0 comes before everything else (rule D17). */
class CallingForHelpTest {
    private static final Instant PRESSED = NOW.plusSeconds(60);
    private static final UnitCommand PRESS = radio(0, RadioState.EMERGENCY, PRESSED);
    private static final UnitStateChanged STATE_0 = new UnitStateChanged(0, RadioState.EMERGENCY, PRESSED);
    private static final UnitEmergencyDeclared CALLED = new UnitEmergencyDeclared(null, PRESSED);

    private static UnitStateChanged onPatrolAt(Instant at) {
        return new UnitStateChanged(2, RadioState.AVAILABLE_ON_PATROL, at);
    }

    @Test
    void a_call_on_no_job_is_a_call() {
        onPatrol().when(PRESS).then(STATE_0, CALLED);
    }

    @Test
    void a_call_on_a_job_names_it() {
        assigned().when(PRESS).then(STATE_0, new UnitEmergencyDeclared(INCIDENT, PRESSED));
    }

    @Test
    void a_call_heard_after_a_later_status_is_a_call_all_the_same() {
        onPatrol().given(onPatrolAt(PRESSED.plusSeconds(10))).when(PRESS).then(STATE_0, CALLED);
    }

    @Test
    void a_later_status_does_not_end_it_and_the_unit_is_sent_nowhere() {
        onPatrol()
                .given(STATE_0, CALLED, onPatrolAt(PRESSED.plusSeconds(30)))
                .when(assign(OTHER, Leg.RESPONSE))
                .thenRefused(DispatchRefusal.CREW_EMERGENCY);
    }

    @Test
    void pressed_again_while_it_stands_it_is_the_same_call() {
        var again = PRESSED.plusSeconds(5);
        onPatrol()
                .given(STATE_0, CALLED)
                .when(radio(0, RadioState.EMERGENCY, again))
                .then(new UnitStateChanged(0, RadioState.EMERGENCY, again));
    }

    @Test
    void what_was_pressed_before_the_end_belongs_to_what_ended() {
        var late = PRESSED.plusSeconds(5);
        onPatrol()
                .given(STATE_0, CALLED, new UnitEmergencyEnded(null, PRESSED.plusSeconds(300)))
                .when(radio(0, RadioState.EMERGENCY, late))
                .then(new UnitStateChanged(0, RadioState.EMERGENCY, late));
    }

    @Test
    void a_call_after_the_end_is_another_one() {
        var second = PRESSED.plusSeconds(600);
        onPatrol()
                .given(STATE_0, CALLED, new UnitEmergencyEnded(null, PRESSED.plusSeconds(300)))
                .when(radio(0, RadioState.EMERGENCY, second))
                .then(new UnitStateChanged(0, RadioState.EMERGENCY, second), new UnitEmergencyDeclared(null, second));
    }

    @Test
    void the_end_names_the_job_on_which_they_called() {
        var ended = PRESSED.plusSeconds(300);
        onPatrol()
                .given(ASSIGNED, STATE_0, new UnitEmergencyDeclared(INCIDENT, PRESSED))
                .when(new UnitCommand.EndEmergency(ended))
                .then(new UnitEmergencyEnded(INCIDENT, ended));
    }
}
