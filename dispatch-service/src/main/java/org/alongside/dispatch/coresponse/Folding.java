package org.alongside.dispatch.coresponse;

import java.util.List;
import java.util.Objects;
import org.alongside.contracts.dispatch.CarDeploymentConfirmed;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.CarDeploymentRefusalNoted;
import org.alongside.contracts.dispatch.CarDeploymentReleased;
import org.alongside.contracts.dispatch.CarDeploymentUnconfirmed;
import org.alongside.contracts.dispatch.CoResponseClosed;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.CoResponseOpened;
import org.alongside.contracts.dispatch.CoResponseReopened;
import org.alongside.contracts.dispatch.ConfirmedBy;
import org.alongside.contracts.dispatch.CrewEmergencyDeclared;
import org.alongside.contracts.dispatch.CrewEmergencyEnded;
import org.alongside.contracts.dispatch.EscalationAcknowledged;
import org.alongside.contracts.dispatch.EscalationRaised;
import org.alongside.contracts.dispatch.HoldImposed;
import org.alongside.contracts.dispatch.HoldLifted;
import org.alongside.contracts.dispatch.IdvaCarLegReconsidered;
import org.alongside.contracts.dispatch.IdvaCarLegRuledOut;
import org.alongside.contracts.dispatch.IncidentFactsUpdated;
import org.alongside.contracts.dispatch.LateAnswer;
import org.alongside.contracts.dispatch.LateCarAnswerReconciled;
import org.alongside.contracts.dispatch.LegAssigned;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.LegNoLongerRequired;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.LegProgressed;
import org.alongside.contracts.dispatch.LegRecommended;
import org.alongside.contracts.dispatch.LegReleased;
import org.alongside.contracts.dispatch.LegRequired;
import org.alongside.contracts.dispatch.MeetingPlaceSet;
import org.alongside.contracts.dispatch.RuleBreachRecorded;
import org.alongside.contracts.dispatch.SceneDeclaredSafe;
import org.alongside.contracts.dispatch.SceneSafetyRevoked;
import org.alongside.contracts.dispatch.SceneStateChanged;
import org.alongside.contracts.dispatch.SuspectArrested;
import org.alongside.contracts.dispatch.SuspectLocated;
import org.alongside.contracts.dispatch.SuspectWhereabouts;
import org.alongside.contracts.dispatch.WarningAcknowledged;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.coresponse.CarTalk.Standing;
import org.alongside.dispatch.coresponse.Legs.Carrier;
import org.alongside.dispatch.coresponse.Legs.Gap;
import org.alongside.dispatch.coresponse.Response.Acknowledged;
import org.alongside.dispatch.coresponse.Response.Emergency;
import org.alongside.dispatch.coresponse.Response.Escalation;
import org.jspecify.annotations.Nullable;

/** A response after each event. */
final class Folding {

    private Folding() {}

    static Response after(Response r, CoResponseEvent event) {
        return switch (event) {
            case CoResponseOpened again -> throw new IllegalStateException("a response was opened twice");
            case CoResponseClosed closed -> r;
            case CoResponseReopened reopened -> r.with(r.legs().anew());
            case IncidentFactsUpdated e -> r.with(e.facts());
            case LegRequired e -> r.with(r.legs().change(e.leg(), leg -> leg.required(true)));
            case LegNoLongerRequired e -> r.with(r.legs().change(e.leg(), leg -> leg.required(false)));
            case LegRecommended e -> r.recommended(e.number());
            case LegAssigned e -> assigned(r, e);
            case LegReleased e -> released(r, e);
            case LegProgressed e -> progressed(r, e);
            case LegGapFound e -> r.with(r.legs().change(e.leg(), leg -> leg.gap(Gap.of(e))));
            case CarDeploymentProposed e -> r.with(r.car().with(CarTalk.Asked.of(e)));
            case CarDeploymentConfirmed e -> r.with(r.car().standing(e.deployment(), standing(e.confirmedBy())));
            case CarDeploymentUnconfirmed e -> r.with(r.car().standing(e.deployment(), Standing.UNCONFIRMED));
            case CarDeploymentRefusalNoted e -> r.with(r.car().standing(e.deployment(), Standing.REFUSED));
            case LateCarAnswerReconciled e -> answeredLate(r, e);
            case CarDeploymentReleased e -> r.with(r.car().standing(e.deployment(), Standing.RELEASED));
            case IdvaCarLegRuledOut e -> r.with(r.car().ruledOut(e.code()));
            case IdvaCarLegReconsidered e -> r.with(r.car().ruledOut(null));
            case MeetingPlaceSet e -> r.with(r.scene().metAt(e.meetingPlace(), e.awayFromScene()));
            case SuspectLocated e -> r.with(r.scene().suspect(e.whereabouts()));
            case SuspectArrested e -> r.with(r.scene().suspect(SuspectWhereabouts.IN_CUSTODY));
            case SceneStateChanged e -> r.with(r.scene().changed(e.to(), e.changedAt()));
            case SceneDeclaredSafe e -> r.with(r.scene().declared(e));
            case SceneSafetyRevoked e -> r.with(r.scene().revoked(e));
            case HoldImposed e -> r.with(r.scene().held(new Scene.Hold(e.reason(), e.rendezvousPoint())));
            case HoldLifted e -> r.with(r.scene().freed(e.reason()));
            case WarningAcknowledged e ->
                r.with(new Acknowledged(e.warning(), e.about(), e.acknowledgedBy(), e.deployment()));
            case CrewEmergencyDeclared e ->
                r.emergencies(Response.plus(r.emergencies(), new Emergency(e.unit(), e.deployment(), e.declaredAt())));
            case CrewEmergencyEnded e -> r.emergencies(without(r, e));
            case EscalationRaised e ->
                r.escalations(Response.plus(r.escalations(), new Escalation(e.cause(), e.to(), e.raisedAt(), null)));
            case EscalationAcknowledged e -> r.escalations(acknowledged(r, e));
            case RuleBreachRecorded e -> r;
        };
    }

