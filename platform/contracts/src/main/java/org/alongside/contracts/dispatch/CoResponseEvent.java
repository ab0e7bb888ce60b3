package org.alongside.contracts.dispatch;

import org.alongside.contracts.Controller;
import org.alongside.contracts.OnTopic;
import org.alongside.contracts.Reader;
import org.alongside.contracts.Topic;

/**
 * How the response to one incident was put together, leg by leg, and what made the scene safe. The stream's id is
 * the incident's. Police read all of it; a car's crew and the IDVA service what concerns safety and the car.
 */
@OnTopic(
        topic = Topic.DISPATCH,
        streamCategory = "co-response",
        controller = Controller.POLICE,
        readers = {Reader.POLICE, Reader.CAR_CREW, Reader.ADVOCACY, Reader.ANALYTICS})
public sealed interface CoResponseEvent extends DispatchEvent
        permits CoResponseOpened,
                IncidentFactsUpdated,
                LegRequired,
                LegNoLongerRequired,
                LegRecommended,
                LegAssigned,
                LegReleased,
                LegProgressed,
                LegGapFound,
                CarDeploymentProposed,
                CarDeploymentConfirmed,
                CarDeploymentUnconfirmed,
                CarDeploymentRefusalNoted,
                LateCarAnswerReconciled,
                CarDeploymentReleased,
                IdvaCarLegRuledOut,
                IdvaCarLegReconsidered,
                MeetingPlaceSet,
                SuspectLocated,
                SuspectArrested,
                SceneStateChanged,
                SceneDeclaredSafe,
                SceneSafetyRevoked,
                HoldImposed,
                HoldLifted,
                WarningAcknowledged,
                CrewEmergencyDeclared,
                CrewEmergencyEnded,
                EscalationRaised,
                EscalationAcknowledged,
                RuleBreachRecorded,
                CoResponseClosed,
                CoResponseReopened {}
