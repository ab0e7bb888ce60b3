package org.alongside.car.deployment;

import java.time.Instant;
import java.util.Optional;
import org.alongside.contracts.car.*;

/** Which events are a word of the car's crew, and of when. What others do with the car is none. */
final class CrewWord {
    private CrewWord() {}

    static Optional<Instant> at(AdvocateCarEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case CarCheckedIn word -> word.checkedInAt();
                    case CarEnRoute word -> word.carEnRouteAt();
                    case CarStaged word -> word.carStagedAt();
                    case CarAtScene word -> word.carAtSceneAt();
                    case CrewWithdrawn word -> word.withdrawnAt();
                    case VisitSafetyChecked word -> word.checkedAt();
                    case CarCrewEmergencyDeclared word -> word.declaredAt();
                    case AdvocateContactStarted word -> word.idvaWithVictimAt();
                    case AdvocateContactTakenOver word -> word.takenOverAt();
                    case AdvocateContactEnded word -> word.idvaLeftVictimAt();
                    case AdvocateContactNotMade word -> word.endedAt();
                    case SupportOffered word -> word.offeredAt();
                    case SupportAccepted word -> word.acceptedAt();
                    case SupportDeclined word -> word.declinedAt();
                    case InterpreterUsed word -> word.usedAt();
                    case BodyWornVideoStarted word -> word.startedAt();
                    case BodyWornVideoPaused word -> word.pausedAt();
                    case BodyWornVideoResumed word -> word.resumedAt();
                    case BodyWornVideoNotRunning word -> word.foundAt();
                    case CarStateChanged word when word.ofTheCrewsJob() -> word.changedAt();
                    default -> null;
                });
    }
}
