package org.alongside.car.deployment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.car.deployment.CarCommand.Propose;
import org.alongside.contracts.car.*;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;

/** A car and its job on the evening of the first timeline of domain 3.7. */
final class Given {
    static final DutyId DUTY = new DutyId(UUID.nameUUIDFromBytes(new byte[] {1}));
    static final DeploymentId JOB = new DeploymentId(UUID.nameUUIDFromBytes(new byte[] {2}));
    static final DeploymentId OTHER_JOB = new DeploymentId(UUID.nameUUIDFromBytes(new byte[] {3}));
    static final IncidentId INCIDENT = new IncidentId(UUID.nameUUIDFromBytes(new byte[] {4}));
    static final PartyId VICTIM = new PartyId(UUID.nameUUIDFromBytes(new byte[] {5}));
    static final PartyId OTHER_VICTIM = new PartyId(UUID.nameUUIDFromBytes(new byte[] {6}));
    static final StaffId OFFICER = new StaffId("pc-1");
    static final StaffId IDVA = new StaffId("idva-1");
    static final CarDutyBegan WINDOW = new CarDutyBegan(DUTY, "WIGAN", at("14:00"), at("22:00"), 30);

    private Given() {}

    static Instant at(String time) {
        return Instant.parse("2026-03-07T" + time + ":00Z");
    }

    static List<AdvocateCarEvent> available() {
        return List.of(
                new CarRegistered("DA1", "WIGAN", null),
                WINDOW,
                new CarCrewChanged(DUTY, List.of(OFFICER), List.of(IDVA), at("14:00")),
                new CarStateChanged(CarState.CREWING, CarState.AVAILABLE, CarStateCause.CREW_COMPLETE, at("14:00")));
    }

    static List<AdvocateCarEvent> and(List<AdvocateCarEvent> before, AdvocateCarEvent... more) {
        var all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return all;
    }

    static List<AdvocateCarEvent> assigned() {
        return and(
                available(),
                new CarDeploymentAccepted(JOB, INCIDENT, DeploymentMode.SECOND_RESPONSE, at("20:20"), at("21:55")),
                new CarBriefed(JOB, INCIDENT, facts(Grade.G2), at("20:20")));
    }

    /** A follow-up visit under way. */
    static List<AdvocateCarEvent> visit() {
        return and(
                available(),
                new CarDeploymentAccepted(JOB, INCIDENT, DeploymentMode.FOLLOW_UP_VISIT, at("20:20"), at("21:55")),
                cameraPaused("20:21"));
    }

    static List<AdvocateCarEvent> staged() {
        return and(assigned(), new CarStaged(JOB, INCIDENT, at("20:31"), null), cameraPaused("20:32"));
    }

    /** The officer's camera is stopped for the talk to come (rule D13). */
    static BodyWornVideoPaused cameraPaused(String time) {
        return new BodyWornVideoPaused(JOB, INCIDENT, OFFICER, BodyWornVideoReason.ADVOCACY_TALK, at(time));
    }

    static List<AdvocateCarEvent> sceneSafe() {
        return and(staged(), scene(SceneState.SAFE, "20:41"));
    }

    static CarToldOfScene scene(SceneState state, String time) {
        return new CarToldOfScene(JOB, INCIDENT, SafePlace.SCENE, state, at(time));
    }

    static AdvocateContactStarted contactStarted(String time) {
        return new AdvocateContactStarted(JOB, INCIDENT, VICTIM, Channel.IN_PERSON, IDVA, SafePlace.SCENE, at(time));
    }

    static AdvocateContactEnded contactEnded(String time, int minutes) {
        return new AdvocateContactEnded(JOB, INCIDENT, VICTIM, true, true, minutes, at(time));
    }

    static List<AdvocateCarEvent> withVictim() {
        return and(sceneSafe(), contactStarted("20:43"));
    }

    static List<AdvocateCarEvent> writingUp() {
        return and(withVictim(), contactEnded("21:40", 57));
    }

    static CarDeploymentStoodDown stoodDown(DeferredContactReason reason, String time) {
        return new CarDeploymentStoodDown(JOB, INCIDENT, reason, null, List.of(VICTIM), at(time));
    }

    static SafetyBreachRecorded breach(RefusalCode rule, Class<?> fact, String time) {
        return new SafetyBreachRecorded(JOB, INCIDENT, rule, fact.getSimpleName(), at(time), null);
    }

    static DeploymentFacts facts(Grade grade) {
        return facts(grade, FlagValue.YES, true, false, false);
    }

    static DeploymentFacts facts(
            Grade grade, FlagValue daSuspected, boolean sceneUnit, boolean hold, boolean restricted) {
        return new DeploymentFacts(
                grade,
                daSuspected,
                FlagValue.YES,
                FlagValue.UNKNOWN,
                FlagValue.YES,
                sceneUnit,
                hold,
                restricted,
                null,
                40,
                List.of(VICTIM),
                List.of(),
                FlagValue.UNKNOWN,
                FlagValue.UNKNOWN);
    }

    static Propose proposal(DeploymentId job, DeploymentFacts facts, String proposedAt, String freeAt) {
        return proposal(job, DeploymentMode.SECOND_RESPONSE, facts, proposedAt, freeAt);
    }

    static Propose proposal(
            DeploymentId job, DeploymentMode mode, DeploymentFacts facts, String proposedAt, String freeAt) {
        return new Propose(job, INCIDENT, mode, "WIGAN", facts, at(proposedAt), at(freeAt), at(proposedAt));
    }

    static Propose proposal() {
        return proposal(JOB, facts(Grade.G1), "20:19", "21:55");
    }
}
