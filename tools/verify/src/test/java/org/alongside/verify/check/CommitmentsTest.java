package org.alongside.verify.check;

import static org.alongside.verify.check.Events.id;
import static org.alongside.verify.check.Events.minute;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.car.CarCrewChanged;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDeploymentCompleted;
import org.alongside.contracts.car.CarDeploymentStoodDown;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitClear;
import org.alongside.contracts.dispatch.UnitCommittedElsewhere;
import org.alongside.contracts.dispatch.UnitFreedElsewhere;
import org.alongside.contracts.dispatch.UnitReservationReleased;
import org.alongside.contracts.dispatch.UnitReserved;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.DeploymentState;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Leg;
import org.junit.jupiter.api.Test;

class CommitmentsTest {
    private static final String UNIT = "unit/" + id(1);
    private static final String CAR = "car/" + id(2);
    private static final String OTHER_CAR = "car/" + id(3);
    private static final int ONE = 10;
    private static final int TWO = 20;
    private static final ExternalReference JOB = new ExternalReference("OTHER", "4711");

    private final Findings findings = new Findings(Promise.NO_DOUBLE_COMMITMENT);
    private final Commitments commitments = new Commitments(findings);
    private long position;

    @Test
    void a_unit_goes_from_job_to_job() {
        play(UNIT, reserved(ONE), assigned(ONE, Leg.RESPONSE, Leg.ARREST), assigned(ONE, Leg.STATEMENT));
        play(UNIT, stoodDown(ONE, Leg.RESPONSE, Leg.ARREST, Leg.STATEMENT), assigned(TWO, Leg.RESPONSE), clear(TWO));
        play(UNIT, reserved(ONE), new UnitReservationReleased(incident(ONE), minute(1), StandDownReason.NOT_NEEDED));
        play(UNIT, new UnitCommittedElsewhere(JOB, minute(2), null), new UnitFreedElsewhere(JOB, minute(3)));
        play(UNIT, assigned(TWO, Leg.ARREST));

        assertThat(findings.holds()).isTrue();
        assertThat(findings.checked()).containsEntry("commitments of units", 7L);
    }

    @Test
    void a_unit_assigned_to_a_second_job_is_found() {
        play(UNIT, assigned(ONE, Leg.RESPONSE), assigned(TWO, Leg.RESPONSE));

        assertThat(Events.told(findings)).singleElement().asString().contains("was taken for incident " + id(TWO));
    }

    @Test
    void a_unit_reserved_for_one_and_assigned_to_another_is_found() {
        play(UNIT, reserved(ONE), assigned(TWO, Leg.RESPONSE));

        assertThat(findings.count()).isOne();
    }

    @Test
    void a_unit_that_keeps_a_leg_is_still_held() {
        play(UNIT, assigned(ONE, Leg.RESPONSE, Leg.ARREST), stoodDown(ONE, Leg.RESPONSE), assigned(TWO, Leg.RESPONSE));

        assertThat(findings.count()).isOne();
    }

    @Test
    void a_unit_that_clears_another_job_is_still_held() {
        play(UNIT, assigned(ONE, Leg.RESPONSE), clear(TWO), assigned(TWO, Leg.RESPONSE));

        assertThat(findings.count()).isOne();
    }

    @Test
    void a_unit_held_by_another_control_system_and_here_is_found_either_way_round() {
        play(UNIT, new UnitCommittedElsewhere(JOB, minute(1), null), assigned(ONE, Leg.RESPONSE));
        play("unit/" + id(4), assigned(ONE, Leg.RESPONSE), new UnitCommittedElsewhere(JOB, minute(1), null));

        assertThat(findings.count()).isEqualTo(2);
    }

    @Test
    void a_car_goes_from_job_to_job() {
        play(CAR, crew("amy"), accepted(ONE), completed(ONE), accepted(TWO), stoodDown(TWO), accepted(ONE));

        assertThat(findings.holds()).isTrue();
        assertThat(findings.checked()).containsEntry("commitments of cars", 3L);
    }

    @Test
    void a_car_that_takes_a_second_job_is_found() {
        play(CAR, accepted(ONE), completed(TWO), accepted(TWO));

        assertThat(Events.told(findings)).singleElement().asString().contains("took deployment " + id(TWO));
    }

    @Test
    void an_advocate_crews_two_cars_as_long_as_only_one_has_a_job() {
        play(CAR, crew("amy"), accepted(ONE));
        play(OTHER_CAR, crew("amy"));
        play(CAR, completed(ONE));
        play(OTHER_CAR, accepted(TWO));

        assertThat(findings.holds()).isTrue();
    }

    @Test
    void an_advocate_whose_cars_both_have_a_job_is_found() {
        play(CAR, crew("amy"), accepted(ONE));
        play(OTHER_CAR, crew("bea", "amy"), accepted(TWO));

        assertThat(Events.told(findings)).singleElement().asString().contains("advocate amy");
    }

    @Test
    void an_advocate_who_joins_a_second_car_on_a_job_is_found() {
        play(CAR, crew("amy"), accepted(ONE));
        play(OTHER_CAR, accepted(TWO), crew("amy"));

        assertThat(findings.count()).isOne();
    }

    private void play(String stream, AlongsideEvent... events) {
        for (var event : events) {
            position++;
            commitments.accept(Events.decided(position, stream, event));
        }
    }

    private static IncidentId incident(int number) {
        return new IncidentId(id(number));
    }

    private static UnitReserved reserved(int job) {
        return new UnitReserved(incident(job), List.of(Leg.RESPONSE), minute(0), null);
    }

    private static UnitAssigned assigned(int job, Leg... legs) {
        return new UnitAssigned(incident(job), List.of(legs), minute(0), null);
    }

    private static UnitClear clear(int job) {
        return new UnitClear(incident(job), minute(9));
    }

    private static UnitStoodDown stoodDown(int job, Leg... legs) {
        return new UnitStoodDown(incident(job), List.of(legs), StandDownReason.NOT_NEEDED, minute(5), null, null);
    }

    private static CarCrewChanged crew(String... idvas) {
        var members = List.of(idvas).stream().map(StaffId::new).toList();
        return new CarCrewChanged(new DutyId(id(5)), List.of(new StaffId("pc")), members, minute(0));
    }

    private static DeploymentId job(int number) {
        return new DeploymentId(id(number));
    }

    private static CarDeploymentAccepted accepted(int job) {
        return new CarDeploymentAccepted(
                job(job), incident(job), DeploymentMode.SECOND_RESPONSE, minute(0), minute(90));
    }

    private static CarDeploymentCompleted completed(int job) {
        return new CarDeploymentCompleted(job(job), incident(job), DeploymentState.CONTACT_MADE, minute(90));
    }

    private static CarDeploymentStoodDown stoodDown(int job) {
        return new CarDeploymentStoodDown(
                job(job), incident(job), DeferredContactReason.STOOD_DOWN, null, List.of(), minute(9));
    }
}