    private static Standing standing(ConfirmedBy by) {
        return by == ConfirmedBy.RADIO ? Standing.CONFIRMED_BY_RADIO : Standing.CONFIRMED;
    }

    /** A car that was let go, and says that it does not come either. */
    private static Response answeredLate(Response r, LateCarAnswerReconciled e) {
        boolean left = e.answer() == LateAnswer.REFUSED
                && r.car()
                        .of(e.deployment())
                        .filter(asked -> asked.standing() == Standing.RELEASED)
                        .isPresent();
        return left ? r.with(r.car().standing(e.deployment(), Standing.LEFT)) : r;
    }

    private static Response assigned(Response r, LegAssigned e) {
        var unit = e.unit();
        return unit == null
                ? r.with(r.legs().change(e.leg(), leg -> leg.gap(null)))
                : r.with(r.legs().change(e.leg(), leg -> leg.with(new Carrier(unit, null, e.assignedAt()))
                        .told(unit, e.decision())));
    }

    private static Response released(Response r, LegReleased e) {
        var unit = e.unit();
        var deployment = e.deployment();
        if (unit != null) {
            return r.with(r.legs().change(e.leg(), leg -> leg.without(unit).told(unit, e.decision())));
        }
        return deployment == null ? r : r.with(r.car().standing(deployment, Standing.LEFT));
    }

    private static Response progressed(Response r, LegProgressed e) {
        var unit = e.unit();
        var deployment = e.deployment();
        if (unit != null) {
            return r.with(
                    r.legs().change(e.leg(), leg -> carried(leg, new Carrier(unit, e.progress(), e.progressedAt()))));
        }
        return deployment == null ? r : carProgressed(r, deployment, e.progress());
    }

    private static Legs.LegState carried(Legs.LegState leg, Carrier now) {
        if (!leg.isCarriedBy(now.unit())) {
            return leg;
        }
        if (now.progress() != LegProgress.CLEAR) {
            return leg.with(now);
        }
        return leg.isThere(now.unit()) ? leg.without(now.unit()).done() : leg.without(now.unit());
    }

    private static Response carProgressed(Response r, DeploymentId deployment, LegProgress progress) {
        var asked = r.car().of(deployment);
        if (asked.isEmpty()) {
            return r;
        }
        var now = r.with(r.car().with(asked.get().progress(progress)));
        return progress == LegProgress.CLEAR ? now.with(now.legs().change(Leg.IDVA_CAR, Legs.LegState::done)) : now;
    }

    private static List<Emergency> without(Response r, CrewEmergencyEnded ended) {
        return r.emergencies().stream()
                .filter(one -> !isSameCrew(one, ended.unit(), ended.deployment()))
                .toList();
    }

    static boolean isSameCrew(Emergency one, @Nullable UnitId unit, @Nullable DeploymentId deployment) {
        return Objects.equals(one.unit(), unit) && Objects.equals(one.deployment(), deployment);
    }

    private static List<Escalation> acknowledged(Response r, EscalationAcknowledged e) {
        return r.escalations().stream()
                .map(one -> one.cause() == e.cause() && one.acknowledgedBy() == null
                        ? new Escalation(one.cause(), one.to(), one.raisedAt(), e.acknowledgedBy())
                        : one)
                .toList();
    }
}
