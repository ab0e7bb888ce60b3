package org.alongside.dispatch.coresponse;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.dispatch.HoldReason;
import org.alongside.contracts.dispatch.IdvaCarLegReconsidered;
import org.alongside.contracts.dispatch.IdvaCarLegRuledOut;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.dispatch.LegNoLongerRequired;
import org.alongside.contracts.dispatch.LegRequired;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;

/**
 * Which legs a response needs, from what is known: somebody to respond unless there is no visit, somebody to arrest
 * where a suspect can be found or a warning asks for it, and for domestic abuse the car and somebody for the statement.
 */
final class LegPlan {

    /** Claims that ask for a unit to carry out an arrest. */
    private static final List<Flag> ARREST_FLAGS =
            List.of(Flag.SUSPECT_ON_SCENE, Flag.SUSPECT_RETURN_LIKELY, Flag.WEAPON_PRESENT, Flag.WEAPON_USED);

    private LegPlan() {}

    /** Makes the legs, the car's exclusion and the hold for a firearm follow the facts as they are now. */
    static Happening follow(Happening happening, Instant at) {
        for (var leg : Leg.values()) {
            follow(happening, leg, at);
        }
        abuse(happening, at);
        return firearm(happening, at);
    }

    private static void follow(Happening happening, Leg leg, Instant at) {
        var state = happening.now().legs().of(leg);
        boolean needed = isNeeded(leg, happening.now());
        if (needed && !state.required()) {
            happening.then(new LegRequired(leg, at));
        } else if (!needed && state.required() && state.carriers().isEmpty()) {
            happening.then(new LegNoLongerRequired(leg, reason(happening.now().facts()), at));
        }
    }

    private static StandDownReason reason(IncidentFacts facts) {
        return isAbuse(facts) ? StandDownReason.NOT_NEEDED : StandDownReason.NOT_DA;
    }

    private static boolean isNeeded(Leg leg, Response response) {
        var facts = response.facts();
        return switch (leg) {
            case RESPONSE -> facts.grade() != Grade.G5;
            case ARREST -> isAbuse(facts) && isArrestLikely(response);
            case IDVA_CAR, STATEMENT -> isAbuse(facts);
        };
    }

    private static boolean isArrestLikely(Response response) {
        return switch (response.scene().suspect()) {
            case AT_SCENE, NEAR_VICTIM, ELSEWHERE -> true;
            case IN_CUSTODY -> false;
            case LEFT_SCENE, UNKNOWN -> ARREST_FLAGS.stream().anyMatch(flag -> Flags.isClaimed(response.facts(), flag));
        };
    }

    private static boolean isAbuse(IncidentFacts facts) {
        return facts.daSuspected() == FlagValue.YES;
    }

    /** Rule D1, and its reconsideration when abuse comes to be suspected later. */
    private static void abuse(Happening happening, Instant at) {
        var ruledOut = happening.now().car().ruledOut();
        if (!isAbuse(happening.now().facts()) && ruledOut == null) {
            happening.then(new IdvaCarLegRuledOut(RefusalCode.NOT_DA, at));
        } else if (isAbuse(happening.now().facts()) && ruledOut == RefusalCode.NOT_DA) {
            happening.then(new IdvaCarLegReconsidered(RefusalCode.NOT_DA, at));
        }
    }

    /** Rule D6: a firearm claimed where none was claimed before holds the car until a supervisor lifts it. */
    private static Happening firearm(Happening happening, Instant at) {
        boolean claimed = Flags.isClaimed(happening.now().facts(), Flag.FIREARM);
        boolean news =
                happening.isOpening() || !Flags.isClaimed(happening.before().facts(), Flag.FIREARM);
        boolean held = happening.now().scene().hold(HoldReason.FIREARM).isPresent();
        return claimed && news && !held
                ? SceneDecisions.imposeHold(happening, new SceneReport.ImposeHold(HoldReason.FIREARM, null, at))
                : happening;
    }
}
