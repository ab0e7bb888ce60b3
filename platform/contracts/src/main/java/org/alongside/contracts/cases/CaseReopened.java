package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.jspecify.annotations.Nullable;

/** The same people within twelve months of closing, so the same case. */
@EventType
public record CaseReopened(
        @Pseudonymous @Nullable IncidentId incident, @Clear Instant reopenedAt) implements CaseEvent {}
