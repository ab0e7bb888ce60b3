package org.alongside.dispatch.unit;

import static org.alongside.dispatch.unit.Units.ASSIGNED;
import static org.alongside.dispatch.unit.Units.CREWED;
import static org.alongside.dispatch.unit.Units.DECISION;
import static org.alongside.dispatch.unit.Units.ELSEWHERE;
import static org.alongside.dispatch.unit.Units.INCIDENT;
import static org.alongside.dispatch.unit.Units.JOB;
import static org.alongside.dispatch.unit.Units.NOW;
import static org.alongside.dispatch.unit.Units.ON_PATROL;
import static org.alongside.dispatch.unit.Units.OTHER;
import static org.alongside.dispatch.unit.Units.REGISTERED;
import static org.alongside.dispatch.unit.Units.RESERVED;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.dispatch.UnitCheckedIn;
import org.alongside.contracts.dispatch.UnitClear;
import org.alongside.contracts.dispatch.UnitCommitted;
import org.alongside.contracts.dispatch.UnitCommittedElsewhere;
import org.alongside.contracts.dispatch.UnitCrewed;
import org.alongside.contracts.dispatch.UnitEmergencyDeclared;
import org.alongside.contracts.dispatch.UnitEmergencyEnded;
import org.alongside.contracts.dispatch.UnitEnRoute;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.dispatch.UnitFreedElsewhere;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitMasterUpdateReceived;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.dispatch.UnitReservationReleased;
import org.alongside.contracts.dispatch.UnitReserved;
import org.alongside.contracts.dispatch.UnitRetired;
import org.alongside.contracts.dispatch.UnitStaged;
import org.alongside.contracts.dispatch.UnitStateChanged;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.dispatch.UnitTakenByMaster;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.testkit.StateTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UnitStateTableTest {
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final List<Leg> RESPONSE = List.of(Leg.RESPONSE);

    private static final UnitRegistered THEIRS =
            new UnitRegistered("KW23", UnitKind.RESPONSE, "WIGAN", List.of(), new ExternalReference("CAD", "unit-7"));

    private static final UnitCommand.TakeMasterUpdate TOLD = new UnitCommand.TakeMasterUpdate(
            new UnitMasterUpdateReceived(
                    new ExternalReference("CAD", "unit-7"),
                    "1:as said",
                    LATER,
                    new ExternalReference("CAD", "4712"),
                    null),
            THEIRS,
            null,
            new UnitCommand.ReportRadioState(8, RadioState.COMMITTED_NOT_DEPLOYABLE, LATER),
            null);

    private static StateTable<Unit, UnitCommand, UnitEvent> table() {
        return StateTable.of(new UnitDecider(UnitPolicy.USUAL), Unit.class, UnitCommand.class)
                .samples(
                        new UnitCommand.Register(
                                new UnitRegistered("KW22", UnitKind.RESPONSE, "WIGAN", List.of(), null)),
                        new UnitCommand.PutCrewOn(List.of(new StaffId("pc-3")), 1, LATER),
                        new UnitCommand.Reserve(OTHER, RESPONSE, null, LATER),
                        new UnitCommand.ReleaseReservation(INCIDENT, StandDownReason.NOT_NEEDED, LATER),
                        new UnitCommand.Assign(OTHER, RESPONSE, LATER, DECISION),
                        new UnitCommand.StandDown(
                                INCIDENT, List.of(), StandDownReason.NOT_NEEDED, null, LATER, DECISION),
                        new UnitCommand.Retire(LATER),
                        new UnitCommand.ReportRadioState(4, RadioState.REFRESHMENTS, LATER),
                        new UnitCommand.EndEmergency(LATER),
                        new UnitCommand.SeeToTaking(LATER),
                        TOLD,
                        new UnitCommand.ReportEmergency(INCIDENT, LATER),
                        new UnitCommand.ReportAcknowledged(INCIDENT, LATER),
                        new UnitCommand.ReportEnRoute(INCIDENT, null, LATER),
                        new UnitCommand.ReportStaged(INCIDENT, LATER),
                        new UnitCommand.ReportAtScene(INCIDENT, LATER),
                        new UnitCommand.ReportClear(INCIDENT, LATER),
                        new UnitCommand.ReportCommittedElsewhere(JOB, null, LATER),
                        new UnitCommand.ReportFreedElsewhere(JOB, LATER),
                        new UnitCommand.ReservationRanOut(LATER),
                        new UnitCommand.ReportCheckedIn(LATER),
                        new UnitCommand.CheckInDue(LATER, LATER));
    }

    @TestFactory
    Stream<DynamicTest> of_a_unit_nobody_registered() {
        var row = table().state("unregistered")
                .accepts(UnitCommand.Register.class, UnitRegistered.class)
                .accepts(
                        UnitCommand.TakeMasterUpdate.class,
                        UnitRegistered.class,
                        UnitMasterUpdateReceived.class,
                        UnitCommittedElsewhere.class,
                        UnitStateChanged.class);
        for (var kind : List.of(
                UnitCommand.PutCrewOn.class,
                UnitCommand.Reserve.class,
                UnitCommand.ReleaseReservation.class,
                UnitCommand.Assign.class,
                UnitCommand.StandDown.class,
                UnitCommand.Retire.class,
                UnitCommand.ReportRadioState.class,
                UnitCommand.EndEmergency.class,
                UnitCommand.SeeToTaking.class,
                UnitCommand.ReportEmergency.class,
                UnitCommand.ReportAcknowledged.class,
                UnitCommand.ReportEnRoute.class,
                UnitCommand.ReportStaged.class,
                UnitCommand.ReportAtScene.class,
                UnitCommand.ReportClear.class,
                UnitCommand.ReportCommittedElsewhere.class,
                UnitCommand.ReportFreedElsewhere.class,
                UnitCommand.ReservationRanOut.class,
                UnitCommand.ReportCheckedIn.class,
                UnitCommand.CheckInDue.class)) {
            row.refuses(kind, DispatchRefusal.UNKNOWN_UNIT);
        }
        return others(row).tests();
    }

    private static StateTable<Unit, UnitCommand, UnitEvent>.Row others(
            StateTable<Unit, UnitCommand, UnitEvent>.Row row) {
        return retired(callingForHelp(elsewhere(assigned(reserved(free(row))))));
    }

    private static StateTable<Unit, UnitCommand, UnitEvent>.Row free(StateTable<Unit, UnitCommand, UnitEvent>.Row row) {
        return row.state("free", REGISTERED, CREWED, ON_PATROL)
                .accepts(UnitCommand.Register.class, UnitRegistered.class)
                .accepts(UnitCommand.PutCrewOn.class, UnitCrewed.class)
                .accepts(UnitCommand.Reserve.class, UnitReserved.class)
                .ignores(UnitCommand.ReleaseReservation.class)
                .accepts(UnitCommand.Assign.class, UnitAssigned.class)
                .ignores(UnitCommand.StandDown.class)
                .accepts(UnitCommand.Retire.class, UnitRetired.class)
                .accepts(UnitCommand.ReportRadioState.class, UnitStateChanged.class)
                .ignores(UnitCommand.EndEmergency.class)
                .accepts(UnitCommand.ReportEmergency.class, UnitEmergencyDeclared.class)
                .accepts(UnitCommand.ReportAcknowledged.class, UnitAssigned.class, UnitCommitted.class)
                .accepts(UnitCommand.ReportEnRoute.class, UnitAssigned.class, UnitEnRoute.class)
                .accepts(UnitCommand.ReportStaged.class, UnitAssigned.class, UnitStaged.class)
                .accepts(UnitCommand.ReportAtScene.class, UnitAssigned.class, UnitAtScene.class)
                .ignores(UnitCommand.ReportClear.class)
                .accepts(UnitCommand.ReportCommittedElsewhere.class, UnitCommittedElsewhere.class)
                .accepts(
                        UnitCommand.TakeMasterUpdate.class,
                        UnitRegistered.class,
                        UnitMasterUpdateReceived.class,
                        UnitCommittedElsewhere.class,
                        UnitStateChanged.class)
                .ignores(UnitCommand.SeeToTaking.class)
                .ignores(UnitCommand.ReportFreedElsewhere.class)
                .accepts(UnitCommand.ReportCheckedIn.class, UnitCheckedIn.class)
                .ignores(UnitCommand.CheckInDue.class)
                .ignores(UnitCommand.ReservationRanOut.class);
    }

    private static StateTable<Unit, UnitCommand, UnitEvent>.Row reserved(
            StateTable<Unit, UnitCommand, UnitEvent>.Row row) {
        return row.state("reserved", REGISTERED, CREWED, ON_PATROL, RESERVED)
                .accepts(UnitCommand.Register.class, UnitRegistered.class)
                .accepts(UnitCommand.PutCrewOn.class, UnitCrewed.class)
                .refuses(UnitCommand.Reserve.class, DispatchRefusal.UNIT_RESERVED)
                .accepts(UnitCommand.ReleaseReservation.class, UnitReservationReleased.class)
                .refuses(UnitCommand.Assign.class, DispatchRefusal.UNIT_RESERVED)
                .accepts(new UnitCommand.Assign(INCIDENT, RESPONSE, LATER, DECISION), UnitAssigned.class)
                .accepts(UnitCommand.StandDown.class, UnitReservationReleased.class)
                .refuses(UnitCommand.Retire.class, DispatchRefusal.UNIT_COMMITTED)
                .accepts(UnitCommand.ReportRadioState.class, UnitStateChanged.class)
                .ignores(UnitCommand.EndEmergency.class)
                .accepts(UnitCommand.ReportEmergency.class, UnitEmergencyDeclared.class)
                .accepts(UnitCommand.ReportAcknowledged.class, UnitAssigned.class, UnitCommitted.class)
                .accepts(UnitCommand.ReportEnRoute.class, UnitAssigned.class, UnitEnRoute.class)
                .accepts(UnitCommand.ReportStaged.class, UnitAssigned.class, UnitStaged.class)
                .accepts(UnitCommand.ReportAtScene.class, UnitAssigned.class, UnitAtScene.class)
                .accepts(UnitCommand.ReportClear.class, UnitClear.class)
                .accepts(
                        UnitCommand.ReportCommittedElsewhere.class,
                        UnitReservationReleased.class,
                        UnitCommittedElsewhere.class)
                .accepts(
                        UnitCommand.TakeMasterUpdate.class,
                        UnitRegistered.class,
                        UnitMasterUpdateReceived.class,
                        UnitReservationReleased.class,
                        UnitCommittedElsewhere.class,
                        UnitStateChanged.class)
                .ignores(UnitCommand.SeeToTaking.class)
                .ignores(UnitCommand.ReportFreedElsewhere.class)
                .accepts(UnitCommand.ReportCheckedIn.class, UnitCheckedIn.class)
                .ignores(UnitCommand.CheckInDue.class)
                .accepts(UnitCommand.ReservationRanOut.class, UnitReservationReleased.class);
    }

    private static StateTable<Unit, UnitCommand, UnitEvent>.Row assigned(
            StateTable<Unit, UnitCommand, UnitEvent>.Row row) {
        return row.state("assigned", REGISTERED, CREWED, ON_PATROL, ASSIGNED)
                .accepts(UnitCommand.Register.class, UnitRegistered.class)
                .accepts(UnitCommand.PutCrewOn.class, UnitCrewed.class)
                .refuses(UnitCommand.Reserve.class, DispatchRefusal.UNIT_COMMITTED)
                .ignores(UnitCommand.ReleaseReservation.class)
                .refuses(UnitCommand.Assign.class, DispatchRefusal.UNIT_COMMITTED)
                .accepts(new UnitCommand.Assign(INCIDENT, List.of(Leg.STATEMENT), LATER, DECISION), UnitAssigned.class)
                .accepts(UnitCommand.StandDown.class, UnitStoodDown.class)
                .refuses(UnitCommand.Retire.class, DispatchRefusal.UNIT_COMMITTED)
                .accepts(UnitCommand.ReportRadioState.class, UnitStateChanged.class)
                .ignores(UnitCommand.EndEmergency.class)
                .accepts(UnitCommand.ReportEmergency.class, UnitEmergencyDeclared.class)
                .accepts(UnitCommand.ReportAcknowledged.class, UnitCommitted.class)
                .accepts(UnitCommand.ReportEnRoute.class, UnitEnRoute.class)
                .accepts(UnitCommand.ReportStaged.class, UnitStaged.class)
                .accepts(UnitCommand.ReportAtScene.class, UnitAtScene.class)
                .accepts(UnitCommand.ReportClear.class, UnitClear.class)
                .accepts(
                        UnitCommand.ReportCommittedElsewhere.class,
                        UnitStoodDown.class,
                        UnitTakenByMaster.class,
                        UnitCommittedElsewhere.class)
                .accepts(
                        UnitCommand.TakeMasterUpdate.class,
                        UnitRegistered.class,
                        UnitMasterUpdateReceived.class,
                        UnitStoodDown.class,
                        UnitTakenByMaster.class,
                        UnitCommittedElsewhere.class,
                        UnitStateChanged.class)
                .ignores(UnitCommand.SeeToTaking.class)
                .ignores(UnitCommand.ReportFreedElsewhere.class)
                .accepts(UnitCommand.ReportCheckedIn.class, UnitCheckedIn.class)
                .ignores(UnitCommand.CheckInDue.class)
                .ignores(UnitCommand.ReservationRanOut.class);
    }

    private static StateTable<Unit, UnitCommand, UnitEvent>.Row elsewhere(
            StateTable<Unit, UnitCommand, UnitEvent>.Row row) {
        return row.state("elsewhere", REGISTERED, CREWED, ON_PATROL, ELSEWHERE)
                .accepts(UnitCommand.Register.class, UnitRegistered.class)
                .accepts(UnitCommand.PutCrewOn.class, UnitCrewed.class)
                .refuses(UnitCommand.Reserve.class, DispatchRefusal.UNIT_COMMITTED_ELSEWHERE)
                .ignores(UnitCommand.ReleaseReservation.class)
                .refuses(UnitCommand.Assign.class, DispatchRefusal.UNIT_COMMITTED_ELSEWHERE)
                .ignores(UnitCommand.StandDown.class)
                .refuses(UnitCommand.Retire.class, DispatchRefusal.UNIT_COMMITTED)
                .accepts(UnitCommand.ReportRadioState.class, UnitStateChanged.class)
                .ignores(UnitCommand.EndEmergency.class)
                .accepts(UnitCommand.ReportEmergency.class, UnitEmergencyDeclared.class)
                .accepts(UnitCommand.ReportAcknowledged.class, UnitCommitted.class)
                .accepts(UnitCommand.ReportEnRoute.class, UnitEnRoute.class)
                .accepts(UnitCommand.ReportStaged.class, UnitStaged.class)
                .accepts(UnitCommand.ReportAtScene.class, UnitAtScene.class)
                .accepts(UnitCommand.ReportClear.class, UnitClear.class)
                .ignores(UnitCommand.ReportCommittedElsewhere.class)
                .accepts(
                        UnitCommand.TakeMasterUpdate.class,
                        UnitRegistered.class,
                        UnitMasterUpdateReceived.class,
                        UnitCommittedElsewhere.class,
                        UnitStateChanged.class)
                .ignores(UnitCommand.SeeToTaking.class)
                .accepts(UnitCommand.ReportFreedElsewhere.class, UnitFreedElsewhere.class)
                .accepts(UnitCommand.ReportCheckedIn.class, UnitCheckedIn.class)
                .ignores(UnitCommand.CheckInDue.class)
                .ignores(UnitCommand.ReservationRanOut.class);
    }

    /** On patrol by its radio, and nobody has ended the call. */
    private static StateTable<Unit, UnitCommand, UnitEvent>.Row callingForHelp(
            StateTable<Unit, UnitCommand, UnitEvent>.Row row) {
        return row.state("calling for help", REGISTERED, CREWED, ON_PATROL, new UnitEmergencyDeclared(null, NOW))
                .accepts(UnitCommand.Register.class, UnitRegistered.class)
                .accepts(UnitCommand.PutCrewOn.class, UnitCrewed.class)
                .refuses(UnitCommand.Reserve.class, DispatchRefusal.CREW_EMERGENCY)
                .ignores(UnitCommand.ReleaseReservation.class)
                .refuses(UnitCommand.Assign.class, DispatchRefusal.CREW_EMERGENCY)
                .ignores(UnitCommand.StandDown.class)
                .accepts(UnitCommand.Retire.class, UnitRetired.class)
                .accepts(UnitCommand.ReportRadioState.class, UnitStateChanged.class)
                .accepts(UnitCommand.EndEmergency.class, UnitEmergencyEnded.class)
                .ignores(UnitCommand.ReportEmergency.class)
                .accepts(UnitCommand.ReportAcknowledged.class, UnitAssigned.class, UnitCommitted.class)
                .accepts(UnitCommand.ReportEnRoute.class, UnitAssigned.class, UnitEnRoute.class)
                .accepts(UnitCommand.ReportStaged.class, UnitAssigned.class, UnitStaged.class)
                .accepts(UnitCommand.ReportAtScene.class, UnitAssigned.class, UnitAtScene.class)
                .ignores(UnitCommand.ReportClear.class)
                .accepts(UnitCommand.ReportCommittedElsewhere.class, UnitCommittedElsewhere.class)
                .accepts(
                        UnitCommand.TakeMasterUpdate.class,
                        UnitRegistered.class,
                        UnitMasterUpdateReceived.class,
                        UnitCommittedElsewhere.class,
                        UnitStateChanged.class)
                .ignores(UnitCommand.SeeToTaking.class)
                .ignores(UnitCommand.ReportFreedElsewhere.class)
                .accepts(UnitCommand.ReportCheckedIn.class, UnitCheckedIn.class)
                .ignores(UnitCommand.CheckInDue.class)
                .ignores(UnitCommand.ReservationRanOut.class);
    }

    private static StateTable<Unit, UnitCommand, UnitEvent>.Row retired(
            StateTable<Unit, UnitCommand, UnitEvent>.Row row) {
        return row.state("retired", REGISTERED, new UnitRetired(NOW))
                .refuses(UnitCommand.Register.class, DispatchRefusal.UNIT_RETIRED)
                .refuses(UnitCommand.PutCrewOn.class, DispatchRefusal.UNIT_RETIRED)
                .refuses(UnitCommand.Reserve.class, DispatchRefusal.UNIT_RETIRED)
                .ignores(UnitCommand.ReleaseReservation.class)
                .refuses(UnitCommand.Assign.class, DispatchRefusal.UNIT_RETIRED)
                .ignores(UnitCommand.StandDown.class)
                .ignores(UnitCommand.Retire.class)
                .accepts(UnitCommand.ReportRadioState.class, UnitStateChanged.class)
                .ignores(UnitCommand.EndEmergency.class)
                .ignores(UnitCommand.ReportEmergency.class)
                .accepts(UnitCommand.ReportAcknowledged.class, UnitCommitted.class)
                .accepts(UnitCommand.ReportEnRoute.class, UnitEnRoute.class)
                .accepts(UnitCommand.ReportStaged.class, UnitStaged.class)
                .accepts(UnitCommand.ReportAtScene.class, UnitAtScene.class)
                .accepts(UnitCommand.ReportClear.class, UnitClear.class)
                .accepts(UnitCommand.ReportCommittedElsewhere.class, UnitCommittedElsewhere.class)
                .accepts(UnitCommand.TakeMasterUpdate.class, UnitMasterUpdateReceived.class)
                .ignores(UnitCommand.SeeToTaking.class)
                .accepts(UnitCommand.ReportFreedElsewhere.class, UnitFreedElsewhere.class)
                .accepts(UnitCommand.ReportCheckedIn.class, UnitCheckedIn.class)
                .ignores(UnitCommand.CheckInDue.class)
                .ignores(UnitCommand.ReservationRanOut.class);
    }
}
