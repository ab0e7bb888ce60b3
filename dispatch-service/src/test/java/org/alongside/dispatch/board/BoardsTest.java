package org.alongside.dispatch.board;

import static org.alongside.dispatch.Facts.NOW;
import static org.alongside.dispatch.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.car.CarAtScene;
import org.alongside.contracts.car.CarCheckInMissed;
import org.alongside.contracts.car.CarCheckedIn;
import org.alongside.contracts.car.CarCrewChanged;
import org.alongside.contracts.car.CarCrewEmergencyDeclared;
import org.alongside.contracts.car.CarCrewEmergencyEnded;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDutyBegan;
import org.alongside.contracts.car.CarRegistered;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.car.CarStateCause;
import org.alongside.contracts.car.CarStateChanged;
import org.alongside.contracts.car.CarToldOfScene;
import org.alongside.contracts.dispatch.CoResponseCloseReason;
import org.alongside.contracts.dispatch.CoResponseClosed;
import org.alongside.contracts.dispatch.CoResponseOpened;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.dispatch.LegAssigned;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.LegRequired;
import org.alongside.contracts.dispatch.OpenedBy;
import org.alongside.contracts.dispatch.OverrideReason;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitCommittedElsewhere;
import org.alongside.contracts.dispatch.UnitCrewed;
import org.alongside.contracts.dispatch.UnitEnRoute;
import org.alongside.contracts.dispatch.UnitKind;
import org.alongside.contracts.dispatch.UnitMasterUpdateReceived;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.dispatch.UnitReserved;
import org.alongside.contracts.dispatch.UnitSkill;
import org.alongside.contracts.dispatch.UnitStateChanged;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.dispatch.UnitTakenByMaster;
import org.alongside.contracts.dispatch.UnitTakingSeenTo;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.RestrictionReason;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.eventsourcing.follow.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardsTest {
    private static final UUID ID = new UUID(1, 1);
    private static final IncidentId INCIDENT = new IncidentId(ID);
    private static final UnitId UNIT = new UnitId(new UUID(2, 1));

    /** Folds each event twice, as after a crash, and says whether that made a difference. */
    private static <R> R folded(View<R> view, AlongsideEvent... events) {
        var once = fold(view, 1, events);
        var twice = fold(view, 2, events);
        assertThat(twice).usingRecursiveComparison().isEqualTo(once);
        return once;
    }

    private static <R> R fold(View<R> view, int times, AlongsideEvent... events) {
        @Nullable R row = null;
        for (int version = 1; version <= events.length; version++) {
            for (int time = 0; time < times; time++) {
                var fact = fact(ID, version, events[version - 1]);
                var keys = new ArrayList<Object>(view.keysOf(fact));
                assertThat(keys).hasSize(1);
                row = view.apply(row, keys.getFirst(), fact);
            }
        }
        if (row == null) {
            throw new AssertionError("no row");
        }
        return row;
    }

    private static CoResponseOpened opened() {
        return new CoResponseOpened(
                new IncidentFacts(Grade.G1, "Grade 1", NOW, FlagValue.YES, null, null, List.of(), List.of(), false),
                OpenedBy.INCIDENT_EVENT,
                NOW);
    }

    @Test
    void a_response_is_on_the_board_until_it_is_closed_and_wants_a_car_while_its_leg_is_empty() {
        var board = folded(
                new ResponseBoard(),
                opened(),
                new LegRequired(Leg.RESPONSE, NOW),
                new LegRequired(Leg.IDVA_CAR, NOW),
                new LegAssigned(Leg.RESPONSE, UNIT, null, null, null, OverrideReason.OTHER, null, NOW, null));
        assertThat(board.phase).isEqualTo("OPEN");
        assertThat(board.grade).isEqualTo("G1");
        assertThat(board.carWanted).isTrue();
        var response = Kept.read(board.document).response();
        assertThat(response == null ? List.of() : response.legs().units()).isEqualTo(List.of(UNIT));
        var closed = folded(new ResponseBoard(), opened(), new CoResponseClosed(CoResponseCloseReason.DUPLICATE, NOW));
        assertThat(closed.phase).isEqualTo("CLOSED");
        assertThat(closed.carWanted).isFalse();
    }

    @Test
    void a_restriction_heard_of_before_the_response_opened_still_holds() {
        var view = new ResponseBoard();
        var restriction = fact(ID, 7, new AccessRestricted(RestrictionReason.REFUGE, List.of(new StaffId("named-1"))));
        var row = view.apply(null, ID, restriction);
        row = view.apply(row, ID, fact(ID, 1, opened()));
        assertThat(row.restricted).isTrue();
        assertThat(row.allowed).isEqualTo("named-1");
        assertThat(row.phase).isEqualTo("OPEN");
    }

    @Test
    void a_unit_and_its_row_are_the_same_whatever_holds_it() {
        var registered = new UnitRegistered(
                "KW21",
                UnitKind.RESPONSE,
                "WIGAN",
                List.of(UnitSkill.TASER, UnitSkill.ARREST),
                new ExternalReference("CAD", "7"));
        var crewed = new UnitCrewed(List.of(new StaffId("pc-1")), 1, NOW);
        var onPatrol = new UnitStateChanged(2, RadioState.AVAILABLE_ON_PATROL, NOW);
        var reserved = folded(
                new UnitBoard(),
                registered,
                crewed,
                onPatrol,
                new UnitReserved(INCIDENT, List.of(Leg.RESPONSE), NOW, NOW.plusSeconds(9)));
        assertThat(reserved.hold).isEqualTo("RESERVED");
        assertThat(reserved.skills).isEqualTo("TASER,ARREST");
        var enRoute = folded(
                new UnitBoard(),
                registered,
                crewed,
                onPatrol,
                new UnitAssigned(INCIDENT, List.of(Leg.RESPONSE, Leg.STATEMENT), NOW, null),
                new UnitEnRoute(INCIDENT, NOW.plusSeconds(5), null),
                new UnitStoodDown(INCIDENT, List.of(Leg.STATEMENT), StandDownReason.NOT_NEEDED, NOW, null, null));
        assertThat(enRoute.stage).isEqualTo("EN_ROUTE");
        assertThat(enRoute.legs).isEqualTo("RESPONSE");
        var elsewhere = folded(
                new UnitBoard(),
                registered,
                new UnitCommittedElsewhere(new ExternalReference("CAD", "job"), NOW, NOW.plusSeconds(60)));
        assertThat(elsewhere.hold).isEqualTo("ELSEWHERE");
        assertThat(elsewhere.incident).isNull();
    }

    @Test
    void a_unit_of_another_system_keeps_what_its_master_said_last_and_what_it_took() {
        var there = new ExternalReference("CAD", "7");
        var job = new ExternalReference("CAD", "job");
        var registered = new UnitRegistered("KW21", UnitKind.RESPONSE, "WIGAN", List.of(), there);
        var heard = new UnitMasterUpdateReceived(there, "4:as said", NOW, job, INCIDENT);
        var taken = new UnitTakenByMaster(INCIDENT, List.of(Leg.RESPONSE), job, NOW);
        var conflict = folded(new UnitBoard(), registered, heard, taken);
        assertThat(conflict.masterUpdate).isEqualTo("4:as said");
        assertThat(conflict.masterIncident).isEqualTo(ID);
        assertThat(conflict.takenFrom).isEqualTo(ID);
        assertThat(conflict.takenJob).isEqualTo("job");
        assertThat(conflict.takenAt).isEqualTo(NOW);
        var seen = folded(new UnitBoard(), registered, heard, taken, new UnitTakingSeenTo(INCIDENT, NOW));
        assertThat(seen.takenAt).isNull();
        assertThat(seen.masterUpdate).isEqualTo("4:as said");
    }

    @Test
    void a_car_is_shown_with_its_crew_duty_and_job() {
        var car = folded(
                new CarBoard(),
                new CarRegistered("DA1", "WIGAN", UNIT),
                new CarDutyBegan(new DutyId(new UUID(6, 1)), "WIGAN", NOW, NOW.plusSeconds(28_800), 30),
                new CarCrewChanged(
                        new DutyId(new UUID(6, 1)), List.of(new StaffId("pc-9")), List.of(new StaffId("idva-1")), NOW),
                new CarStateChanged(CarState.CREWING, CarState.AVAILABLE, CarStateCause.CREW_COMPLETE, NOW),
                new CarDeploymentAccepted(
                        new DeploymentId(new UUID(5, 1)), INCIDENT, DeploymentMode.SECOND_RESPONSE, NOW, NOW));
        assertThat(car.state).isEqualTo("ASSIGNED");
        assertThat(car.constables + car.idvas).isEqualTo(2);
        assertThat(car.incident).isEqualTo(ID);
    }

    @Test
    void a_car_whose_crew_calls_for_help_shows_that_until_it_has_ended() {
        var deployment = new DeploymentId(new UUID(5, 1));
        var calling = folded(
                new CarBoard(),
                new CarRegistered("DA1", "WIGAN", UNIT),
                new CarCrewEmergencyDeclared(deployment, INCIDENT, NOW, null),
                new CarAtScene(deployment, INCIDENT, NOW.plusSeconds(5)));
        assertThat(calling.state).isEqualTo("EMERGENCY");
        assertThat(calling.emergencySince).isEqualTo(NOW);
        assertThat(calling.incident).isEqualTo(ID);
        var ended = folded(
                new CarBoard(),
                new CarRegistered("DA1", "WIGAN", UNIT),
                new CarCrewEmergencyDeclared(deployment, INCIDENT, NOW, null),
                new CarCrewEmergencyEnded(deployment, INCIDENT, NOW.plusSeconds(60)),
                new CarStateChanged(
                        CarState.EMERGENCY, CarState.AT_SCENE, CarStateCause.EMERGENCY_ENDED, NOW.plusSeconds(60)));
        assertThat(ended.state).isEqualTo("AT_SCENE");
        assertThat(ended.emergencySince).isNull();
    }

    @Test
    void a_car_whose_crew_is_overdue_shows_since_when_until_they_are_heard() {
        var deployment = new DeploymentId(new UUID(5, 1));
        var there = new CarAtScene(deployment, INCIDENT, NOW);
        var missed = new CarCheckInMissed(deployment, INCIDENT, NOW, NOW.plusSeconds(1200));
        var again = new CarCheckInMissed(deployment, INCIDENT, NOW, NOW.plusSeconds(2400));
        var told = new CarToldOfScene(deployment, INCIDENT, SafePlace.SCENE, SceneState.SAFE, NOW.plusSeconds(2500));
        var silent = folded(new CarBoard(), new CarRegistered("DA1", "WIGAN", UNIT), there, missed, again, told);
        assertThat(silent.overdueSince).isEqualTo(NOW.plusSeconds(1200));
        assertThat(silent.state).isEqualTo("AT_SCENE");
        var heard = folded(
                new CarBoard(),
                new CarRegistered("DA1", "WIGAN", UNIT),
                there,
                missed,
                new CarCheckedIn(NOW.plusSeconds(1300)));
        assertThat(heard.overdueSince).isNull();
        var drives = new CarStateChanged(
                CarState.AT_SCENE, CarState.TRANSPORTING, CarStateCause.CREW_REPORTED, NOW.plusSeconds(1300));
        assertThat(folded(new CarBoard(), new CarRegistered("DA1", "WIGAN", UNIT), there, missed, drives).overdueSince)
                .isNull();
        var lostSight = new CarStateChanged(
                CarState.AT_SCENE, CarState.COMMITTED_NOT_DEPLOYABLE, CarStateCause.IT_FAULT, NOW.plusSeconds(1300));
        assertThat(folded(new CarBoard(), new CarRegistered("DA1", "WIGAN", UNIT), there, missed, lostSight)
                        .overdueSince)
                .isNotNull();
    }

    @Test
    void the_log_of_decisions_says_why_the_car_did_not_go() {
        var row = folded(
                new DecisionLog(), new LegGapFound(Leg.IDVA_CAR, GapReason.REFUSED_BY_CAR, RefusalCode.CAR_BUSY, NOW));
        assertThat(row.kind).isEqualTo("LegGapFound");
        assertThat(row.reason).isEqualTo("CAR_BUSY");
        assertThat(row.incident).isEqualTo(ID);
    }
}
