package org.alongside.dispatch.coresponse;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.contracts.dispatch.HoldReason;
import org.alongside.contracts.dispatch.SceneSafeBasis;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.dispatch.SuspectWhereabouts;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.dispatch.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Rules D1-D9, D11 and D17 as far as dispatch knows enough to judge them, in the order a dispatcher would read them.
 * Source: domain 3.3.
 */
final class SafetyRules {

    /** What is judged: a way for the car to take part, and the place where its crew would meet the victim. */
    private record Situation(Response response, DeploymentMode mode, SafePlace place) {
        Scene.Safety safety() {
            return response.scene().of(place);
        }
    }

    private record Judged(Rule rule, Predicate<Situation> broken) {}

    private static final Judged NO_EMERGENCY =
            new Judged(Rule.D17_CREW_EMERGENCY, s -> !s.response().emergencies().isEmpty());

    private static final List<Judged> BEFORE_ASKING = List.of(
            NO_EMERGENCY,
            new Judged(Rule.D1_ONLY_DOMESTIC_ABUSE, s -> s.response().facts().daSuspected() != FlagValue.YES),
            new Judged(Rule.D11_VICTIM_CHOOSES, s -> s.response().car().ruledOut() == RefusalCode.VICTIM_DECLINED),
            new Judged(Rule.D6_HOLD, s -> isBarred(s.response().scene())),
            new Judged(Rule.D5_NOT_THE_ONLY_UNIT, s -> isSceneUnitMissing(s.response())));

    private static final List<Judged> ON_ARRIVAL = List.of(
            NO_EMERGENCY,
            new Judged(Rule.D6_HOLD, s -> !s.response().scene().holds().isEmpty()),
            new Judged(Rule.D5_NOT_THE_ONLY_UNIT, s -> isSceneUnitMissing(s.response())),
            new Judged(
                    Rule.D9_WARNINGS_ACKNOWLEDGED,
                    s -> !s.response().unreadWarnings().isEmpty()));

    private static final List<Judged> ON_CONTACT = List.of(
            NO_EMERGENCY,
            new Judged(Rule.D6_HOLD, s -> !s.response().scene().holds().isEmpty()),
            new Judged(Rule.D8_SAFETY_NOT_REVOKED, s -> s.safety().state() == SceneState.REVOKED),
            new Judged(
                    Rule.D7_PLACE_DECLARED_SAFE,
                    s -> !s.safety().isSafe() && s.safety().state() != SceneState.REVOKED),
            new Judged(
                    Rule.D4_IDVA_NEVER_ALONE,
                    s -> isSuspectAtLargeNear(s.response().scene())));

    private SafetyRules() {}

    /** The first rule that asking the car would break. */
    static Optional<RefusalCode> beforeAsking(Response response, DeploymentMode mode) {
        return broken(BEFORE_ASKING, situation(response, mode)).findFirst();
    }

    /** Every rule that the car's arrival breaks. */
    static List<RefusalCode> onArrival(Response response, DeploymentMode mode) {
        return broken(ON_ARRIVAL, situation(response, standing(mode))).toList();
    }

    /** Every rule that meeting the victim in person at this place breaks. */
    static List<RefusalCode> onContact(Response response, DeploymentMode mode, SafePlace place) {
        return broken(ON_CONTACT, new Situation(response, standing(mode), place))
                .toList();
    }

    /** As what a crew that stands there is judged: who was to ring and went to the door instead, like who was sent there. */
    private static DeploymentMode standing(DeploymentMode mode) {
        return mode == DeploymentMode.PHONE_FROM_CAR ? DeploymentMode.SECOND_RESPONSE : mode;
    }

    private static Situation situation(Response response, DeploymentMode mode) {
        return new Situation(response, mode, response.scene().placeOfMeeting());
    }

    private static Stream<RefusalCode> broken(List<Judged> rules, Situation situation) {
        return rules.stream()
                .filter(judged -> judged.rule().holdsFor(situation.mode()))
                .filter(judged -> judged.broken().test(situation))
                .map(judged -> judged.rule().code());
    }

    /** D6: for a firearm away altogether, otherwise until there is a rendezvous point to wait at. */
    static boolean isBarred(Scene scene) {
        return scene.holds().stream()
                .anyMatch(hold -> hold.reason() == HoldReason.FIREARM || hold.rendezvousPoint() == null);
    }

    /** D5: whether another unit is needed at the scene and none is assigned. */
    static boolean isSceneUnitMissing(Response response) {
        return isSceneUnitNeeded(response) && !response.legs().hasSceneUnit();
    }

    /** D5: a suspect there, a weapon, or nobody knows where the suspect is. */
    static boolean isSceneUnitNeeded(Response response) {
        return switch (response.scene().suspect()) {
            case IN_CUSTODY -> false;
            case ELSEWHERE ->
                Flags.isClaimed(response.facts(), Flag.WEAPON_PRESENT)
                        || Flags.isClaimed(response.facts(), Flag.WEAPON_USED);
            case AT_SCENE, LEFT_SCENE, NEAR_VICTIM, UNKNOWN -> true;
        };
    }

    /** D4: a suspect not in custody where the IDVA is, unless it was declared safe since he was seen there. */
    static boolean isSuspectAtLargeNear(Scene scene) {
        return scene.suspect() == SuspectWhereabouts.NEAR_VICTIM
                || (scene.suspect() == SuspectWhereabouts.AT_SCENE
                        && !scene.awayFromScene()
                        && !scene.scene().isSafe());
    }

    /**
     * D8: whether a suspect is where this place was declared safe, and not on the ground that the parties are held
     * apart.
     */
    static boolean isSuspectBackAt(Scene scene, SafePlace place) {
        return switch (scene.suspect()) {
            case NEAR_VICTIM -> true;
            case AT_SCENE ->
                scene.of(place).basis() != SceneSafeBasis.PARTIES_SEPARATED_CONTROLLED
                        && (place == SafePlace.SCENE || !scene.awayFromScene());
            case LEFT_SCENE, ELSEWHERE, IN_CUSTODY, UNKNOWN -> false;
        };
    }

    /** D9: warnings that nobody of this deployment has acknowledged; without one, that nobody at all has. */
    static List<FlagReading> unread(Response response, @Nullable DeploymentId deployment) {
        return Flags.warnings(response.facts()).stream()
                .filter(warning -> response.warnings().stream()
                        .filter(read -> deployment == null || deployment.equals(read.deployment()))
                        .noneMatch(read -> read.isOf(warning)))
                .toList();
    }
}
