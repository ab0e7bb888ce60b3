package org.alongside.car.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.car.DeferredOutcome;
import org.alongside.contracts.car.DeferredRoute;
import org.alongside.contracts.car.LateReason;
import org.alongside.contracts.car.RoutingReason;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.jspecify.annotations.Nullable;

/** What is asked of a contact task. */
final class ContactRequests {
    private ContactRequests() {}

    /**
     * A try to reach the victim.
     *
     * @param attempt id, where the one who tried has given it one, so that it is counted once
     */
    record Attempt(
            @Nullable UUID attempt,
            Channel channel,
            ContactReached reached,
            @Nullable LateReason lateReason,
            @Nullable Instant at) {}

    /** The task ends. */
    record Complete(
            DeferredOutcome outcome,
            @Nullable LateReason lateReason,
            @Nullable Instant at) {}

    /** Another owner. */
    record Route(
            DeferredRoute route,
            @NotBlank @Size(max = 40) String team,
            @Nullable @Size(min = 1, max = 64) String owner,
            RoutingReason reason) {}
}
