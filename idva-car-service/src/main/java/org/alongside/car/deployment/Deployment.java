package org.alongside.car.deployment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.car.SceneSafety;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.DeploymentState;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.jspecify.annotations.Nullable;

/**
 * One job of the car, whatever became of it.
 *
 * @param outcome ACCEPTED while it runs, then how it ended
 * @param stage where the car stands in it
 * @param stageSince when it came there; an earlier report that arrives later does not move it back
 * @param arrived the car was at the scene or waited near it
 * @param facts what the crew was told; absent for a job that was never accepted
 * @param refusedBy the rule by which it was refused
 * @param scene what was heard of its places' safety, oldest first
 * @param crew who was with the car when it was asked, or while the job held it: the job is theirs to report on
 */
record Deployment(
        DeploymentId id,
        IncidentId incident,
        DeploymentMode mode,
        DeploymentState outcome,
        CarState stage,
        Instant stageSince,
        boolean arrived,
        @Nullable DeploymentFacts facts,
        @Nullable RefusalCode refusedBy,
        List<SceneSafety> scene,
        Map<PartyId, VictimContact> victims,
        Set<StaffId> crew,
        Cameras cameras) {

    static Deployment accepted(DeploymentId id, IncidentId incident, DeploymentMode mode, Instant at) {
        return new Deployment(
                id,
                incident,
                mode,
                DeploymentState.ACCEPTED,
                CarState.ASSIGNED,
                at,
                false,
                null,
                null,
                List.of(),
                Map.of(),
                Set.of(),
                Cameras.UNKNOWN);
    }

    static Deployment refused(DeploymentId id, IncidentId incident, DeploymentMode mode, RefusalCode code, Instant at) {
        return new Deployment(
                id,
                incident,
                mode,
                DeploymentState.REFUSED,
                CarState.ASSIGNED,
                at,
                false,
                null,
                code,
                List.of(),
                Map.of(),
                Set.of(),
                Cameras.UNKNOWN);
    }

    boolean runs() {
        return outcome == DeploymentState.ACCEPTED;
    }

    /** Somebody is talking with a victim or driving her or him. */
    boolean isWithVictim() {
        return hasOpenContact() || stage == CarState.WITH_VICTIM || stage == CarState.TRANSPORTING;
    }

    boolean hasOpenContact() {
        return !openContacts().isEmpty();
    }

    /** The talks that go on. */
    List<AdvocateContactStarted> openContacts() {
        return victims.values().stream()
                .flatMap(victim -> Stream.ofNullable(victim.open()))
                .toList();
    }

    boolean hadContact() {
        return victims.values().stream().anyMatch(VictimContact::twoWay);
    }

    VictimContact with(PartyId victim) {
        return victims.getOrDefault(victim, VictimContact.NONE);
    }

    List<PartyId> knownVictims() {
        return facts == null ? List.of() : facts.victims();
    }

    boolean isAboutHonour() {
        return facts != null && facts.honourBasedAbuse() == FlagValue.YES;
    }

    /** How safe the place was at that moment, as far as it is known here by now and that was still fresh then. */
    SceneState safetyOf(SafePlace place, Instant moment) {
        return scene.stream()
                .filter(known -> known.place() == place && !known.changedAt().isAfter(moment))
                .reduce((earlier, later) -> later)
                .filter(known -> !SceneWatch.isTooOld(mode, known, moment))
                .map(SceneSafety::state)
                .orElse(SceneState.UNKNOWN);
    }

    /** The furthest it came. Attending is not contact. */
    DeploymentState furthest() {
        if (hadContact()) {
            return DeploymentState.CONTACT_MADE;
        }
        if (victims.values().stream().anyMatch(VictimContact::declined)) {
            return DeploymentState.CONTACT_DECLINED;
        }
        boolean tried = victims.values().stream().anyMatch(VictimContact::missed);
        return arrived && !tried ? DeploymentState.ATTENDED : DeploymentState.NO_CONTACT;
    }

    Deployment reached(CarState newStage, Instant at) {
        boolean there = arrived || newStage == CarState.STAGED || newStage == CarState.AT_SCENE;
        boolean later = !at.isBefore(stageSince) && !(hasOpenContact() && isOnTheWay(newStage));
        return new Deployment(
                id,
                incident,
                mode,
                outcome,
                later ? newStage : stage,
                later ? at : stageSince,
                there,
                facts,
                refusedBy,
                scene,
                victims,
                crew,
                cameras);
    }

    private static boolean isOnTheWay(CarState stage) {
        return stage == CarState.EN_ROUTE || stage == CarState.STAGED || stage == CarState.AT_SCENE;
    }

    Deployment ended(DeploymentState newOutcome) {
        return new Deployment(
                id,
                incident,
                mode,
                newOutcome,
                stage,
                stageSince,
                arrived,
                facts,
                refusedBy,
                scene,
                victims,
                crew,
                cameras);
    }

    Deployment briefed(DeploymentFacts newFacts) {
        return new Deployment(
                id,
                incident,
                mode,
                outcome,
                stage,
                stageSince,
                arrived,
                newFacts,
                refusedBy,
                scene,
                victims,
                crew,
                cameras);
    }

    Deployment told(SceneSafety safety) {
        var more = new ArrayList<>(scene);
        more.add(safety);
        more.sort(Comparator.comparing(SceneSafety::changedAt));
        return new Deployment(
                id,
                incident,
                mode,
                outcome,
                stage,
                stageSince,
                arrived,
                facts,
                refusedBy,
                List.copyOf(more),
                victims,
                crew,
                cameras);
    }

    Deployment with(PartyId victim, VictimContact contact) {
        var more = new LinkedHashMap<>(victims);
        more.put(victim, contact);
        return new Deployment(
                id, incident, mode, outcome, stage, stageSince, arrived, facts, refusedBy, scene, more, crew, cameras);
    }

    Deployment with(Cameras newCameras) {
        return new Deployment(
                id,
                incident,
                mode,
                outcome,
                stage,
                stageSince,
                arrived,
                facts,
                refusedBy,
                scene,
                victims,
                crew,
                newCameras);
    }

    /** These people are with the car on this job, besides those who were before. */
    Deployment crewedBy(Collection<StaffId> people) {
        var more = new HashSet<>(crew);
        more.addAll(people);
        return new Deployment(
                id,
                incident,
                mode,
                outcome,
                stage,
                stageSince,
                arrived,
                facts,
                refusedBy,
                scene,
                victims,
                Set.copyOf(more),
                cameras);
    }
}
