package org.alongside.analytics.incidents;

import org.alongside.analytics.facts.CarRules;
import org.alongside.analytics.facts.Earliest;
import org.alongside.analytics.facts.SafeTimes;
import org.alongside.analytics.facts.Words;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.car.SceneSafety;
import org.alongside.contracts.dispatch.CandidateStanding;
import org.alongside.contracts.dispatch.IdvaCarLegRuledOut;
import org.alongside.contracts.dispatch.LegCandidate;
import org.alongside.contracts.dispatch.LegRecommended;
import org.alongside.contracts.dispatch.MeetingPlaceSet;
import org.alongside.contracts.dispatch.SuspectArrested;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.SafePlace;

/** What dispatch says of an incident. */
final class DispatchFacts {
    private DispatchFacts() {}

    static void put(IncidentRow row, AlongsideEvent event) {
        switch (event) {
            case UnitAssigned assigned -> row.assignedAt = Earliest.of(row.assignedAt, assigned.unitAssignedAt());
            case UnitAtScene arrived -> row.atSceneAt = Earliest.of(row.atSceneAt, arrived.unitAtSceneAt());
            case SuspectArrested _ -> row.arrested = true;
            case MeetingPlaceSet set ->
                said(row, SafeTimes.meet(set.awayFromScene() ? SafePlace.MEETING_PLACE : SafePlace.SCENE, set.setAt()));
            case LegRecommended recommended -> recommended(row, recommended);
            case IdvaCarLegRuledOut ruledOut -> row.carConsidered |= CarRules.isBeforeTheScene(ruledOut.code());
            default -> SceneSafety.saidBy(event).map(SafeTimes::said).ifPresent(word -> said(row, word));
        }
    }

    private static void said(IncidentRow row, String word) {
        row.sceneSafety = Words.with(row.sceneSafety, word);
    }

    private static void recommended(IncidentRow row, LegRecommended recommended) {
        if (recommended.leg() == Leg.IDVA_CAR) {
            row.carConsidered = true;
            row.carEligible |= recommended.candidates().stream().anyMatch(DispatchFacts::breaksNone);
        }
    }

    private static boolean breaksNone(LegCandidate candidate) {
        return candidate.standing() == CandidateStanding.ELIGIBLE
                || (candidate.standing() == CandidateStanding.REFUSED_BY_RULE
                        && candidate.refusal() != null
                        && !CarRules.isBeforeTheScene(candidate.refusal()));
    }
}
