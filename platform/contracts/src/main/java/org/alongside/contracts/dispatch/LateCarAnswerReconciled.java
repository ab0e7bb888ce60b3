package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;

/** An answer came after the limit, and this is what it led to. */
@EventType
public record LateCarAnswerReconciled(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous CarId car,
        @Clear LateAnswer answer,
        @Clear Reconciliation reconciliation,
        @Clear Instant answeredAt)
        implements CoResponseEvent {}
