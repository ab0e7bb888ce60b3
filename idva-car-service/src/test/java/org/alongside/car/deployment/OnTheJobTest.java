package org.alongside.car.deployment;

import static org.alongside.car.deployment.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.car.CarRefusal;
import org.alongside.car.deployment.CarCommand.*;
import org.alongside.contracts.car.*;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.DeploymentState;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

class OnTheJobTest {
    private static final CaseId FILE = new CaseId(VICTIM.value());

    private static Scenario<Car, CarCommand, AdvocateCarEvent> given(List<AdvocateCarEvent> events) {
        return Scenario.of(new CarDecider()).given(events);
    }

    private static StartContact start(String time) {
        return new StartContact(JOB, VICTIM, Channel.IN_PERSON, IDVA, SafePlace.SCENE, at(time));
    }

    private static TellOfScene scene(SceneState state, String time) {
        return new TellOfScene(JOB, new SceneSafety(SafePlace.SCENE, state, at(time)));
    }

    @Test
    void contact_at_a_place_declared_safe_is_just_contact() {
        var decided = given(sceneSafe()).when(start("20:43")).then(contactStarted("20:43"));
        assertThat(decided.thenState().state()).isEqualTo(CarState.WITH_VICTIM);
    }

    @Test
    void contact_before_the_place_is_declared_safe_is_kept_with_its_breach() {
        given(staged())
                .when(start("20:39"))
                .then(
                        contactStarted("20:39"),
                        breach(RefusalCode.SCENE_NOT_SAFE, AdvocateContactStarted.class, "20:39"));
    }

    @Test
    void a_constable_is_no_advocate_and_one_who_is_not_signed_on_is_kept_with_the_breach() {
        given(sceneSafe())
                .when(new StartContact(JOB, VICTIM, Channel.IN_PERSON, OFFICER, SafePlace.SCENE, at("20:43")))
                .thenRefused(CarRefusal.NOT_AN_ADVOCATE);
        var stranger = new StaffId("idva-9");
        given(sceneSafe())
                .when(new StartContact(JOB, VICTIM, Channel.IN_PERSON, stranger, SafePlace.SCENE, at("20:43")))
                .then(
                        new AdvocateContactStarted(
                                JOB, INCIDENT, VICTIM, Channel.IN_PERSON, stranger, SafePlace.SCENE, at("20:43")),
                        breach(RefusalCode.CREW_INCOMPLETE, AdvocateContactStarted.class, "20:43"));
    }

    @Test
    void contact_is_judged_by_when_it_began_and_not_by_when_it_was_told() {
        given(sceneSafe())
                .when(start("20:40"))
                .then(
                        contactStarted("20:40"),
                        breach(RefusalCode.SCENE_NOT_SAFE, AdvocateContactStarted.class, "20:40"));
    }

    @Test
    void contact_after_safety_was_revoked_is_a_breach_of_its_own() {
        given(and(sceneSafe(), Given.scene(SceneState.REVOKED, "20:42")))
                .when(start("20:43"))
                .then(
                        contactStarted("20:43"),
                        breach(RefusalCode.SCENE_SAFETY_REVOKED, AdvocateContactStarted.class, "20:43"));
    }

    @Test
    void a_revocation_heard_late_finds_the_contact_that_began_after_it() {
        given(withVictim())
                .when(scene(SceneState.REVOKED, "20:42"))
                .then(
                        Given.scene(SceneState.REVOKED, "20:42"),
                        breach(RefusalCode.SCENE_SAFETY_REVOKED, AdvocateContactStarted.class, "20:43"));
    }

    @Test
    void a_revocation_during_the_contact_is_no_breach() {
        given(withVictim()).when(scene(SceneState.REVOKED, "20:50")).then(Given.scene(SceneState.REVOKED, "20:50"));
    }

    @Test
    void being_told_again_changes_nothing() {
        given(sceneSafe()).when(scene(SceneState.SAFE, "20:41")).thenNothing();
    }

    @Test
    void a_call_from_the_car_needs_no_safe_scene() {
        var phone = and(
                available(),
                new CarDeploymentAccepted(JOB, INCIDENT, DeploymentMode.PHONE_FROM_CAR, at("20:20"), at("21:00")));
        given(phone)
                .when(new StartContact(JOB, VICTIM, Channel.PHONE, IDVA, SafePlace.SCENE, at("20:25")))
                .then(new AdvocateContactStarted(
                        JOB, INCIDENT, VICTIM, Channel.PHONE, IDVA, SafePlace.SCENE, at("20:25")));
    }

