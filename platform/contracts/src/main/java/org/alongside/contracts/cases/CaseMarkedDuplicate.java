package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CaseId;

/** The same victim-survivor has another file, and that one is kept. */
@EventType
public record CaseMarkedDuplicate(
        @Pseudonymous CaseId of, @Clear Instant markedAt) implements CaseEvent {}
