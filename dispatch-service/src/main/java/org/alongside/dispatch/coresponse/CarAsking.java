package org.alongside.dispatch.coresponse;

import java.util.Optional;
import org.alongside.contracts.Ids;
import org.alongside.contracts.dispatch.CarDeploymentConfirmed;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.CarDeploymentReleased;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.ConfirmedBy;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.LegAssigned;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.SuspectWhereabouts;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.dispatch.coresponse.CarTalk.Asked;
import org.alongside.dispatch.coresponse.CarTalk.Standing;
import org.alongside.dispatch.rules.Rule;
import org.alongside.eventsourcing.decide.Decision;
import org.jspecify.annotations.Nullable;

/** The dispatcher's side of the conversation with the car: ask, confirm by radio, stand down. */
final class CarAsking {
    private final DispatchPolicy policy;

    CarAsking(DispatchPolicy policy) {
        this.policy = policy;
    }

    /** Name of the timer that waits for an answer. */
    static String timer(DeploymentId deployment) {
        return "car-answer/" + deployment.value();
    }

    Decision<CoResponseEvent> decide(Response response, CarCommand command) {
        return switch (command) {
            case CarCommand.ProposeCar propose -> propose(response, propose);
            case CarCommand.GiveCarUp give -> Preemption.decide(response, give);
            case CarCommand.ConfirmByRadio confirm -> confirm(response, confirm);
            case CarCommand.StandCarDown standDown -> standDown(response, standDown);
        };
    }

    private Decision<CoResponseEvent> propose(Response response, CarCommand.ProposeCar propose) {
        if (response.car().current().isPresent()) {
            return Happening.refused(
                    DispatchRefusal.CAR_ALREADY_ASKED, "A car is asked already; stand it down before asking another");
        }
        var broken = SafetyRules.beforeAsking(response, propose.mode());
        if (broken.isPresent()) {
            return Happening.refused(
                    DispatchRefusal.valueOf(broken.get().name()), "A rule of safe deployment keeps the car away");
        }
        return propose.choice().isAccounted(null, propose.car())
                ? asked(response, propose)
                : Happening.refused(
                        DispatchRefusal.OVERRIDE_REASON_NEEDED, "Not the first recommended; give the reason");
    }

    private Decision<CoResponseEvent> asked(Response response, CarCommand.ProposeCar propose) {
        int attempt = response.car().asked().size() + 1;
        var deployment = deployment(propose, attempt);
        var answerDueAt = propose.at().plus(policy.carAnswer());
        var choice = propose.choice();
        var happening = LegDecisions.recorded(Happening.to(response), Leg.IDVA_CAR, choice, propose.at());
        return happening
                .then(new LegAssigned(
                        Leg.IDVA_CAR,
                        null,
                        deployment,
                        LegDecisions.number(happening, choice),
                        choice.rankOf(null, propose.car()),
                        choice.overrideReason(),
                        choice.explanation(),
                        propose.at(),
                        null))
                .then(new CarDeploymentProposed(
                        deployment,
                        propose.car(),
                        attempt,
                        propose.mode(),
                        meetingPlace(response, propose),
                        facts(response, propose.points()),
                        propose.at(),
                        answerDueAt,
                        propose.expectedFreeAt()))
                .start(timer(deployment), answerDueAt)
                .decided();
    }

    /** A call has no place, unless one was said. */
    private static @Nullable Place meetingPlace(Response response, CarCommand.ProposeCar propose) {
        if (propose.meetingPlace() != null) {
            return propose.meetingPlace();
        }
        var known = response.scene().meetingPlace();
        return known == null && Rule.D2_IN_AREA.holdsFor(propose.mode())
                ? response.facts().place()
                : known;
    }

    /** The id of the n-th request of an incident, always the same. */
    private static DeploymentId deployment(CarCommand.ProposeCar propose, int attempt) {
        return new DeploymentId(Ids.derived(propose.incident().value(), "deployment/" + attempt));
    }