    @Test
    void withdrawing_ends_the_talk_and_it_may_start_again_when_safe() {
        var revoked = and(withVictim(), Given.scene(SceneState.REVOKED, "21:02"));
        given(revoked)
                .when(new Withdraw(JOB, RefusalCode.SCENE_SAFETY_REVOKED, new TalkedWith(true, true), at("21:03")))
                .then(
                        contactEnded("21:03", 20),
                        new CrewWithdrawn(JOB, INCIDENT, RefusalCode.SCENE_SAFETY_REVOKED, at("21:03")));
        var withdrawn = and(
                revoked,
                contactEnded("21:03", 20),
                new CrewWithdrawn(JOB, INCIDENT, RefusalCode.SCENE_SAFETY_REVOKED, at("21:03")),
                Given.scene(SceneState.SAFE, "21:10"));
        given(withdrawn).when(start("21:11")).then(contactStarted("21:11"));
    }

    @Test
    void taking_the_officer_away_stops_the_car_at_once_and_alerts() {
        given(withVictim())
                .when(new LeaveCrew(OFFICER, Leaving.DETACHED, at("20:50")))
                .then(
                        new CarCrewChanged(DUTY, List.of(), List.of(IDVA), at("20:50")),
                        new CarStateChanged(
                                CarState.WITH_VICTIM,
                                CarState.COMMITTED_NOT_DEPLOYABLE,
                                CarStateCause.CREW_INCOMPLETE,
                                at("20:50")),
                        breach(RefusalCode.IDVA_ALONE_RISK, CrewMemberDetached.class, "20:50"));
    }

    @Test
    void a_detached_officer_who_returns_makes_the_car_go_on() {
        var detached = given(withVictim()).when(new LeaveCrew(OFFICER, Leaving.DETACHED, at("20:50")));
        var decision = new CarDecider()
                .decide(detached.thenState(), new JoinCrew(WINDOW, OFFICER, CrewRole.CONSTABLE, at("20:55")));
        assertThat(decision)
                .isEqualTo(org.alongside.eventsourcing.decide.Decision.accept(
                        new CarCrewChanged(DUTY, List.of(OFFICER), List.of(IDVA), at("20:55")),
                        new CarStateChanged(
                                CarState.COMMITTED_NOT_DEPLOYABLE,
                                CarState.WITH_VICTIM,
                                CarStateCause.CREW_COMPLETE,
                                at("20:55"))));
    }

    @Test
    void at_the_end_of_the_shift_the_talk_goes_on_and_the_overrun_is_recorded() {
        given(withVictim())
                .when(new WindowEnds(at("22:00")))
                .thenNothing()
                .thenTimer(Crewing.OVERRUN_ENDS, at("22:30"));
        given(withVictim())
                .when(new OverrunEnds(at("22:30")))
                .then(breach(RefusalCode.END_OF_SHIFT, CarDeploymentAccepted.class, "22:30"));
        given(writingUp())
                .when(new Complete(JOB, at("22:20")))
                .then(
                        new CarDeploymentCompleted(JOB, INCIDENT, DeploymentState.CONTACT_MADE, at("22:20")),
                        new HandOffLeftOpen(JOB, INCIDENT, VICTIM, at("22:20")),
                        new CarDutyEnded(DUTY, at("22:20")))
                .thenTimerCancelled(Crewing.OVERRUN_ENDS);
        given(available()).when(new WindowEnds(at("22:00"))).then(new CarDutyEnded(DUTY, at("22:00")));
    }

    @Test
    void a_job_that_ended_within_the_window_and_was_reported_after_it_leaves_no_duty_running() {
        var completed = new CarDeploymentCompleted(JOB, INCIDENT, DeploymentState.CONTACT_MADE, at("21:58"));
        given(writingUp())
                .when(new Complete(JOB, at("21:58")))
                .then(completed)
                .thenTimer(Crewing.WINDOW_ENDS, at("22:00"));
        given(and(writingUp(), completed))
                .when(new OverrunEnds(at("22:30")))
                .then(new HandOffLeftOpen(JOB, INCIDENT, VICTIM, at("22:30")), new CarDutyEnded(DUTY, at("22:30")));
        given(and(available(), new CarCrewEmergencyDeclared(null, null, at("21:50"), null)))
                .when(new OverrunEnds(at("22:30")))
                .thenNothing();
    }

    @Test
    void completing_says_the_furthest_it_came() {
        given(staged())
                .when(new Complete(JOB, at("21:00")))
                .then(new CarDeploymentCompleted(JOB, INCIDENT, DeploymentState.ATTENDED, at("21:00")));
        given(withVictim()).when(new Complete(JOB, at("21:00"))).thenRefused(CarRefusal.CONTACT_OPEN);
    }

