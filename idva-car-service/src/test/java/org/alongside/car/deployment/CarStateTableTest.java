package org.alongside.car.deployment;

import static org.alongside.car.deployment.Given.*;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.car.DecisionTable;
import org.alongside.car.deployment.CarCommand.*;
import org.alongside.contracts.car.*;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.DeploymentState;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

class CarStateTableTest {
    private static final CaseId FILE = new CaseId(VICTIM.value());

    private static final List<CarCommand> COMMANDS = List.of(
            new Register("DA1", "WIGAN", null),
            new Retire(at("21:45")),
            new BeginDuty(WINDOW, List.of(OFFICER), List.of(IDVA), at("14:00")),
            new MoveWindow(new CarDutyBegan(DUTY, "WIGAN", at("14:00"), at("23:00"), 30), at("21:45")),
            new WindowEnds(at("22:00")),
            new OverrunEnds(at("22:30")),
            new CheckIn(at("21:45")),
            new CheckInDue(at("22:30")),
            new JoinCrew(WINDOW, OFFICER, CrewRole.CONSTABLE, at("21:45")),
            new LeaveCrew(OFFICER, Leaving.DETACHED, at("21:45")),
            proposal(OTHER_JOB, facts(Grade.G1), "21:00", "21:55"),
            new Release(JOB, INCIDENT, DeferredContactReason.STOOD_DOWN, at("21:45")),
            new DeclareEmergency(at("21:45"), null),
            new EndEmergency(at("21:45")),
            new ChangeState(CarState.OUT_OF_SERVICE, CarStateCause.VEHICLE_FAULT, at("21:45")),
            new TellOfScene(JOB, new SceneSafety(SafePlace.SCENE, SceneState.UNSAFE, at("20:30"))),
            new ReportEnRoute(JOB, null, at("21:45")),
            new ReportStaged(JOB, null, at("21:45")),
            new ReportAtScene(JOB, at("21:45")),
            new StartContact(JOB, VICTIM, Channel.IN_PERSON, IDVA, SafePlace.SCENE, at("21:46")),
            new TakeOverContact(JOB, VICTIM, new StaffId("idva-2"), at("21:46")),
            new ReportInterpreter(JOB, VICTIM, Interpreter.CHILD, FlagValue.UNKNOWN, FlagValue.UNKNOWN, at("21:46")),
            new CheckVisit(
                    JOB, SafePlace.MEETING_PLACE, true, VisitSafetyBasis.OFFICER_CHECKED_PLACE, OFFICER, at("21:46")),
            new DeclareConflict(JOB, IDVA, at("21:46")),
            new EndContact(JOB, VICTIM, new TalkedWith(true, true), at("21:46")),
            new ReportNoContact(JOB, OTHER_VICTIM, DeferredContactReason.NOT_FIT_NOW, at("21:46")),
            new OfferSupport(JOB, VICTIM, at("21:46")),
            new AcceptSupport(JOB, VICTIM, at("21:46")),
            new DeclineSupport(JOB, VICTIM, LaterContact.NOT_PERMITTED, null, at("21:46")),
            new StartVideo(JOB, OFFICER, at("21:46")),
            new ReportNoVideo(JOB, OFFICER, BodyWornVideoAbsence.FAILED, at("21:46")),
            new PauseVideo(JOB, OFFICER, BodyWornVideoReason.ADVOCACY_TALK, at("21:46")),
            new ResumeVideo(JOB, OFFICER, at("21:46")),
            new Withdraw(JOB, RefusalCode.SCENE_SAFETY_REVOKED, new TalkedWith(false, false), at("21:46")),
            new GiveUp(JOB, DeferredContactReason.CONFLICT_OF_INTEREST, at("21:46")),
            new Complete(JOB, at("21:46")),
            new OfferHandOff(JOB, VICTIM, FILE, null, "ON-CALL", null, at("21:46")),
            new AnswerHandOff(JOB, VICTIM, FILE, HandOffAnswer.ACCEPTED, null, "ON-CALL", at("21:47")),
            new ByCrew(new StaffId("pc-9"), new ReportAtScene(JOB, at("21:47"))));

