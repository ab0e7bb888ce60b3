package org.alongside.car.need;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.car.need.NeedCommand.CarJoins;
import org.alongside.car.need.NeedCommand.CarLeaves;
import org.alongside.car.need.NeedCommand.Decline;
import org.alongside.car.need.NeedCommand.HandOver;
import org.alongside.car.need.NeedCommand.HearHints;
import org.alongside.car.need.NeedCommand.KeepAway;
import org.alongside.car.need.NeedCommand.LeaveOpen;
import org.alongside.car.need.NeedCommand.Meet;
import org.alongside.car.need.NeedCommand.Together;
import org.alongside.car.need.NeedCommand.WhichVictim;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.AdvocateContactEnded;
import org.alongside.contracts.car.AdvocateContactNotMade;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDeploymentCompleted;
import org.alongside.contracts.car.CarDeploymentRefused;
import org.alongside.contracts.car.CarDeploymentStoodDown;
import org.alongside.contracts.car.CaseHandedOff;
import org.alongside.contracts.car.DeferredOutcome;
import org.alongside.contracts.car.HandOffLeftOpen;
import org.alongside.contracts.car.SupportDeclined;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A car took the job or cannot go, is done with it, spoke with a victim or did not. In one policy, to keep the order.
 */
public final class WhenTheCarTellsThenTheNeedKnows implements Automation<AdvocateCarEvent> {
    @Override
    public Class<AdvocateCarEvent> reactsTo() {
        return AdvocateCarEvent.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<AdvocateCarEvent> fact) {
        var car = new CarId(UUID.fromString(fact.recorded().envelope().key()));
        return switch (fact.event()) {
            case CarDeploymentAccepted accepted ->
                Needs.hear(accepted.incident(), new CarJoins(accepted.deployment(), car, accepted.acceptedAt()));
            case CarDeploymentRefused refused -> refused(refused);
            case CarDeploymentStoodDown down -> stoodDown(car, down);
            case CarDeploymentCompleted done ->
                Needs.hear(
                        done.incident(),
                        new CarLeaves(done.deployment(), car, DeferredContactReason.NO_CONTACT, done.carClearAt()));
            case AdvocateContactEnded ended -> ended(ended);
            case AdvocateContactNotMade missed ->
                Needs.hear(
                        missed.incident(),
                        new KeepAway(missed.victim(), missed.deployment(), missed.reason(), missed.endedAt()));
            case SupportDeclined declined ->
                Needs.hear(
                        declined.incident(),
                        new Decline(
                                declined.victim(),
                                declined.deployment(),
                                declined.laterContact(),
                                declined.laterContactFrom(),
                                declined.declinedAt()));
            case HandOffLeftOpen open ->
                Needs.hear(open.incident(), new LeaveOpen(open.victim(), open.deployment(), open.leftOpenAt()));
            case CaseHandedOff over -> Needs.hear(over.incident(), new HandOver(over.victim(), over.acceptedAt()));
            default -> List.of();
        };
    }

    private static List<Ask<?, ?, ?>> refused(CarDeploymentRefused refused) {
        var reason = DeferredContactReason.of(refused.code());
        return Needs.hear(
                refused.incident(),
                new Together(List.of(
                        hints(refused.victims(), refused.riskLevel(), refused.refusedAt()),
                        new KeepAway(null, refused.deployment(), reason, refused.refusedAt()))));
    }

    private static List<Ask<?, ?, ?>> stoodDown(CarId car, CarDeploymentStoodDown down) {
        return Needs.hear(
                down.incident(),
                new Together(List.of(
                        hints(down.victims(), down.riskLevel(), down.stoodDownAt()),
                        new CarLeaves(down.deployment(), car, keptAwayBy(down), down.stoodDownAt()))));
    }

    /**
     * Whoever let the car go as not needed for abuse did not speak for the incident. What the victim is owed stands until
     * the incident itself says that it is none.
     */
    private static DeferredContactReason keptAwayBy(CarDeploymentStoodDown down) {
        return down.reason() == DeferredContactReason.NOT_DA ? DeferredContactReason.STOOD_DOWN : down.reason();
    }

    private static HearHints hints(List<PartyId> victims, @Nullable RiskLevel risk, Instant at) {
        return new HearHints(FlagValue.UNKNOWN, false, victims, risk, at);
    }

    private static List<Ask<?, ?, ?>> ended(AdvocateContactEnded ended) {
        return ended.twoWay()
                ? Needs.hear(
                        ended.incident(),
                        new Meet(
                                new WhichVictim.ByParty(ended.victim()),
                                DeferredOutcome.TWO_WAY_CONTACT,
                                ended.idvaLeftVictimAt()))
                : List.of();
    }
}
