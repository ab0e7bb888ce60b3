package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;
import org.jspecify.annotations.Nullable;

/** Another service, queue or person owns the task. */
@EventType
public record DeferredContactRouted(
        @Clear DeferredRoute route,
        @Clear String team,
        @Pseudonymous @Nullable StaffId owner,
        @Clear RoutingReason reason,
        @Clear Instant routedAt)
        implements DeferredContactEvent {}
