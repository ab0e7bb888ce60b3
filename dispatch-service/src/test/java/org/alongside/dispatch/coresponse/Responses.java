package org.alongside.dispatch.coresponse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Ids;
import org.alongside.contracts.dispatch.CandidateStanding;
import org.alongside.contracts.dispatch.CarDeploymentConfirmed;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.CoResponseOpened;
import org.alongside.contracts.dispatch.ConfirmedBy;
import org.alongside.contracts.dispatch.IdvaCarLegRuledOut;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.dispatch.LegAssigned;
import org.alongside.contracts.dispatch.LegCandidate;
import org.alongside.contracts.dispatch.LegRequired;
import org.alongside.contracts.dispatch.OpenedBy;
import org.alongside.contracts.dispatch.OverrideReason;
import org.alongside.contracts.dispatch.PointsPolicy;
import org.alongside.contracts.dispatch.SceneDeclaredSafe;
import org.alongside.contracts.dispatch.SceneSafeBasis;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.testkit.Scenario;

/** Responses in the states that tests begin from. */
final class Responses {
    static final Instant NOW = Instant.parse("2025-02-28T20:18:00Z");
    static final Instant LATER = NOW.plusSeconds(60);
    static final IncidentId INCIDENT = new IncidentId(new UUID(1, 1));
    static final UnitId UNIT = new UnitId(new UUID(2, 1));
    static final UnitId SECOND_UNIT = new UnitId(new UUID(2, 2));
    static final CarId CAR = new CarId(new UUID(3, 1));
    static final CarId SECOND_CAR = new CarId(new UUID(3, 2));
    static final PartyId VICTIM = new PartyId(new UUID(4, 1));
    static final StaffId OFFICER = new StaffId("sergeant-1");
    static final DeploymentId DEPLOYMENT = new DeploymentId(Ids.derived(INCIDENT.value(), "deployment/1"));
    static final DecisionId DECISION = new DecisionId(new UUID(6, 1));
    static final Instant ANSWER_DUE = NOW.plusSeconds(120);
    static final PointsPolicy POLICY = new PointsPolicy("usual", 1);

    static final CoResponseOpened OPENED =
            new CoResponseOpened(facts(Grade.G1, FlagValue.YES, Flag.SUSPECT_ON_SCENE), OpenedBy.INCIDENT_EVENT, NOW);
    static final LegAssigned UNIT_ASSIGNED =
            new LegAssigned(Leg.RESPONSE, UNIT, null, null, null, OverrideReason.LOCAL_KNOWLEDGE, null, NOW, null);
    static final CarDeploymentProposed PROPOSED = proposed(DeploymentMode.SECOND_RESPONSE);
    static final CarDeploymentConfirmed CONFIRMED =
            new CarDeploymentConfirmed(DEPLOYMENT, CAR, ConfirmedBy.CAR_SERVICE, NOW);
    static final SceneDeclaredSafe SAFE =
            new SceneDeclaredSafe(SafePlace.SCENE, OFFICER, SceneSafeBasis.PARTIES_SEPARATED_CONTROLLED, NOW, null);

    private Responses() {}

    static IncidentFacts facts(Grade grade, FlagValue daSuspected, Flag... claimed) {
        var flags = List.of(claimed).stream()
                .map(flag -> FlagReading.said(flag, FlagValue.YES, null))
                .toList();
        return new IncidentFacts(
                grade, "Grade 1", NOW.plusSeconds(900), daSuspected, null, null, flags, List.of(VICTIM), false);
    }

    static CarDeploymentProposed proposed(DeploymentMode mode) {
        var facts = new DeploymentFacts(
                Grade.G1,
                FlagValue.YES,
                FlagValue.YES,
                FlagValue.UNKNOWN,
                FlagValue.UNKNOWN,
                true,
                false,
                false,
                null,
                0,
                List.of(VICTIM),
                List.of(FlagReading.said(Flag.SUSPECT_ON_SCENE, FlagValue.YES, null)),
                FlagValue.UNKNOWN,
                FlagValue.UNKNOWN);
        return new CarDeploymentProposed(
                DEPLOYMENT, CAR, 1, mode, null, facts, NOW, ANSWER_DUE, NOW.plusSeconds(6_000));
    }

    static Scenario<CoResponse, CoResponseCommand, CoResponseEvent> nothing() {
        return Scenario.of(new CoResponseDecider(DispatchPolicy.USUAL));
    }

    /** A most urgent incident of domestic abuse with the suspect there. */
    static Scenario<CoResponse, CoResponseCommand, CoResponseEvent> opened() {
        return nothing().given(OPENED).given(required());
    }

    static List<CoResponseEvent> required() {
        return List.of(
                new LegRequired(Leg.RESPONSE, NOW),
                new LegRequired(Leg.ARREST, NOW),
                new LegRequired(Leg.IDVA_CAR, NOW),
                new LegRequired(Leg.STATEMENT, NOW));
    }

    static Scenario<CoResponse, CoResponseCommand, CoResponseEvent> withUnit() {
        return opened().given(UNIT_ASSIGNED);
    }

    static Scenario<CoResponse, CoResponseCommand, CoResponseEvent> asked() {
        return withUnit().given(PROPOSED);
    }

    static Scenario<CoResponse, CoResponseCommand, CoResponseEvent> confirmed() {
        return asked().given(CONFIRMED);
    }

    /** Graded, and not domestic abuse as far as anybody knows. */
    static Scenario<CoResponse, CoResponseCommand, CoResponseEvent> openedWithoutAbuse() {
        return nothing()
                .given(
                        new CoResponseOpened(facts(Grade.G2, FlagValue.UNKNOWN), OpenedBy.INCIDENT_EVENT, NOW),
                        new LegRequired(Leg.RESPONSE, NOW),
                        new IdvaCarLegRuledOut(RefusalCode.NOT_DA, NOW));
    }

    /** A choice with its reason, from no list. */
    static Choice overridden() {
        return new Choice(null, OverrideReason.LOCAL_KNOWLEDGE, null);
    }

    /** A list on which this unit comes first. */
    static Choice.Shown shown(UnitId first, UnitId second) {
        return new Choice.Shown(POLICY, List.of(candidate(first, 1), candidate(second, 2)), List.of());
    }

    private static LegCandidate candidate(UnitId unit, int rank) {
        return new LegCandidate(unit, null, rank, 50 - rank, List.of(), CandidateStanding.ELIGIBLE, null, 300, 10);
    }

    static CarCommand propose() {
        return propose(DeploymentMode.SECOND_RESPONSE);
    }

    static CarCommand propose(DeploymentMode mode) {
        return new CarCommand.ProposeCar(INCIDENT, CAR, mode, null, 0, NOW.plusSeconds(6_000), overridden(), NOW);
    }
}
