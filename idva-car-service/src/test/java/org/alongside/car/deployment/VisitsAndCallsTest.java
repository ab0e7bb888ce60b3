package org.alongside.car.deployment;

import static org.alongside.car.deployment.Given.*;

import java.util.List;
import org.alongside.car.CarRefusal;
import org.alongside.car.deployment.CarCommand.*;
import org.alongside.contracts.car.*;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** An IDVA at a door is judged by whether it is safe there, whatever the car was asked for (domain 3.3). */
class VisitsAndCallsTest {
    private static Scenario<Car, CarCommand, AdvocateCarEvent> given(List<AdvocateCarEvent> events) {
        return Scenario.of(new CarDecider()).given(events);
    }

    private static CheckVisit check(boolean safe, String time) {
        return new CheckVisit(
                JOB, SafePlace.SCENE, safe, safe ? VisitSafetyBasis.OFFICER_CHECKED_PLACE : null, OFFICER, at(time));
    }

    private static VisitSafetyChecked checked(boolean safe, String time) {
        var check = check(safe, time);
        return new VisitSafetyChecked(JOB, INCIDENT, SafePlace.SCENE, safe, check.basis(), OFFICER, at(time));
    }

    private static StartContact start(Channel channel, String time) {
        return new StartContact(JOB, VICTIM, channel, IDVA, SafePlace.SCENE, at(time));
    }

    /** A call under way. */
    private static List<AdvocateCarEvent> call() {
        return and(
                available(),
                new CarDeploymentAccepted(JOB, INCIDENT, DeploymentMode.PHONE_FROM_CAR, at("20:20"), at("21:00")),
                cameraPaused("20:42"));
    }

    @Test
    void a_visit_without_a_check_is_kept_with_its_breach() {
        given(visit())
                .when(start(Channel.IN_PERSON, "20:43"))
                .then(
                        contactStarted("20:43"),
                        breach(RefusalCode.SCENE_NOT_SAFE, AdvocateContactStarted.class, "20:43"));
    }

    @Test
    void a_visit_that_was_checked_first_is_just_a_visit() {
        given(visit()).when(check(true, "20:40")).then(checked(true, "20:40"));
        given(and(visit(), checked(true, "20:40")))
                .when(start(Channel.IN_PERSON, "20:43"))
                .then(contactStarted("20:43"));
        given(and(visit(), checked(true, "20:40"))).when(check(true, "20:40")).thenNothing();
    }

    @Test
    void that_the_scene_was_safe_in_its_time_makes_no_visit_safe_and_a_hold_now_does_count() {
        given(visit())
                .when(new TellOfScene(JOB, new SceneSafety(SafePlace.SCENE, SceneState.SAFE, at("20:30"))))
                .thenNothing();
        given(and(visit(), checked(true, "20:40"), scene(SceneState.UNSAFE, "20:42")))
                .when(start(Channel.IN_PERSON, "20:43"))
                .then(
                        contactStarted("20:43"),
                        breach(RefusalCode.SCENE_NOT_SAFE, AdvocateContactStarted.class, "20:43"));
    }

    @Test
    void a_check_heard_late_finds_the_talk_that_began_after_it() {
        given(and(visit(), checked(true, "20:40"), contactStarted("20:43")))
                .when(check(false, "20:42"))
                .then(
                        checked(false, "20:42"),
                        breach(RefusalCode.SCENE_NOT_SAFE, AdvocateContactStarted.class, "20:43"));
    }

    @Test
    void a_place_is_safe_for_a_reason_and_only_a_visit_is_checked_so() {
        given(visit())
                .when(new CheckVisit(JOB, SafePlace.SCENE, true, null, OFFICER, at("20:40")))
                .thenRefused(CarRefusal.SAFE_NEEDS_BASIS);
        given(visit())
                .when(new CheckVisit(
                        JOB, SafePlace.SCENE, false, VisitSafetyBasis.VICTIM_SAYS_ALONE, OFFICER, at("20:40")))
                .thenRefused(CarRefusal.SAFE_NEEDS_BASIS);
        given(assigned()).when(check(true, "20:40")).thenRefused(CarRefusal.NOT_A_VISIT);
    }

    @Test
    void who_was_to_ring_and_went_to_the_door_instead_is_judged_like_who_was_sent_there() {
        given(call())
                .when(start(Channel.IN_PERSON, "20:43"))
                .then(
                        contactStarted("20:43"),
                        breach(RefusalCode.SCENE_NOT_SAFE, AdvocateContactStarted.class, "20:43"));
        given(and(call(), scene(SceneState.SAFE, "20:41")))
                .when(start(Channel.IN_PERSON, "20:43"))
                .then(contactStarted("20:43"));
    }

    @Test
    void a_check_holds_four_hours_and_after_them_nobody_knows_until_it_was_checked_again() {
        var breached = breach(RefusalCode.SCENE_NOT_SAFE, AdvocateContactStarted.class, "20:43");
        given(and(visit(), checked(true, "16:43")))
                .when(start(Channel.IN_PERSON, "20:43"))
                .then(contactStarted("20:43"));
        given(and(visit(), checked(true, "16:42")))
                .when(start(Channel.IN_PERSON, "20:43"))
                .then(contactStarted("20:43"), breached);
        given(and(visit(), checked(true, "16:42"), checked(true, "20:40")))
                .when(start(Channel.IN_PERSON, "20:43"))
                .then(contactStarted("20:43"));
    }

    @Test
    void that_it_is_not_safe_there_holds_however_long_ago_it_was_said() {
        given(and(visit(), scene(SceneState.REVOKED, "16:00")))
                .when(start(Channel.IN_PERSON, "20:43"))
                .then(
                        contactStarted("20:43"),
                        breach(RefusalCode.SCENE_SAFETY_REVOKED, AdvocateContactStarted.class, "20:43"));
    }

    @Test
    void what_was_declared_of_a_scene_the_car_was_sent_to_holds_until_somebody_says_otherwise() {
        given(and(staged(), scene(SceneState.SAFE, "16:00")))
                .when(start(Channel.IN_PERSON, "20:43"))
                .then(contactStarted("20:43"));
    }

    @Test
    void a_call_is_made_whatever_is_known_of_the_scene() {
        for (var state : SceneState.values()) {
            given(and(call(), scene(state, "20:41")))
                    .when(start(Channel.PHONE, "20:43"))
                    .then(new AdvocateContactStarted(
                            JOB, INCIDENT, VICTIM, Channel.PHONE, IDVA, SafePlace.SCENE, at("20:43")));
        }
    }

    @Test
    void who_is_on_the_phone_and_then_stands_at_the_door_has_rung_off() {
        var onThePhone =
                new AdvocateContactStarted(JOB, INCIDENT, VICTIM, Channel.PHONE, IDVA, SafePlace.SCENE, at("20:42"));
        var rings = and(sceneSafe(), onThePhone);
        given(rings)
                .when(start(Channel.IN_PERSON, "20:50"))
                .then(
                        new AdvocateContactEnded(JOB, INCIDENT, VICTIM, false, false, 8, at("20:50")),
                        contactStarted("20:50"));
        given(rings).when(start(Channel.PHONE, "20:50")).thenNothing();
        given(rings).when(start(Channel.IN_PERSON, "20:41")).thenNothing();
    }
}
