package org.alongside.car.deployment;

import static org.alongside.car.deployment.Given.*;

import java.util.List;
import org.alongside.car.CarRefusal;
import org.alongside.car.deployment.CarCommand.*;
import org.alongside.contracts.car.*;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** A job is reported on by the people who had it, and a car set by those who are with it. */
class WhoReportsTest {
    private static final StaffId NEXT = new StaffId("pc-2");
    private static final StaffId STRANGER = new StaffId("pc-9");
    private static final CarCrewChanged RELIEVED = new CarCrewChanged(DUTY, List.of(NEXT), List.of(IDVA), at("21:00"));

    private static Scenario<Car, CarCommand, AdvocateCarEvent> given(List<AdvocateCarEvent> events) {
        return Scenario.of(new CarDecider()).given(events);
    }

    private static ByCrew atScene(StaffId member) {
        return new ByCrew(member, new ReportAtScene(JOB, at("21:10")));
    }

    private static ByCrew outOfService(StaffId member) {
        return new ByCrew(member, new ChangeState(CarState.OUT_OF_SERVICE, CarStateCause.VEHICLE_FAULT, at("21:10")));
    }

    @Test
    void the_crew_that_was_sent_reports() {
        given(staged()).when(atScene(OFFICER)).then(new CarAtScene(JOB, INCIDENT, at("21:10")));
    }

    @Test
    void nobody_from_another_car_does() {
        given(staged()).when(atScene(STRANGER)).thenRefused(CarRefusal.NOT_OF_THIS_CREW);
    }

    @Test
    void who_relieves_a_member_on_the_job_reports_and_the_member_still_may() {
        var relieved = and(staged(), RELIEVED);
        given(relieved).when(atScene(NEXT)).then(new CarAtScene(JOB, INCIDENT, at("21:10")));
        given(relieved).when(atScene(OFFICER)).then(new CarAtScene(JOB, INCIDENT, at("21:10")));
    }

    @Test
    void the_next_crew_of_the_car_does_not_report_on_a_job_that_ended_before_it_came() {
        var next = and(assigned(), stoodDown(DeferredContactReason.STOOD_DOWN, "20:25"), RELIEVED);
        given(next).when(atScene(NEXT)).thenRefused(CarRefusal.NOT_OF_THIS_CREW);
    }

    @Test
    void a_crew_that_went_though_it_was_refused_is_heard() {
        var refused = new CarDeploymentRefused(
                JOB,
                INCIDENT,
                DeploymentMode.SECOND_RESPONSE,
                RefusalCode.NO_SCENE_UNIT,
                null,
                List.of(VICTIM),
                at("20:20"));
        given(and(available(), refused)).when(atScene(OFFICER)).then(new CarAtScene(JOB, INCIDENT, at("21:10")));
    }

    @Test
    void a_car_is_set_by_those_who_are_with_it_now() {
        var relieved = and(available(), RELIEVED);
        given(relieved)
                .when(outOfService(NEXT))
                .then(new CarStateChanged(
                        CarState.AVAILABLE, CarState.OUT_OF_SERVICE, CarStateCause.VEHICLE_FAULT, at("21:10")));
        given(relieved).when(outOfService(OFFICER)).thenRefused(CarRefusal.NOT_OF_THIS_CREW);
    }

    @Test
    void an_unknown_car_is_unknown_to_everybody() {
        given(List.of()).when(outOfService(STRANGER)).thenRefused(CarRefusal.UNKNOWN_CAR);
        given(List.of()).when(atScene(STRANGER)).thenRefused(CarRefusal.UNKNOWN_DEPLOYMENT);
    }
}
