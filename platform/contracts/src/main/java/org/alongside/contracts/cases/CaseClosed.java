package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** Support has ended, signed by a manager. */
@EventType
public record CaseClosed(
        @Clear CaseCloseReason reason,
        @Clear @Nullable RiskLevel finalRisk,
        @Pseudonymous @Nullable StaffId signedBy,
        @Clear Instant closedAt)
        implements CaseEvent {}
