package org.alongside.car.board;

import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.car.*;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.ids.DeploymentId;
import org.jspecify.annotations.Nullable;

/** Which deployment an event concerns. */
final class DeploymentOf {
    private DeploymentOf() {}

    /** Null for an event that concerns none. */
    static @Nullable DeploymentId event(AlongsideEvent event) {
        return switch (event) {
            case CarDeploymentProposed e -> e.deployment();
            case CarDeploymentAccepted e -> e.deployment();
            case CarDeploymentRefused e -> e.deployment();
            case CarDeploymentStoodDown e -> e.deployment();
            case CarDeploymentCompleted e -> e.deployment();
            case CarStaged e -> e.deployment();
            case CarAtScene e -> e.deployment();
            case AdvocateContactStarted e -> e.deployment();
            case AdvocateContactTakenOver e -> e.deployment();
            case AdvocateContactEnded e -> e.deployment();
            case InterpreterUsed e -> e.deployment();
            case BodyWornVideoStarted e -> e.deployment();
            case BodyWornVideoNotRunning e -> e.deployment();
            case BodyWornVideoPaused e -> e.deployment();
            case BodyWornVideoResumed e -> e.deployment();
            case ConflictOfInterestDeclared e -> e.deployment();
            case SafetyBreachRecorded e -> e.deployment();
            case CaseHandOffOffered e -> e.deployment();
            case CaseHandedOff e -> e.deployment();
            case CaseHandOffDeclined e -> e.deployment();
            case HandOffLeftOpen e -> e.deployment();
            default -> null;
        };
    }
}
