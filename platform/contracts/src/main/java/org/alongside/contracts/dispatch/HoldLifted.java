package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/** The hold ended. A hold for a firearm is lifted by a supervisor. */
@EventType
public record HoldLifted(
        @Clear HoldReason reason,
        @Pseudonymous StaffId liftedBy,
        @Clear Instant liftedAt) implements CoResponseEvent {}
