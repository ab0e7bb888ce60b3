package org.alongside.dispatch.listen;

import static org.alongside.dispatch.Facts.NOW;
import static org.alongside.dispatch.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.AdvocateContactNotMade;
import org.alongside.contracts.car.CarAtScene;
import org.alongside.contracts.car.CarCheckInMissed;
import org.alongside.contracts.car.CarCrewEmergencyDeclared;
import org.alongside.contracts.car.CarCrewEmergencyEnded;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDeploymentStoodDown;
import org.alongside.contracts.car.CarDutyEnded;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.CrewEmergencyDeclared;
import org.alongside.contracts.dispatch.CrewEmergencyEnded;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.LegReleased;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.dispatch.UnitCheckInMissed;
import org.alongside.contracts.dispatch.UnitEmergencyDeclared;
import org.alongside.contracts.dispatch.UnitEmergencyEnded;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.dispatch.UnitRetired;
import org.alongside.contracts.dispatch.UnitTakenByMaster;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.MarkerId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.ClockStart;
import org.alongside.contracts.incidents.DomesticAbuseSuspected;
import org.alongside.contracts.incidents.GradeTarget;
import org.alongside.contracts.incidents.GradingPolicy;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentGraded;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.contracts.incidents.RecordedMarker;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.SaidBy;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.coresponse.CarReport;
import org.alongside.dispatch.coresponse.CoResponseCommand;
import org.alongside.dispatch.coresponse.DispatchPolicy;
import org.alongside.dispatch.coresponse.FactChange;
import org.alongside.dispatch.coresponse.LegReport;
import org.alongside.dispatch.unit.UnitCommand;
import org.alongside.dispatch.unit.UnitPolicy;
import org.alongside.eventsourcing.command.Ask;
import org.junit.jupiter.api.Test;

class FollowingTest {
    private static final DispatchAggregates AGGREGATES =
            new DispatchAggregates(DispatchPolicy.USUAL, UnitPolicy.USUAL, () -> NOW);
    private static final UUID INCIDENT = new UUID(1, 1);
    private static final UUID UNIT = new UUID(2, 1);
    private static final UUID CAR = new UUID(3, 1);
    private static final IncidentId ID = new IncidentId(INCIDENT);
    private static final DeploymentId DEPLOYMENT = new DeploymentId(new UUID(5, 1));

    private static void asks(List<Ask<?, ?, ?>> asks, Ask<?, ?, ?> expected) {
        assertThat(asks).isEqualTo(List.of(expected));
    }

    private static List<Ask<?, ?, ?>> heard(IncidentEvent event) {
        return new WhenTheIncidentChangesThenItsResponseFollows(AGGREGATES).on(fact(INCIDENT, 1, event));
    }

    private static List<Ask<?, ?, ?>> fromCar(AdvocateCarEvent event) {
        return new WhenTheCarReportsThenItsLegFollows(AGGREGATES).on(fact(CAR, 1, event));
    }

    private static List<Ask<?, ?, ?>> fromUnit(UnitEvent event) {
        return new WhenAUnitMovesThenItsLegsFollow(AGGREGATES).on(fact(UNIT, 1, event));
    }

    @Test
    void what_records_hold_reaches_the_response_as_flags_each_once() {
        var until = NOW.plusSeconds(3600);
        var found = new PoliceRecordsFound(
                List.of(),
                true,
                true,
                true,
                List.of(
                        new RecordedMarker(new MarkerId(new UUID(8, 1)), Flag.FIREARM, true, until),
                        new RecordedMarker(new MarkerId(new UUID(8, 2)), Flag.FIREARM, false, until),
                        new RecordedMarker(new MarkerId(new UUID(8, 3)), Flag.MARAC_LAST_12_MONTHS, false, until)),
                NOW);
        var held = List.of(Flag.FIREARM, Flag.SERIAL_PERPETRATOR, Flag.MARAC_LAST_12_MONTHS).stream()
                .sorted()
                .toList();
        asks(
                new WhenPoliceRecordsAreFoundThenTheResponseKnows(AGGREGATES).on(fact(INCIDENT, 1, found)),
                AGGREGATES.ask(ID, new CoResponseCommand.Learn(new FactChange.RecordsKnown(held), NOW)));
    }