    /**
     * What the car's service needs to know to judge its own rules; D5 and D6 are judged here, so that both say the
     * same.
     */
    private static DeploymentFacts facts(Response response, int points) {
        var facts = response.facts();
        var scene = response.scene();
        return new DeploymentFacts(
                facts.grade(),
                facts.daSuspected(),
                suspectOnScene(response),
                either(Flags.value(facts, Flag.WEAPON_PRESENT), Flags.value(facts, Flag.WEAPON_USED)),
                whereaboutsKnown(scene.suspect()),
                !SafetyRules.isSceneUnitMissing(response),
                SafetyRules.isBarred(scene),
                facts.restricted(),
                facts.riskLevel(),
                points,
                facts.victims(),
                Flags.warnings(facts),
                Flags.value(facts, Flag.INTERPRETER_NEEDED),
                either(Flags.value(facts, Flag.HONOUR_BASED_ABUSE), Flags.value(facts, Flag.FORCED_MARRIAGE)));
    }

    private static FlagValue suspectOnScene(Response response) {
        return switch (response.scene().suspect()) {
            case AT_SCENE, NEAR_VICTIM -> FlagValue.YES;
            case LEFT_SCENE, ELSEWHERE, IN_CUSTODY -> FlagValue.NO;
            case UNKNOWN -> Flags.value(response.facts(), Flag.SUSPECT_ON_SCENE);
        };
    }

    private static FlagValue whereaboutsKnown(SuspectWhereabouts suspect) {
        return switch (suspect) {
            case AT_SCENE, NEAR_VICTIM, ELSEWHERE, IN_CUSTODY -> FlagValue.YES;
            case LEFT_SCENE -> FlagValue.NO;
            case UNKNOWN -> FlagValue.UNKNOWN;
        };
    }

    /** Yes if one is, no only if both are. */
    private static FlagValue either(FlagValue one, FlagValue other) {
        if (one == FlagValue.YES || other == FlagValue.YES) {
            return FlagValue.YES;
        }
        return one == other ? one : FlagValue.UNKNOWN;
    }

    private static Decision<CoResponseEvent> confirm(Response response, CarCommand.ConfirmByRadio confirm) {
        Optional<Asked> current = response.car().current();
        if (current.isEmpty()) {
            return Happening.refused(DispatchRefusal.NO_CAR_ASKED, "No car is asked for this incident");
        }
        var asked = current.get();
        return asked.standing() == Standing.PROPOSED || asked.standing() == Standing.UNCONFIRMED
                ? Happening.to(response)
                        .then(new CarDeploymentConfirmed(
                                asked.deployment(), asked.car(), ConfirmedBy.RADIO, confirm.at()))
                        .cancel(timer(asked.deployment()))
                        .decided()
                : Decision.accept();
    }

    /** D16: nobody takes an IDVA away from a victim; her own crew ends it. */
    private static Decision<CoResponseEvent> standDown(Response response, CarCommand.StandCarDown standDown) {
        return response.car().isWithVictim()
                ? Happening.refused(
                        DispatchRefusal.CAR_WITH_VICTIM, "The car is with a victim; its crew says when they are done")
                : released(Happening.to(response), standDown).decided();
    }

    /** Lets the car go, if one is asked; what is still owed to the victim is said as a gap (rule D15). */
    static Happening released(Happening happening, CarCommand.StandCarDown standDown) {
        var current = happening.now().car().current();
        if (current.isEmpty()) {
            return happening;
        }
        var asked = current.get();
        happening
                .then(new CarDeploymentReleased(asked.deployment(), asked.car(), standDown.reason(), standDown.at()))
                .cancel(timer(asked.deployment()));
        return isStillOwed(happening.now())
                ? happening.then(
                        new LegGapFound(Leg.IDVA_CAR, gapReason(asked), refusal(standDown.reason()), standDown.at()))
                : happening;
    }

    private static boolean isStillOwed(Response response) {
        return response.legs().of(Leg.IDVA_CAR).required() && !response.car().everReachedTheVictim();
    }

    private static @Nullable RefusalCode refusal(StandDownReason reason) {
        return reason == StandDownReason.PREEMPTED ? RefusalCode.PREEMPTED : null;
    }

    private static GapReason gapReason(Asked asked) {
        return asked.standing() == Standing.UNCONFIRMED ? GapReason.NO_ANSWER : GapReason.STOOD_DOWN;
    }
}
