package org.alongside.car.deployment;

import static org.alongside.car.deployment.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.car.CarRefusal;
import org.alongside.car.deployment.CarCommand.*;
import org.alongside.contracts.car.*;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.DeploymentState;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** A shift ends with a victim in mid-conversation, or with nobody yet who goes on: nothing is lost (domain 3.5, 3.6). */
class EndOfShiftTest {
    private static final StaffId RELIEF = new StaffId("idva-2");
    private static final CarCrewChanged RELIEVED =
            new CarCrewChanged(DUTY, List.of(OFFICER), List.of(IDVA, RELIEF), at("21:00"));
    private static final CarDeploymentCompleted COMPLETED =
            new CarDeploymentCompleted(JOB, INCIDENT, DeploymentState.CONTACT_MADE, at("21:42"));
    private static final HandOffLeftOpen LEFT_OPEN = new HandOffLeftOpen(JOB, INCIDENT, VICTIM, at("22:00"));
    private static final CarDutyEnded ENDED = new CarDutyEnded(DUTY, at("22:00"));

    private static Scenario<Car, CarCommand, AdvocateCarEvent> given(List<AdvocateCarEvent> events) {
        return Scenario.of(new CarDecider()).given(events);
    }

    private static LeaveCrew leaves(StaffId member, Leaving why) {
        return new LeaveCrew(member, why, at("21:10"));
    }

    private static AdvocateContactTakenOver takenOver(StaffId to) {
        return new AdvocateContactTakenOver(JOB, INCIDENT, VICTIM, IDVA, to, at("21:05"));
    }

    private static TakeOverContact takeOver(StaffId to) {
        return new TakeOverContact(JOB, VICTIM, to, at("21:05"));
    }

    @Test
    void an_advocate_does_not_go_home_or_on_a_break_in_mid_conversation() {
        given(withVictim()).when(leaves(IDVA, Leaving.SIGNED_OFF)).thenRefused(CarRefusal.CONTACT_OPEN);
        given(withVictim()).when(leaves(IDVA, Leaving.ON_BREAK)).thenRefused(CarRefusal.CONTACT_OPEN);
    }

    @Test
    void the_last_officer_does_not_leave_an_advocate_alone_with_a_victim() {
        given(withVictim()).when(leaves(OFFICER, Leaving.SIGNED_OFF)).thenRefused(CarRefusal.LEAVES_IDVA_ALONE);
        given(withVictim()).when(leaves(OFFICER, Leaving.ON_BREAK)).thenRefused(CarRefusal.LEAVES_IDVA_ALONE);
        var two = new CarCrewChanged(DUTY, List.of(OFFICER, new StaffId("pc-2")), List.of(IDVA), at("21:00"));
        given(and(withVictim(), two))
                .when(leaves(OFFICER, Leaving.SIGNED_OFF))
                .then(new CarCrewChanged(DUTY, List.of(new StaffId("pc-2")), List.of(IDVA), at("21:10")));
    }

    @Test
    void another_advocate_takes_the_talk_over_and_then_the_first_may_go() {
        given(and(withVictim(), RELIEVED)).when(takeOver(RELIEF)).then(takenOver(RELIEF));
        given(and(withVictim(), RELIEVED, takenOver(RELIEF)))
                .when(takeOver(RELIEF))
                .thenNothing();
        var after = given(and(withVictim(), RELIEVED, takenOver(RELIEF)))
                .when(leaves(IDVA, Leaving.SIGNED_OFF))
                .then(new CarCrewChanged(DUTY, List.of(OFFICER), List.of(RELIEF), at("21:10")))
                .thenState();
        assertThat(after.state()).isEqualTo(CarState.WITH_VICTIM);
        given(and(withVictim(), RELIEVED, takenOver(RELIEF)))
                .when(leaves(RELIEF, Leaving.SIGNED_OFF))
                .thenRefused(CarRefusal.CONTACT_OPEN);
        given(and(withVictim(), RELIEVED, takenOver(RELIEF)))
                .when(new EndContact(JOB, VICTIM, new TalkedWith(true, true), at("21:40")))
                .then(contactEnded("21:40", 57));
    }

    @Test
    void a_talk_is_taken_over_by_an_advocate_of_the_car_while_it_goes_on() {
        given(withVictim())
                .when(takeOver(RELIEF))
                .then(takenOver(RELIEF), breach(RefusalCode.CREW_INCOMPLETE, AdvocateContactTakenOver.class, "21:05"));
        given(withVictim()).when(takeOver(OFFICER)).thenRefused(CarRefusal.NOT_AN_ADVOCATE);
        given(writingUp()).when(takeOver(RELIEF)).thenRefused(CarRefusal.CONTACT_NOT_STARTED);
        given(withVictim())
                .when(new TakeOverContact(JOB, VICTIM, RELIEF, at("20:42")))
                .thenRefused(CarRefusal.ENDS_BEFORE_START);
    }

    @Test
    void who_was_met_and_handed_to_nobody_is_left_open_when_the_duty_ends() {
        given(and(writingUp(), COMPLETED)).when(new WindowEnds(at("22:00"))).then(LEFT_OPEN, ENDED);
        var offered = new CaseHandOffOffered(JOB, INCIDENT, VICTIM, null, null, "ON-CALL", null, at("21:41"));
        given(and(writingUp(), offered, COMPLETED))
                .when(new WindowEnds(at("22:00")))
                .then(LEFT_OPEN, ENDED);
    }

    @Test
    void who_declined_or_was_taken_over_is_not() {
        var declined = new SupportDeclined(JOB, INCIDENT, VICTIM, LaterContact.NOT_PERMITTED, null, at("21:38"));
        given(and(writingUp(), declined, COMPLETED))
                .when(new WindowEnds(at("22:00")))
                .then(ENDED);
        var handedOff =
                new CaseHandedOff(JOB, INCIDENT, VICTIM, new CaseId(VICTIM.value()), null, "ON-CALL", at("21:50"));
        given(and(writingUp(), COMPLETED, handedOff))
                .when(new WindowEnds(at("22:00")))
                .then(ENDED);
    }

    @Test
    void it_is_said_once_and_may_be_accepted_after_it() {
        var next = new CarDutyBegan(new DutyId(VICTIM.value()), "WIGAN", at("22:00"), at("23:59"), 0);
        given(and(writingUp(), COMPLETED, LEFT_OPEN, ENDED, next))
                .when(new WindowEnds(at("23:59")))
                .then(new CarDutyEnded(next.duty(), at("23:59")));
        var file = new CaseId(VICTIM.value());
        given(and(writingUp(), COMPLETED, LEFT_OPEN, ENDED))
                .when(new AnswerHandOff(JOB, VICTIM, file, HandOffAnswer.ACCEPTED, null, "ON-CALL", at("22:30")))
                .then(new CaseHandedOff(JOB, INCIDENT, VICTIM, file, null, "ON-CALL", at("22:30")));
    }

    @Test
    void the_next_duty_that_begins_at_once_leaves_nobody_behind() {
        var next = new CarDutyBegan(new DutyId(VICTIM.value()), "WIGAN", at("22:00"), at("23:59"), 0);
        var decided = given(and(writingUp(), COMPLETED))
                .when(new BeginDuty(next, List.of(), List.of(), at("22:00")))
                .thenState();
        assertThat(decided.job(JOB).orElseThrow().with(VICTIM).handOff())
                .isEqualTo(VictimContact.HandOffState.LEFT_OPEN);
    }
}