    @Test
    void the_idva_owns_the_case_until_somebody_accepts_it() {
        var offer = new OfferHandOff(JOB, VICTIM, FILE, null, "ON-CALL", null, at("21:45"));
        var offered = new CaseHandOffOffered(JOB, INCIDENT, VICTIM, FILE, null, "ON-CALL", null, at("21:45"));
        var accepted = new AnswerHandOff(JOB, VICTIM, FILE, HandOffAnswer.ACCEPTED, null, "ON-CALL", at("21:55"));
        var handedOff = new CaseHandedOff(JOB, INCIDENT, VICTIM, FILE, null, "ON-CALL", at("21:55"));
        given(writingUp()).when(offer).then(offered);
        given(writingUp()).when(accepted).thenRefused(CarRefusal.HAND_OFF_NOT_OFFERED);
        given(and(writingUp(), offered)).when(accepted).then(handedOff);
        given(and(writingUp(), offered, handedOff)).when(accepted).thenNothing();
        given(and(writingUp(), offered, handedOff)).when(offer).thenRefused(CarRefusal.ALREADY_HANDED_OFF);
    }

    @Test
    void a_hand_off_goes_to_one_person_or_one_team() {
        given(writingUp())
                .when(new OfferHandOff(JOB, VICTIM, null, null, null, null, at("21:45")))
                .thenRefused(CarRefusal.HAND_OFF_TO_ONE);
        given(writingUp())
                .when(new OfferHandOff(JOB, VICTIM, null, IDVA, "ON-CALL", null, at("21:45")))
                .thenRefused(CarRefusal.HAND_OFF_TO_ONE);
    }

    @Test
    void a_report_that_arrives_after_the_job_is_done_still_counts() {
        var done = and(sceneSafe(), new CarDeploymentCompleted(JOB, INCIDENT, DeploymentState.ATTENDED, at("21:50")));
        var decided = given(done).when(start("20:43")).then(contactStarted("20:43"));
        assertThat(decided.thenState().state()).isEqualTo(CarState.AVAILABLE);
    }

    @Test
    void contact_on_a_refused_job_is_kept_with_the_rule_that_refused_it() {
        var refused = and(
                available(),
                new CarDeploymentRefused(
                        JOB,
                        INCIDENT,
                        DeploymentMode.FOLLOW_UP_VISIT,
                        RefusalCode.CONFLICT_OF_INTEREST,
                        null,
                        List.of(VICTIM),
                        at("20:20")));
        given(refused)
                .when(start("20:43"))
                .then(
                        contactStarted("20:43"),
                        breach(RefusalCode.CONFLICT_OF_INTEREST, AdvocateContactStarted.class, "20:43"),
                        breach(RefusalCode.SCENE_NOT_SAFE, AdvocateContactStarted.class, "20:43"));
    }

    @Test
    void an_emergency_is_taken_in_any_state_and_the_car_goes_back_to_where_it_stood() {
        given(List.of(new CarRegistered("DA1", "WIGAN", null)))
                .when(new DeclareEmergency(at("20:00"), null))
                .then(new CarCrewEmergencyDeclared(null, null, at("20:00"), null));
        given(and(withVictim(), new CarCrewEmergencyDeclared(JOB, INCIDENT, at("20:50"), null)))
                .when(new EndEmergency(at("20:55")))
                .then(
                        new CarCrewEmergencyEnded(JOB, INCIDENT, at("20:55")),
                        new CarStateChanged(
                                CarState.EMERGENCY, CarState.WITH_VICTIM, CarStateCause.EMERGENCY_ENDED, at("20:55")));
    }

    @Test
    void an_emergency_ends_on_the_incident_it_was_declared_on_also_when_the_job_has_ended_since() {
        given(and(
                        staged(),
                        new CarCrewEmergencyDeclared(JOB, INCIDENT, at("20:50"), null),
                        new CarDeploymentCompleted(JOB, INCIDENT, DeploymentState.ATTENDED, at("20:52")),
                        new CarStateChanged(
                                CarState.AVAILABLE, CarState.EMERGENCY, CarStateCause.EMERGENCY, at("20:52"))))
                .when(new EndEmergency(at("20:55")))
                .then(
                        new CarCrewEmergencyEnded(JOB, INCIDENT, at("20:55")),
                        new CarStateChanged(
                                CarState.EMERGENCY, CarState.AVAILABLE, CarStateCause.EMERGENCY_ENDED, at("20:55")));
    }

    @Test
    void a_contact_cannot_end_before_it_began() {
        given(withVictim())
                .when(new EndContact(JOB, VICTIM, new TalkedWith(true, true), at("20:42")))
                .thenRefused(CarRefusal.ENDS_BEFORE_START);
    }

    @Test
    void the_next_crew_signing_on_early_waits_for_its_own_window() {
        var next = new CarDutyBegan(
                new org.alongside.contracts.ids.DutyId(VICTIM.value()), "WIGAN", at("22:00"), at("23:59"), 0);
        given(available())
                .when(new JoinCrew(
                        next, new org.alongside.contracts.ids.StaffId("pc-2"), CrewRole.CONSTABLE, at("21:50")))
                .thenNothing();
    }
}