    private static Map<String, List<AdvocateCarEvent>> histories() {
        var states = new LinkedHashMap<String, List<AdvocateCarEvent>>();
        var registered = available().subList(0, 1);
        states.put("unknown", List.of());
        states.put("off duty", registered);
        states.put("retired", and(registered, new CarRetired(at("10:00"))));
        states.put("crewing", available().subList(0, 2));
        states.put("available", available());
        states.put("assigned", assigned());
        states.put("en route", and(assigned(), new CarEnRoute(JOB, INCIDENT, at("20:21"), null)));
        states.put("staged", staged());
        states.put("at scene", and(sceneSafe(), new CarAtScene(JOB, INCIDENT, at("20:42"))));
        states.put("with victim", withVictim());
        states.put(
                "transporting",
                and(writingUp(), changed(CarState.WRITING_UP, CarState.TRANSPORTING, CarStateCause.CREW_REPORTED)));
        states.put("writing up", writingUp());
        states.put(
                "committed, not deployable",
                and(
                        assigned(),
                        new CarCrewChanged(DUTY, List.of(), List.of(IDVA), at("20:30")),
                        changed(CarState.ASSIGNED, CarState.COMMITTED_NOT_DEPLOYABLE, CarStateCause.CREW_INCOMPLETE)));
        states.put(
                "committed, deployable",
                and(
                        available(),
                        changed(CarState.AVAILABLE, CarState.COMMITTED_DEPLOYABLE, CarStateCause.CREW_REPORTED)));
        states.put(
                "refreshments",
                and(available(), changed(CarState.AVAILABLE, CarState.REFRESHMENTS, CarStateCause.MEAL_BREAK)));
        states.put(
                "out of service",
                and(available(), changed(CarState.AVAILABLE, CarState.OUT_OF_SERVICE, CarStateCause.VEHICLE_FAULT)));
        states.put(
                "emergency on a job",
                and(withVictim(), new CarCrewEmergencyDeclared(JOB, INCIDENT, at("20:50"), null)));
        states.put("job stood down", and(assigned(), stoodDown(DeferredContactReason.STOOD_DOWN, "20:25")));
        states.put(
                "job refused",
                and(
                        available(),
                        new CarDeploymentRefused(
                                JOB,
                                INCIDENT,
                                DeploymentMode.SECOND_RESPONSE,
                                RefusalCode.NO_SCENE_UNIT,
                                null,
                                List.of(VICTIM),
                                at("20:20"))));
        states.put(
                "job completed, hand-off offered",
                and(
                        writingUp(),
                        new CaseHandOffOffered(JOB, INCIDENT, VICTIM, FILE, null, "ON-CALL", null, at("21:41")),
                        new CarDeploymentCompleted(JOB, INCIDENT, DeploymentState.CONTACT_MADE, at("21:42"))));
        states.put("on a visit", visit());
        states.put(
                "duty over, hand-off left open",
                and(
                        writingUp(),
                        new CarDeploymentCompleted(JOB, INCIDENT, DeploymentState.CONTACT_MADE, at("21:42")),
                        new HandOffLeftOpen(JOB, INCIDENT, VICTIM, at("22:00")),
                        new CarDutyEnded(DUTY, at("22:00"))));
        return states;
    }

    private static CarStateChanged changed(CarState from, CarState to, CarStateCause cause) {
        return new CarStateChanged(from, to, cause, at("21:41"));
    }

    @Test
    void every_state_and_every_command() throws IOException {
        var states = new LinkedHashMap<String, Car>();
        histories()
                .forEach((name, history) -> states.put(
                        name, Scenario.of(new CarDecider()).given(history).state()));
        DecisionTable.assertApproved("car", new CarDecider(), CarCommand.class, states, COMMANDS);
    }
}
