package org.alongside.car.deployment;

import static org.alongside.car.deployment.Given.*;

import java.util.List;
import org.alongside.car.deployment.CarCommand.ChangeState;
import org.alongside.car.deployment.CarCommand.CheckIn;
import org.alongside.car.deployment.CarCommand.CheckInDue;
import org.alongside.car.deployment.CarCommand.Complete;
import org.alongside.car.deployment.CarCommand.EndContact;
import org.alongside.car.deployment.CarCommand.PauseVideo;
import org.alongside.car.deployment.CarCommand.ReportAtScene;
import org.alongside.car.deployment.CarCommand.ReportNoContact;
import org.alongside.car.deployment.CarCommand.StartContact;
import org.alongside.car.deployment.CarCommand.TalkedWith;
import org.alongside.car.deployment.CarCommand.TellOfScene;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.BodyWornVideoReason;
import org.alongside.contracts.car.CarAtScene;
import org.alongside.contracts.car.CarCheckInMissed;
import org.alongside.contracts.car.CarCheckedIn;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.car.CarStateCause;
import org.alongside.contracts.car.CarStateChanged;
import org.alongside.contracts.car.SceneSafety;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** A car's crew at a scene is heard of again within twenty minutes, or somebody is told. */
class CheckInsTest {
    private static final CarAtScene THERE = new CarAtScene(JOB, INCIDENT, at("20:42"));
    private static final CarCheckInMissed MISSED = new CarCheckInMissed(JOB, INCIDENT, at("20:43"), at("21:03"));

    @Test
    void the_clock_runs_from_the_arrival() {
        car(sceneSafe()).when(new ReportAtScene(JOB, at("20:42"))).then(THERE).thenTimer(CheckIns.TIMER, at("21:02"));
    }

    @Test
    void any_word_of_the_crew_moves_it() {
        car(withVictim())
                .when(new CheckIn(at("20:55")))
                .then(new CarCheckedIn(at("20:55")))
                .thenTimer(CheckIns.TIMER, at("21:15"));
        car(withVictim())
                .when(new PauseVideo(JOB, OFFICER, BodyWornVideoReason.VICTIM_ASKED, at("20:56")))
                .thenTimer(CheckIns.TIMER, at("21:16"));
        car(withVictim())
                .when(new ChangeState(CarState.TRANSPORTING, CarStateCause.CREW_REPORTED, at("20:57")))
                .then(changed(CarState.WITH_VICTIM, CarState.TRANSPORTING, "20:57"))
                .thenTimer(CheckIns.TIMER, at("21:17"));
        car(withVictim()).given(MISSED).when(new CheckInDue(at("21:23"))).thenTimer(CheckIns.TIMER, at("21:43"));
    }

    @Test
    void what_others_say_is_no_word_of_theirs() {
        var told = new TellOfScene(JOB, new SceneSafety(SafePlace.MEETING_PLACE, SceneState.SAFE, at("20:50")));
        car(withVictim()).when(told).thenNoTimer();
        car(withVictim())
                .when(new ChangeState(CarState.TRANSPORTING, CarStateCause.IT_FAULT, at("20:57")))
                .thenNoTimer();
    }

    @Test
    void a_crew_that_stays_silent_is_told_of_again_and_again_until_it_is_heard() {
        car(withVictim()).when(new CheckInDue(at("21:03"))).then(MISSED).thenTimer(CheckIns.TIMER, at("21:23"));
        car(withVictim())
                .given(MISSED)
                .when(new CheckInDue(at("21:23")))
                .then(new CarCheckInMissed(JOB, INCIDENT, at("20:43"), at("21:23")));
        car(withVictim())
                .given(new CarCheckedIn(at("21:02")))
                .when(new CheckInDue(at("21:03")))
                .thenNothing();
    }

    @Test
    void a_word_that_comes_late_does_not_take_back_a_later_one() {
        car(withVictim())
                .given(new CarCheckedIn(at("21:02")))
                .when(new CheckIn(at("20:50")))
                .then(new CarCheckedIn(at("20:50")))
                .thenNoTimer();
    }

    @Test
    void it_ends_when_the_advocate_has_left_and_when_the_job_is_over() {
        car(withVictim())
                .when(new EndContact(JOB, VICTIM, new TalkedWith(true, true), at("21:00")))
                .thenTimerCancelled(CheckIns.TIMER);
        car(and(sceneSafe(), THERE)).when(new Complete(JOB, at("21:00"))).thenTimerCancelled(CheckIns.TIMER);
        car(writingUp()).when(new CheckInDue(at("22:30"))).thenNothing();
    }

    @Test
    void nobody_is_anywhere_for_a_talk_on_the_phone_and_who_went_to_the_door_instead_is_there() {
        var phone = new CarDeploymentAccepted(JOB, INCIDENT, DeploymentMode.PHONE_FROM_CAR, at("20:20"), at("21:55"));
        var asked = and(available(), phone);
        car(asked).when(talk(Channel.PHONE)).thenNoTimer();
        car(asked)
                .when(new ReportNoContact(JOB, VICTIM, DeferredContactReason.NOT_FIT_NOW, at("20:43")))
                .thenNoTimer();
        car(asked).when(talk(Channel.IN_PERSON)).thenTimer(CheckIns.TIMER, at("21:03"));
        car(asked).when(new ReportAtScene(JOB, at("20:42"))).then(THERE).thenTimer(CheckIns.TIMER, at("21:02"));
    }

    private static StartContact talk(Channel channel) {
        return new StartContact(JOB, VICTIM, channel, IDVA, SafePlace.SCENE, at("20:43"));
    }

    private static Scenario<Car, CarCommand, AdvocateCarEvent> car(List<AdvocateCarEvent> history) {
        return Scenario.of(new CarDecider()).given(history);
    }

    private static CarStateChanged changed(CarState from, CarState to, String time) {
        return new CarStateChanged(from, to, CarStateCause.CREW_REPORTED, at(time));
    }
}