    @Test
    void a_graded_incident_opens_its_response_under_its_own_id() {
        var target = GradeTarget.of(ClockStart.GRADED, NOW, Duration.ofMinutes(15));
        asks(
                heard(new IncidentGraded(Grade.G1, "Grade 1", new GradingPolicy("gmp", 1), target, NOW)),
                AGGREGATES.ask(
                        ID,
                        new CoResponseCommand.OpenOnGrade(
                                new FactChange.Graded(Grade.G1, "Grade 1", NOW.plusSeconds(900)), NOW)));
    }

    @Test
    void abuse_suspected_later_is_heard_of() {
        asks(
                heard(new DomesticAbuseSuspected(SaidBy.OFFICER, NOW, null)),
                AGGREGATES.ask(ID, new CoResponseCommand.Learn(new FactChange.AbuseKnown(FlagValue.YES), NOW)));
    }

    @Test
    void a_victim_is_heard_of_and_a_witness_is_not() {
        var party = new PartyId(new UUID(4, 1));
        asks(
                heard(new RoleAssigned(party, PartyRole.VICTIM)),
                AGGREGATES.ask(ID, new CoResponseCommand.Learn(new FactChange.VictimKnown(party), NOW)));
        assertThat(heard(new RoleAssigned(party, PartyRole.WITNESS))).isEmpty();
    }

    @Test
    void the_closing_of_the_incident_ends_its_response_and_the_end_of_a_call_does_not() {
        asks(
                heard(new IncidentClosed(FlagValue.YES, NOW)),
                AGGREGATES.ask(ID, new CoResponseCommand.ReportIncidentClosed(NOW)));
        assertThat(heard(new CallEnded(new CallId(new UUID(9, 9)), NOW, false))).isEmpty();
    }

    @Test
    void a_crew_that_nobody_heard_of_is_told_to_its_response() {
        asks(
                fromUnit(new UnitCheckInMissed(ID, NOW.minusSeconds(1_200), NOW)),
                AGGREGATES.ask(ID, new LegReport.UnitSilent(new UnitId(UNIT), NOW)));
    }

    @Test
    void a_cars_crew_that_nobody_heard_of_is_told_to_its_response() {
        asks(
                fromCar(new CarCheckInMissed(DEPLOYMENT, ID, NOW.minusSeconds(1_200), NOW)),
                AGGREGATES.ask(ID, new CarReport.CarSilent(DEPLOYMENT, NOW)));
    }

    @Test
    void a_unit_that_its_master_took_is_told_to_the_response_that_lost_it() {
        asks(
                fromUnit(new UnitTakenByMaster(ID, List.of(Leg.RESPONSE), null, NOW)),
                AGGREGATES.ask(ID, new LegReport.UnitTaken(new UnitId(UNIT), NOW)));
    }

    @Test
    void the_car_answers_arrives_and_is_taken_away() {
        asks(
                fromCar(new CarDeploymentAccepted(
                        DEPLOYMENT, ID, DeploymentMode.SECOND_RESPONSE, NOW, NOW.plusSeconds(60))),
                AGGREGATES.ask(ID, new CarReport.CarAccepted(DEPLOYMENT, new CarId(CAR), NOW)));
        asks(
                fromCar(new CarAtScene(DEPLOYMENT, ID, NOW)),
                AGGREGATES.ask(ID, new CarReport.CarProgressed(DEPLOYMENT, LegProgress.AT_SCENE, NOW)));
        asks(
                fromCar(new AdvocateContactNotMade(
                        DEPLOYMENT, ID, new PartyId(new UUID(4, 1)), DeferredContactReason.NOT_FIT_NOW, NOW)),
                AGGREGATES.ask(ID, new CarReport.NobodyMet(DEPLOYMENT, NOW)));
        asks(
                fromCar(new CarDeploymentStoodDown(
                        DEPLOYMENT, ID, DeferredContactReason.PREEMPTED, null, List.of(), NOW)),
                AGGREGATES.ask(
                        ID,
                        new CarReport.CarStoodDown(DEPLOYMENT, StandDownReason.PREEMPTED, RefusalCode.PREEMPTED, NOW)));
        assertThat(fromCar(new CarDutyEnded(new DutyId(new UUID(6, 1)), NOW))).isEmpty();
    }

