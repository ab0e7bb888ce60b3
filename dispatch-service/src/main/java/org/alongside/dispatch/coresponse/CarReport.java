package org.alongside.dispatch.coresponse;

import java.time.Instant;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.jspecify.annotations.Nullable;

/** What is learned of the car, from its own service or from the clock. */
public sealed interface CarReport extends CoResponseCommand.Reported {

    /** The car will go. */
    record CarAccepted(DeploymentId deployment, CarId car, Instant at) implements CarReport {}

    /** The car will not go, by this rule. */
    record CarRefused(DeploymentId deployment, CarId car, RefusalCode code, Instant at) implements CarReport {}

    /** The limit for its answer passed. */
    record AnswerOverdue(DeploymentId deployment, Instant at) implements CarReport {}

    /** An accepted job ended before the car reached the victim. */
    record CarStoodDown(
            DeploymentId deployment,
            StandDownReason reason,
            @Nullable RefusalCode code,
            Instant at) implements CarReport {}

    /** The car has come this far. */
    record CarProgressed(DeploymentId deployment, LegProgress progress, Instant at) implements CarReport {}

    /** The IDVA is with the victim. */
    record ContactStarted(DeploymentId deployment, Channel channel, SafePlace place, Instant at) implements CarReport {}

    /** The IDVA could not speak with the victim: at the door, or because a call was not answered. */
    record NobodyMet(DeploymentId deployment, Instant at) implements CarReport {}

    /** The victim does not want support now (rule D11). */
    record VictimDeclined(DeploymentId deployment, Instant at) implements CarReport {}

    /** The car's own service recorded that a rule was broken. */
    record CarBrokeRule(DeploymentId deployment, RefusalCode rule, Instant at) implements CarReport {}

    /** Its crew is at the scene or with the victim, and was not heard of for as long as is allowed. */
    record CarSilent(DeploymentId deployment, Instant at) implements CarReport {}
}
