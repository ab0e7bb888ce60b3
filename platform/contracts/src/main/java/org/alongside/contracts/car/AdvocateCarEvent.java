package org.alongside.contracts.car;

import org.alongside.contracts.Controller;
import org.alongside.contracts.OnTopic;
import org.alongside.contracts.Reader;
import org.alongside.contracts.Topic;

/**
 * What happens to one IDVA car. Its commitment lives here and nowhere else. Police may read that there was contact
 * and for how long, never what was said. The car's own id is in the envelope's stream.
 */
@OnTopic(
        topic = Topic.IDVA_CAR,
        streamCategory = "car",
        controller = Controller.POLICE,
        readers = {Reader.POLICE, Reader.CAR_CREW, Reader.ADVOCACY, Reader.ANALYTICS})
public sealed interface AdvocateCarEvent extends CarTopicEvent
        permits CarRegistered,
                CarRetired,
                CarDutyBegan,
                CarDutyEnded,
                CarCrewChanged,
                CarStateChanged,
                CarDeploymentAccepted,
                CarBriefed,
                CarDeploymentRefused,
                CarDeploymentStoodDown,
                CarEnRoute,
                CarStaged,
                CarAtScene,
                CarToldOfScene,
                AdvocateContactStarted,
                AdvocateContactTakenOver,
                AdvocateContactEnded,
                AdvocateContactNotMade,
                SupportOffered,
                SupportAccepted,
                SupportDeclined,
                BodyWornVideoStarted,
                BodyWornVideoPaused,
                BodyWornVideoResumed,
                BodyWornVideoNotRunning,
                VisitSafetyChecked,
                InterpreterUsed,
                ConflictOfInterestDeclared,
                CrewWithdrawn,
                SafetyBreachRecorded,
                CarCrewEmergencyDeclared,
                CarCrewEmergencyEnded,
                CarCheckedIn,
                CarCheckInMissed,
                CarDeploymentCompleted,
                CaseHandOffOffered,
                CaseHandedOff,
                CaseHandOffDeclined,
                HandOffLeftOpen {}
