package org.alongside.car.deployment;

import java.util.List;
import java.util.UUID;
import org.alongside.car.deployment.CarCommand.Propose;
import org.alongside.car.deployment.CarCommand.Release;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.CarDeploymentReleased;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Dispatch proposes a job and the car accepts or refuses by rule; dispatch releases it and the car is free. Both in one
 * policy, because only within one is the order of what dispatch said kept.
 */
public final class WhenDispatchAsksForACarThenItAnswers implements Automation<CoResponseEvent> {
    @Override
    public Class<CoResponseEvent> reactsTo() {
        return CoResponseEvent.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<CoResponseEvent> fact) {
        return switch (fact.event()) {
            case CarDeploymentProposed proposed -> ask(proposed.car(), proposal(proposed, fact.recorded()));
            case CarDeploymentReleased released -> ask(released.car(), release(released, fact.recorded()));
            default -> List.of();
        };
    }

    private static List<Ask<?, ?, ?>> ask(CarId car, CarCommand command) {
        return List.of(new Ask<>(Cars.CARS, car.value(), command));
    }

    private static Propose proposal(CarDeploymentProposed proposed, Recorded recorded) {
        return new Propose(
                proposed.deployment(),
                incident(recorded),
                proposed.mode(),
                district(proposed),
                proposed.facts(),
                proposed.proposedAt(),
                proposed.expectedFreeAt(),
                recorded.loggedAt());
    }

    private static Release release(CarDeploymentReleased released, Recorded recorded) {
        return new Release(released.deployment(), incident(recorded), reason(released.reason()), released.releasedAt());
    }

    private static IncidentId incident(Recorded recorded) {
        return new IncidentId(UUID.fromString(recorded.envelope().key()));
    }

    private static @Nullable String district(CarDeploymentProposed proposed) {
        var place = proposed.meetingPlace();
        return place == null ? null : place.district();
    }

    /** What kept the car from the victim, when dispatch let it go for this reason. */
    static DeferredContactReason reason(StandDownReason reason) {
        return switch (reason) {
            case PREEMPTED -> DeferredContactReason.PREEMPTED;
            case NOT_DA -> DeferredContactReason.NOT_DA;
            case SCENE_NOT_SAFE -> DeferredContactReason.SCENE_NOT_SAFE;
            case CREW_INCOMPLETE -> DeferredContactReason.CREW_INCOMPLETE;
            case CREW_EMERGENCY -> DeferredContactReason.CREW_EMERGENCY;
            case ANSWERED_TOO_LATE -> DeferredContactReason.UNCONFIRMED;
            case NOT_NEEDED,
                    CANCELLED_BY_CALLER,
                    REPLACED,
                    UNIT_UNAVAILABLE,
                    RESERVATION_EXPIRED,
                    INCIDENT_CLOSED,
                    DISPATCHER_DECISION -> DeferredContactReason.STOOD_DOWN;
        };
    }
}
