package org.alongside.contracts.incidents;

import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.LogEntryId;
import org.jspecify.annotations.Nullable;

/** A later line that says what an earlier one should have said. Both stay readable. */
@EventType
public record LogEntryCorrected(
        @Pseudonymous LogEntryId entry,
        @Pseudonymous LogEntryId corrects,
        Personal text,
        @Nullable Personal reason) implements IncidentEvent {}
