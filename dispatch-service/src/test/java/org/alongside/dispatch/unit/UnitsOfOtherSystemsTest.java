package org.alongside.dispatch.unit;

import static org.alongside.dispatch.unit.Units.CREWED;
import static org.alongside.dispatch.unit.Units.INCIDENT;
import static org.alongside.dispatch.unit.Units.JOB;
import static org.alongside.dispatch.unit.Units.NOW;
import static org.alongside.dispatch.unit.Units.ON_PATROL;
import static org.alongside.dispatch.unit.Units.OTHER;
import static org.alongside.dispatch.unit.Units.assign;
import static org.alongside.dispatch.unit.Units.unit;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.dispatch.UnitClear;
import org.alongside.contracts.dispatch.UnitCommittedElsewhere;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.dispatch.UnitFreedElsewhere;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitMasterUpdateReceived;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.dispatch.UnitReservationReleased;
import org.alongside.contracts.dispatch.UnitReserved;
import org.alongside.contracts.dispatch.UnitStateChanged;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.dispatch.UnitTakenByMaster;
import org.alongside.contracts.dispatch.UnitTakingSeenTo;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.dispatch.unit.UnitCommand.TakeMasterUpdate;
import org.alongside.testkit.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the system that masters a unit says of it, told here. */
class UnitsOfOtherSystemsTest {
    private static final ExternalReference THERE = new ExternalReference("CAD", "unit-7");
    private static final UnitRegistered DETAILS =
            new UnitRegistered("KW21", UnitKind.RESPONSE, "WIGAN", List.of(), THERE);
    private static final List<Leg> RESPONSE = List.of(Leg.RESPONSE);
    private static final UnitAssigned ASSIGNED = new UnitAssigned(INCIDENT, RESPONSE, NOW, null);

    private static UnitMasterUpdateReceived word(
            long sequence, @Nullable ExternalReference job, @Nullable IncidentId incident) {
        return new UnitMasterUpdateReceived(THERE, sequence + ":as said", at(sequence), job, incident);
    }

    private static UnitMasterUpdateReceived onNothing(long sequence) {
        return word(sequence, null, null);
    }

    private static UnitMasterUpdateReceived onTheirs(long sequence) {
        return word(sequence, JOB, null);
    }

    private static UnitMasterUpdateReceived onOurs(long sequence, IncidentId incident) {
        return word(sequence, JOB, incident);
    }

    private static Instant at(long sequence) {
        return NOW.plusSeconds(sequence * 10);
    }

    private static TakeMasterUpdate told(UnitMasterUpdateReceived word) {
        return new TakeMasterUpdate(
                word, DETAILS, null, new UnitCommand.ReportRadioState(2, RadioState.AVAILABLE_ON_PATROL, NOW), null);
    }

    private static Scenario<Unit, UnitCommand, UnitEvent> theirs(UnitEvent... more) {
        return unit().given(DETAILS, CREWED, ON_PATROL).given(more);
    }

    private static UnitStoodDown stoodDown(IncidentId incident, long sequence) {
        return new UnitStoodDown(incident, RESPONSE, StandDownReason.UNIT_UNAVAILABLE, at(sequence), null, null);
    }

    @Test
    void the_first_word_makes_it_known_as_it_stands() {
        unit().when(told(onTheirs(1)))
                .then(
                        DETAILS,
                        onTheirs(1),
                        new UnitCommittedElsewhere(JOB, at(1), null),
                        new UnitStateChanged(2, RadioState.AVAILABLE_ON_PATROL, NOW));
    }

    @Test
    void one_committed_there_is_not_assigned_here() {
        theirs(onTheirs(1), new UnitCommittedElsewhere(JOB, at(1), null))
                .when(assign(INCIDENT, Leg.RESPONSE))
                .thenRefused(DispatchRefusal.UNIT_COMMITTED_ELSEWHERE);
    }

    @Test
    void the_same_word_again_and_an_older_one_change_nothing() {
        theirs(onNothing(4)).when(told(onNothing(4))).thenNothing();
        theirs(onNothing(4)).when(told(onTheirs(3))).thenNothing();
    }

    @Test
    void another_word_under_the_same_number_is_refused() {
        var other = new UnitMasterUpdateReceived(THERE, "4:something else", at(4), JOB, null);
        theirs(onNothing(4)).when(told(other)).thenRefused(DispatchRefusal.EXTERNAL_CONTENT_DIFFERS);
    }

    @Test
    void numbers_beat_times() {
        var sentBefore = new UnitMasterUpdateReceived(THERE, "5:as said", NOW.minusSeconds(60), null, null);
        theirs(onTheirs(4), new UnitCommittedElsewhere(JOB, at(4), null))
                .when(told(sentBefore))
                .then(sentBefore, new UnitFreedElsewhere(JOB, NOW.minusSeconds(60)));
    }

    @Test
    void an_older_taking_told_late_leaves_a_newer_assignment_alone() {
        theirs(onNothing(4), ASSIGNED).when(told(onTheirs(3))).thenNothing();
    }

