package org.alongside.car.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.alongside.contracts.car.DeferredOutcome;
import org.alongside.contracts.car.DeferredRoute;
import org.alongside.contracts.car.LateReason;
import org.alongside.contracts.car.RoutingReason;
import org.jspecify.annotations.Nullable;

/** What is asked of a contact task. */
final class ContactRequests {
    private ContactRequests() {}

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
