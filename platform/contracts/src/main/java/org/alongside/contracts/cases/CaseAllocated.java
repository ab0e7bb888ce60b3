package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;
import org.jspecify.annotations.Nullable;

/** A named IDVA or a team holds the case. */
@EventType
public record CaseAllocated(
        @Pseudonymous @Nullable StaffId idva,
        @Clear String team,
        @Clear Instant allocatedAt) implements CaseEvent {}