    @Test
    void taken_from_a_job_here_it_is_stood_down_and_the_conflict_is_kept() {
        theirs(onNothing(1), ASSIGNED)
                .when(told(onTheirs(2)))
                .then(
                        onTheirs(2),
                        stoodDown(INCIDENT, 2),
                        new UnitTakenByMaster(INCIDENT, RESPONSE, JOB, at(2)),
                        new UnitCommittedElsewhere(JOB, at(2), null));
    }

    @Test
    void taken_while_it_was_only_held_nobody_on_the_road_is_missed() {
        theirs(onNothing(1), new UnitReserved(INCIDENT, RESPONSE, NOW, NOW.plusSeconds(600)))
                .when(told(onTheirs(2)))
                .then(
                        onTheirs(2),
                        new UnitReservationReleased(INCIDENT, at(2), StandDownReason.UNIT_UNAVAILABLE),
                        new UnitCommittedElsewhere(JOB, at(2), null));
    }

    @Test
    void a_conflict_stands_until_a_person_sees_to_it() {
        var taken = theirs(onNothing(1), ASSIGNED)
                .given(
                        onTheirs(2),
                        stoodDown(INCIDENT, 2),
                        new UnitTakenByMaster(INCIDENT, RESPONSE, JOB, at(2)),
                        new UnitCommittedElsewhere(JOB, at(2), null),
                        onNothing(3),
                        new UnitFreedElsewhere(JOB, at(3)));
        taken.when(new UnitCommand.SeeToTaking(at(4))).then(new UnitTakingSeenTo(INCIDENT, at(4)));
        taken.given(new UnitTakingSeenTo(INCIDENT, at(4)))
                .when(new UnitCommand.SeeToTaking(at(5)))
                .thenNothing();
    }

    @Test
    void on_an_incident_that_is_ours_it_is_assigned_here_by_their_word() {
        theirs(onNothing(1))
                .when(told(onOurs(2, INCIDENT)))
                .then(onOurs(2, INCIDENT), new UnitAssigned(INCIDENT, RESPONSE, at(2), null));
        theirs(onTheirs(1), new UnitCommittedElsewhere(JOB, at(1), null))
                .when(told(onOurs(2, INCIDENT)))
                .then(
                        onOurs(2, INCIDENT),
                        new UnitFreedElsewhere(JOB, at(2)),
                        new UnitAssigned(INCIDENT, RESPONSE, at(2), null));
    }

    @Test
    void that_they_know_of_our_assignment_changes_nothing() {
        theirs(onNothing(1), ASSIGNED).when(told(onOurs(2, INCIDENT))).then(onOurs(2, INCIDENT));
    }

    @Test
    void sent_by_them_to_another_incident_of_ours_the_first_is_a_conflict() {
        theirs(onOurs(1, INCIDENT), ASSIGNED)
                .when(told(onOurs(2, OTHER)))
                .then(
                        onOurs(2, OTHER),
                        stoodDown(INCIDENT, 2),
                        new UnitTakenByMaster(INCIDENT, RESPONSE, JOB, at(2)),
                        new UnitAssigned(OTHER, RESPONSE, at(2), null));
    }

    @Test
    void a_word_repeated_before_they_heard_of_our_assignment_does_not_undo_it() {
        theirs(onNothing(1), ASSIGNED).when(told(onNothing(2))).then(onNothing(2));
        theirs(onOurs(1, OTHER), ASSIGNED).when(told(onOurs(2, OTHER))).then(onOurs(2, OTHER));
    }

    @Test
    void let_go_by_them_before_it_arrived_the_leg_is_open_again_and_somebody_sees_to_it() {
        theirs(onOurs(1, INCIDENT), ASSIGNED)
                .when(told(onNothing(2)))
                .then(onNothing(2), stoodDown(INCIDENT, 2), new UnitTakenByMaster(INCIDENT, RESPONSE, null, at(2)));
    }

    @Test
    void let_go_by_them_after_it_was_there_it_is_clear() {
        theirs(onOurs(1, INCIDENT), ASSIGNED, new UnitAtScene(INCIDENT, at(1)))
                .when(told(onNothing(2)))
                .then(onNothing(2), new UnitClear(INCIDENT, at(2)));
    }

    @Test
    void what_a_third_system_holds_they_do_not_free() {
        var third = new ExternalReference("AMBULANCE", "9");
        theirs(onNothing(1), new UnitCommittedElsewhere(third, at(1), null))
                .when(told(onNothing(2)))
                .then(onNothing(2));
    }

    @Test
    void its_status_moves_the_job_that_their_word_put_it_on() {
        var arrived = new TakeMasterUpdate(
                onOurs(2, INCIDENT),
                DETAILS,
                null,
                new UnitCommand.ReportRadioState(6, RadioState.AT_SCENE, at(2)),
                null);
        var after = theirs(onNothing(1)).when(arrived);
        after.then(
                onOurs(2, INCIDENT),
                new UnitAssigned(INCIDENT, RESPONSE, at(2), null),
                new UnitStateChanged(6, RadioState.AT_SCENE, at(2)),
                new UnitAtScene(INCIDENT, at(2)));
        after.thenTimer(CheckIns.TIMER, at(2).plus(UnitPolicy.USUAL.checkIn()));
    }
}