    @Test
    void the_cars_crew_calls_for_help_and_is_safe_again() {
        asks(
                fromCar(new CarCrewEmergencyDeclared(DEPLOYMENT, ID, NOW, null)),
                AGGREGATES.ask(ID, new CoResponseCommand.ReportEmergency(null, DEPLOYMENT, null, NOW)));
        asks(
                fromCar(new CarCrewEmergencyEnded(DEPLOYMENT, ID, NOW)),
                AGGREGATES.ask(ID, new CoResponseCommand.ReportEmergencyEnded(null, DEPLOYMENT, NOW)));
        assertThat(fromCar(new CarCrewEmergencyEnded(null, null, NOW))).isEmpty();
    }

    @Test
    void a_unit_arrives_and_its_retirement_moves_no_leg() {
        asks(
                fromUnit(new UnitAtScene(ID, NOW)),
                AGGREGATES.ask(ID, new LegReport.UnitProgressed(new UnitId(UNIT), LegProgress.AT_SCENE, NOW)));
        assertThat(fromUnit(new UnitRetired(NOW))).isEmpty();
    }

    @Test
    void a_units_call_for_help_is_its_jobs_too() {
        asks(
                fromUnit(new UnitEmergencyDeclared(ID, NOW)),
                AGGREGATES.ask(ID, new CoResponseCommand.ReportEmergency(new UnitId(UNIT), null, null, NOW)));
        asks(
                fromUnit(new UnitEmergencyEnded(ID, NOW)),
                AGGREGATES.ask(ID, new CoResponseCommand.ReportEmergencyEnded(new UnitId(UNIT), null, NOW)));
        assertThat(fromUnit(new UnitEmergencyDeclared(null, NOW))).isEmpty();
    }

    @Test
    void a_call_for_help_on_a_job_is_its_units_too() {
        var unit = new UnitId(UNIT);
        asks(
                onTheJob(new CrewEmergencyDeclared(unit, null, NOW, null)),
                AGGREGATES.ask(unit, new UnitCommand.ReportEmergency(ID, NOW)));
        asks(
                onTheJob(new CrewEmergencyEnded(unit, null, NOW)),
                AGGREGATES.ask(unit, new UnitCommand.EndEmergency(NOW)));
        assertThat(onTheJob(new CrewEmergencyDeclared(null, DEPLOYMENT, NOW, null)))
                .isEmpty();
    }

    private static List<Ask<?, ?, ?>> onTheJob(CoResponseEvent event) {
        return new WhenACrewCallsForHelpOnAJobThenItsUnitShowsIt(AGGREGATES).on(fact(INCIDENT, 1, event));
    }

    @Test
    void a_leg_let_go_stands_its_unit_down() {
        var unit = new UnitId(UNIT);
        asks(
                new WhenALegIsReleasedThenItsUnitIsStoodDown(AGGREGATES)
                        .on(fact(
                                INCIDENT,
                                1,
                                new LegReleased(Leg.RESPONSE, unit, null, StandDownReason.INCIDENT_CLOSED, NOW, null))),
                AGGREGATES.ask(
                        unit,
                        new UnitCommand.StandDown(
                                ID, List.of(Leg.RESPONSE), StandDownReason.INCIDENT_CLOSED, null, NOW, null)));
    }

    @Test
    void a_leg_released_by_a_dispatcher_has_stood_its_unit_down_already() {
        var released = new LegReleased(Leg.RESPONSE, new UnitId(UNIT), null, StandDownReason.NOT_NEEDED, NOW, null);
        assertThat(new WhenALegIsReleasedThenItsUnitIsStoodDown(AGGREGATES).on(fact(INCIDENT, 1, released)))
                .isEmpty();
    }

    @Test
    void imported_history_is_shown_to_none_of_them() {
        assertThat(List.of(
                        new WhenTheIncidentChangesThenItsResponseFollows(AGGREGATES),
                        new WhenTheCarReportsThenItsLegFollows(AGGREGATES),
                        new WhenAUnitMovesThenItsLegsFollow(AGGREGATES),
                        new WhenALegIsReleasedThenItsUnitIsStoodDown(AGGREGATES),
                        new WhenACrewCallsForHelpOnAJobThenItsUnitShowsIt(AGGREGATES),
                        new WhenTheRiskIsAssessedThenTheResponseKnows(AGGREGATES)))
                .noneMatch(automation -> automation.seesImported());
    }
}
