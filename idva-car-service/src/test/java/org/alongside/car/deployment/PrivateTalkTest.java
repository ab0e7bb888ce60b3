package org.alongside.car.deployment;

import static org.alongside.car.deployment.Given.*;

import java.util.List;
import org.alongside.car.deployment.CarCommand.*;
import org.alongside.contracts.car.*;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** What an advocate and a victim say to each other is recorded by nobody's camera (rule D13). */
class PrivateTalkTest {
    private static final StaffId SECOND_OFFICER = new StaffId("pc-2");
    private static final List<AdvocateCarEvent> NOBODY_SAID = and(assigned(), scene(SceneState.SAFE, "20:41"));

    private static Scenario<Car, CarCommand, AdvocateCarEvent> given(List<AdvocateCarEvent> events) {
        return Scenario.of(new CarDecider()).given(events);
    }

    private static StartContact start(Channel channel) {
        return new StartContact(JOB, VICTIM, channel, IDVA, SafePlace.SCENE, at("20:43"));
    }

    private static BodyWornVideoStarted recording(String time) {
        return new BodyWornVideoStarted(JOB, INCIDENT, OFFICER, at(time));
    }

    private static BodyWornVideoResumed resumed(String time) {
        return new BodyWornVideoResumed(JOB, INCIDENT, OFFICER, at(time));
    }

    private static SafetyBreachRecorded breached(Class<?> fact, String time) {
        return breach(RefusalCode.BWV_PAUSED, fact, time);
    }

    @Test
    void a_talk_beside_a_camera_that_is_paused_not_worn_or_broken_is_as_it_should_be() {
        given(and(NOBODY_SAID, recording("20:41"), cameraPaused("20:42")))
                .when(start(Channel.IN_PERSON))
                .then(contactStarted("20:43"));
        for (var reason : BodyWornVideoAbsence.values()) {
            given(and(NOBODY_SAID, new BodyWornVideoNotRunning(JOB, INCIDENT, OFFICER, reason, at("20:42"))))
                    .when(start(Channel.IN_PERSON))
                    .then(contactStarted("20:43"));
        }
    }

    @Test
    void a_talk_beside_a_camera_that_records_is_kept_with_its_breach() {
        var asBefore = breached(AdvocateContactStarted.class, "20:43");
        given(and(NOBODY_SAID, recording("20:41")))
                .when(start(Channel.IN_PERSON))
                .then(contactStarted("20:43"), asBefore);
        given(and(NOBODY_SAID, cameraPaused("20:41"), resumed("20:42")))
                .when(start(Channel.IN_PERSON))
                .then(contactStarted("20:43"), asBefore);
    }

    @Test
    void a_camera_of_which_nobody_said_anything_may_record() {
        given(NOBODY_SAID)
                .when(start(Channel.IN_PERSON))
                .then(contactStarted("20:43"), breached(AdvocateContactStarted.class, "20:43"));
    }

    @Test
    void each_officer_who_is_with_the_car_has_a_camera_and_the_breach_is_one() {
        var two = new CarCrewChanged(DUTY, List.of(OFFICER, SECOND_OFFICER), List.of(IDVA), at("20:40"));
        given(and(NOBODY_SAID, two, cameraPaused("20:42")))
                .when(start(Channel.IN_PERSON))
                .then(contactStarted("20:43"), breached(AdvocateContactStarted.class, "20:43"));
        given(and(NOBODY_SAID, two))
                .when(start(Channel.IN_PERSON))
                .then(contactStarted("20:43"), breached(AdvocateContactStarted.class, "20:43"));
    }

    @Test
    void a_camera_hears_nothing_of_a_call() {
        given(NOBODY_SAID)
                .when(start(Channel.PHONE))
                .then(new AdvocateContactStarted(
                        JOB, INCIDENT, VICTIM, Channel.PHONE, IDVA, SafePlace.SCENE, at("20:43")));
    }

    @Test
    void a_camera_that_records_again_beside_the_talk_breaks_the_rule_then() {
        given(withVictim())
                .when(new ResumeVideo(JOB, OFFICER, at("20:50")))
                .then(resumed("20:50"), breached(BodyWornVideoResumed.class, "20:50"));
        given(writingUp()).when(new ResumeVideo(JOB, OFFICER, at("21:41"))).then(resumed("21:41"));
    }

    @Test
    void word_that_comes_late_is_judged_by_when_it_was_so() {
        given(withVictim())
                .when(new StartVideo(JOB, OFFICER, at("20:42")))
                .then(recording("20:42"), breached(AdvocateContactStarted.class, "20:43"));
        given(withVictim()).when(new StartVideo(JOB, OFFICER, at("20:30"))).then(recording("20:30"));
        given(and(withVictim(), recording("20:42")))
                .when(new StartVideo(JOB, OFFICER, at("20:42")))
                .then(recording("20:42"));
    }
}
