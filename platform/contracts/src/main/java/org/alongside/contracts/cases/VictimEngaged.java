package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** The victim agreed to support and takes part, which is more than having been reached. */
@EventType
public record VictimEngaged(@Clear Instant engagedAt) implements CaseEvent {}
