package org.alongside.dispatch.coresponse;

import static org.alongside.dispatch.coresponse.Responses.CAR;
import static org.alongside.dispatch.coresponse.Responses.DECISION;
import static org.alongside.dispatch.coresponse.Responses.DEPLOYMENT;
import static org.alongside.dispatch.coresponse.Responses.INCIDENT;
import static org.alongside.dispatch.coresponse.Responses.LATER;
import static org.alongside.dispatch.coresponse.Responses.NOW;
import static org.alongside.dispatch.coresponse.Responses.OFFICER;
import static org.alongside.dispatch.coresponse.Responses.OPENED;
import static org.alongside.dispatch.coresponse.Responses.SECOND_UNIT;
import static org.alongside.dispatch.coresponse.Responses.UNIT;
import static org.alongside.dispatch.coresponse.Responses.UNIT_ASSIGNED;
import static org.alongside.dispatch.coresponse.Responses.facts;
import static org.alongside.dispatch.coresponse.Responses.overridden;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.contracts.Role;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.CarDeploymentReleased;
import org.alongside.contracts.dispatch.CoResponseCloseReason;
import org.alongside.contracts.dispatch.CoResponseClosed;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.CoResponseOpened;
import org.alongside.contracts.dispatch.CoResponseReopened;
import org.alongside.contracts.dispatch.CrewEmergencyDeclared;
import org.alongside.contracts.dispatch.EscalationRaised;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.HoldImposed;
import org.alongside.contracts.dispatch.HoldReason;
import org.alongside.contracts.dispatch.IdvaCarLegRuledOut;
import org.alongside.contracts.dispatch.IncidentFactsUpdated;
import org.alongside.contracts.dispatch.LateCarAnswerReconciled;
import org.alongside.contracts.dispatch.LegAssigned;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.LegNoLongerRequired;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.LegProgressed;
import org.alongside.contracts.dispatch.LegReleased;
import org.alongside.contracts.dispatch.LegRequired;
import org.alongside.contracts.dispatch.MeetingPlaceSet;
import org.alongside.contracts.dispatch.RevocationReason;
import org.alongside.contracts.dispatch.SceneDeclaredSafe;
import org.alongside.contracts.dispatch.SceneSafeBasis;
import org.alongside.contracts.dispatch.SceneSafetyRevoked;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.dispatch.SceneStateChanged;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.SuspectArrested;
import org.alongside.contracts.dispatch.SuspectLocated;
import org.alongside.contracts.dispatch.SuspectWhereabouts;
import org.alongside.contracts.dispatch.WarningAcknowledged;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.testkit.StateTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CoResponseStateTableTest {
    private static final Place PLACE =
            new Place(PlacePrecision.STREET, null, null, null, null, null, false, false, null, null);
    private static final List<CoResponseCommand> REPORTS = List.of(
            new CoResponseCommand.ReportEmergency(UNIT, null, null, LATER),
            new CoResponseCommand.ReportEmergencyEnded(UNIT, null, LATER),
            new CoResponseCommand.LimitPassed(EscalationCause.GRADE_1_UNRESOURCED, LATER, LATER),
            new LegReport.UnitHolds(SECOND_UNIT, List.of(Leg.ARREST), LATER, null),
            new LegReport.UnitProgressed(UNIT, LegProgress.EN_ROUTE, LATER),
            new LegReport.UnitSilent(UNIT, LATER),
            new LegReport.UnitTaken(UNIT, LATER),
            new LegReport.UnitLost(UNIT, List.of(Leg.RESPONSE), StandDownReason.UNIT_UNAVAILABLE, LATER, null),
            new CarReport.CarAccepted(DEPLOYMENT, CAR, LATER),
            new CarReport.CarRefused(DEPLOYMENT, CAR, RefusalCode.OUT_OF_HOURS, LATER),
            new CarReport.AnswerOverdue(DEPLOYMENT, LATER),
            new CarReport.CarStoodDown(DEPLOYMENT, StandDownReason.PREEMPTED, null, LATER),
            new CarReport.CarProgressed(DEPLOYMENT, LegProgress.EN_ROUTE, LATER),
            new CarReport.ContactStarted(DEPLOYMENT, Channel.IN_PERSON, SafePlace.SCENE, LATER),
            new CarReport.NobodyMet(DEPLOYMENT, LATER),
            new CarReport.VictimDeclined(DEPLOYMENT, LATER),
            new CarReport.CarBrokeRule(DEPLOYMENT, RefusalCode.IDVA_ALONE_RISK, LATER),
            new CarReport.CarSilent(DEPLOYMENT, LATER),
            new SceneReport.RevokeSafety(SafePlace.SCENE, OFFICER, RevocationReason.SUSPECT_BACK, null, LATER),
            new SceneReport.ImposeHold(HoldReason.FIRE, PLACE, LATER),
            new SceneReport.ReportArrest(null, UNIT, null, LATER),
            new SceneReport.ReportSuspect(null, SuspectWhereabouts.LEFT_SCENE, null, LATER),
            new SceneReport.AcknowledgeWarning(Flag.SUSPECT_ON_SCENE, null, OFFICER, UNIT, null, LATER));
    private static final List<CoResponseCommand> ASKED = List.of(
            new CoResponseCommand.AcknowledgeEscalation(
                    EscalationCause.GRADE_1_UNRESOURCED, OFFICER, Role.CONTROL_ROOM_SUPERVISOR, LATER),
            new LegCommand.AssignLeg(Leg.ARREST, SECOND_UNIT, overridden(), LATER, DECISION),
            new LegCommand.ReleaseLeg(Leg.RESPONSE, UNIT, StandDownReason.NOT_NEEDED, null, LATER, DECISION),
            new LegCommand.ReleaseUnit(UNIT, StandDownReason.NOT_NEEDED, LATER, DECISION),
            new LegCommand.NoteGap(Leg.STATEMENT, GapReason.ALL_COMMITTED, null, overridden(), LATER),
            new CarCommand.ProposeCar(
                    INCIDENT, CAR, DeploymentMode.SECOND_RESPONSE, null, 0, LATER, overridden(), LATER),
            new CarCommand.GiveCarUp(CAR, Grade.G1, LATER),
            new CarCommand.ConfirmByRadio(LATER),
            new CarCommand.StandCarDown(StandDownReason.NOT_NEEDED, LATER),
            new SceneCommand.SetScene(SceneState.UNSAFE, LATER),
            new SceneCommand.DeclareSafe(SafePlace.SCENE, OFFICER, SceneSafeBasis.SUSPECT_ARRESTED, null, LATER),
            new SceneCommand.SetMeetingPlace(PLACE, SceneCommand.Where.AWAY_FROM_SCENE, LATER),
            new SceneCommand.LiftHold(HoldReason.FIRE, OFFICER, Role.DISPATCHER, LATER));

    private static StateTable<CoResponse, CoResponseCommand, CoResponseEvent> table() {
        var samples = new ArrayList<CoResponseCommand>(List.of(
                new CoResponseCommand.OpenOnGrade(
                        new FactChange.Graded(Grade.G1, "Grade 1", NOW.plusSeconds(900)), LATER),
                new CoResponseCommand.OpenByDispatcher(facts(Grade.G1, FlagValue.YES), LATER),
                new CoResponseCommand.Close(CoResponseCloseReason.ALL_LEGS_CLEAR, LATER),
                new CoResponseCommand.ReportIncidentClosed(LATER),
                new CoResponseCommand.Reopen(LATER),
                new CoResponseCommand.Learn(
                        new FactChange.FlagKnown(FlagReading.said(Flag.STRANGULATION, FlagValue.YES, null)), LATER)));
        samples.addAll(REPORTS);
        samples.addAll(ASKED);
        return StateTable.of(new CoResponseDecider(DispatchPolicy.USUAL), CoResponse.class, CoResponseCommand.class)
                .samples(samples.toArray(CoResponseCommand[]::new));
    }

    private static CoResponseEvent[] running(CoResponseEvent... more) {
        var events = new ArrayList<CoResponseEvent>(List.of(OPENED));
        events.addAll(Responses.required());
        events.add(UNIT_ASSIGNED);
        events.addAll(List.of(more));
        return events.toArray(CoResponseEvent[]::new);
    }

    @TestFactory
    Stream<DynamicTest> every_state_and_every_command() {
        return closed(running(unopened())).tests();
    }

    private static StateTable<CoResponse, CoResponseCommand, CoResponseEvent>.Row unopened() {
        var row = table().state("unopened")
                .accepts(
                        CoResponseCommand.OpenOnGrade.class,
                        CoResponseOpened.class,
                        LegRequired.class,
                        IdvaCarLegRuledOut.class)
                .accepts(
                        CoResponseCommand.OpenByDispatcher.class,
                        CoResponseOpened.class,
                        LegRequired.class,
                        LegRequired.class,
                        LegRequired.class)
                .accepts(CoResponseCommand.Learn.class, IncidentFactsUpdated.class)
                .ignores(CoResponseCommand.ReportIncidentClosed.class)
                .refuses(CoResponseCommand.Close.class, DispatchRefusal.UNKNOWN_CO_RESPONSE)
                .refuses(CoResponseCommand.Reopen.class, DispatchRefusal.UNKNOWN_CO_RESPONSE);
        REPORTS.forEach(report -> row.refuses(report.getClass(), DispatchRefusal.UNKNOWN_CO_RESPONSE));
        ASKED.forEach(asked -> row.refuses(asked.getClass(), DispatchRefusal.UNKNOWN_CO_RESPONSE));
        return row;
    }

    private static StateTable<CoResponse, CoResponseCommand, CoResponseEvent>.Row running(
            StateTable<CoResponse, CoResponseCommand, CoResponseEvent>.Row row) {
        return runningScene(row.state("running with a unit", running())
                .ignores(CoResponseCommand.OpenOnGrade.class)
                .ignores(CoResponseCommand.OpenByDispatcher.class)
                .refuses(CoResponseCommand.Close.class, DispatchRefusal.CO_RESPONSE_IN_USE)
                .accepts(
                        CoResponseCommand.ReportIncidentClosed.class,
                        LegReleased.class,
                        LegGapFound.class,
                        CoResponseClosed.class)
                .ignores(CoResponseCommand.Reopen.class)
                .accepts(CoResponseCommand.Learn.class, IncidentFactsUpdated.class)
                .accepts(CoResponseCommand.ReportEmergency.class, CrewEmergencyDeclared.class, EscalationRaised.class)
                .ignores(CoResponseCommand.ReportEmergencyEnded.class)
                .ignores(CoResponseCommand.LimitPassed.class)
                .accepts(LegReport.UnitHolds.class, LegAssigned.class)
                .accepts(LegReport.UnitProgressed.class, LegProgressed.class)
                .accepts(LegReport.UnitSilent.class, EscalationRaised.class)
                .accepts(LegReport.UnitTaken.class, EscalationRaised.class)
                .accepts(LegReport.UnitLost.class, LegReleased.class)
                .accepts(CarReport.CarAccepted.class, LateCarAnswerReconciled.class, CarDeploymentReleased.class)
                .accepts(CarReport.CarRefused.class, LateCarAnswerReconciled.class)
                .ignores(CarReport.AnswerOverdue.class)
                .ignores(CarReport.CarStoodDown.class)
                .ignores(CarReport.CarProgressed.class)
                .ignores(CarReport.ContactStarted.class)
                .ignores(CarReport.NobodyMet.class)
                .accepts(CarReport.VictimDeclined.class, IdvaCarLegRuledOut.class)
                .accepts(CarReport.CarBrokeRule.class, EscalationRaised.class)
                .accepts(CarReport.CarSilent.class, EscalationRaised.class));
    }

    private static StateTable<CoResponse, CoResponseCommand, CoResponseEvent>.Row runningScene(
            StateTable<CoResponse, CoResponseCommand, CoResponseEvent>.Row row) {
        return row.accepts(SceneReport.RevokeSafety.class, SceneSafetyRevoked.class)
                .accepts(SceneReport.ImposeHold.class, HoldImposed.class)
                .accepts(SceneReport.ReportArrest.class, SuspectArrested.class, LegNoLongerRequired.class)
                .accepts(SceneReport.ReportSuspect.class, SuspectLocated.class)
                .accepts(SceneReport.AcknowledgeWarning.class, WarningAcknowledged.class)
                .refuses(CoResponseCommand.AcknowledgeEscalation.class, DispatchRefusal.NO_ESCALATION)
                .accepts(LegCommand.AssignLeg.class, LegAssigned.class)
                .accepts(LegCommand.ReleaseLeg.class, LegReleased.class)
                .accepts(LegCommand.ReleaseUnit.class, LegReleased.class)
                .accepts(LegCommand.NoteGap.class, LegGapFound.class)
                .accepts(CarCommand.ProposeCar.class, LegAssigned.class, CarDeploymentProposed.class)
                .refuses(CarCommand.GiveCarUp.class, DispatchRefusal.NO_CAR_ASKED)
                .refuses(CarCommand.ConfirmByRadio.class, DispatchRefusal.NO_CAR_ASKED)
                .ignores(CarCommand.StandCarDown.class)
                .accepts(SceneCommand.SetScene.class, SceneStateChanged.class)
                .accepts(SceneCommand.DeclareSafe.class, SceneDeclaredSafe.class)
                .accepts(SceneCommand.SetMeetingPlace.class, MeetingPlaceSet.class)
                .ignores(SceneCommand.LiftHold.class);
    }

    private static StateTable<CoResponse, CoResponseCommand, CoResponseEvent>.Row closed(
            StateTable<CoResponse, CoResponseCommand, CoResponseEvent>.Row row) {
        var closed = row.state("closed", running(new CoResponseClosed(CoResponseCloseReason.ALL_LEGS_CLEAR, NOW)))
                .ignores(CoResponseCommand.OpenOnGrade.class)
                .ignores(CoResponseCommand.OpenByDispatcher.class)
                .ignores(CoResponseCommand.Close.class)
                .ignores(CoResponseCommand.ReportIncidentClosed.class)
                .accepts(CoResponseCommand.Reopen.class, CoResponseReopened.class)
                .accepts(CoResponseCommand.Learn.class, IncidentFactsUpdated.class)
                .accepts(CoResponseCommand.ReportEmergency.class, CrewEmergencyDeclared.class, EscalationRaised.class)
                .ignores(CoResponseCommand.ReportEmergencyEnded.class)
                .ignores(CoResponseCommand.LimitPassed.class)
                .accepts(LegReport.UnitHolds.class, LegAssigned.class)
                .accepts(LegReport.UnitProgressed.class, LegProgressed.class)
                .accepts(LegReport.UnitSilent.class, EscalationRaised.class)
                .accepts(LegReport.UnitTaken.class, EscalationRaised.class)
                .accepts(LegReport.UnitLost.class, LegReleased.class)
                .accepts(CarReport.CarAccepted.class, LateCarAnswerReconciled.class, CarDeploymentReleased.class)
                .accepts(CarReport.CarRefused.class, LateCarAnswerReconciled.class)
                .ignores(CarReport.AnswerOverdue.class)
                .ignores(CarReport.CarStoodDown.class)
                .ignores(CarReport.CarProgressed.class)
                .ignores(CarReport.ContactStarted.class)
                .ignores(CarReport.NobodyMet.class)
                .accepts(CarReport.VictimDeclined.class, IdvaCarLegRuledOut.class)
                .accepts(CarReport.CarBrokeRule.class, EscalationRaised.class)
                .accepts(CarReport.CarSilent.class, EscalationRaised.class)
                .accepts(SceneReport.RevokeSafety.class, SceneSafetyRevoked.class)
                .accepts(SceneReport.ImposeHold.class, HoldImposed.class)
                .accepts(SceneReport.ReportArrest.class, SuspectArrested.class, LegNoLongerRequired.class)
                .accepts(SceneReport.ReportSuspect.class, SuspectLocated.class)
                .accepts(SceneReport.AcknowledgeWarning.class, WarningAcknowledged.class);
        ASKED.forEach(asked -> closed.refuses(asked.getClass(), DispatchRefusal.CO_RESPONSE_CLOSED));
        return closed;
    }
}
