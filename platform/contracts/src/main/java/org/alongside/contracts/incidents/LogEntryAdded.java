package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.LogEntryId;

/**
 * One line of the running narrative. It is evidence and never changes.
 *
 * @param opinion true for an opinion, false for a fact observed or reported
 */
@EventType
public record LogEntryAdded(
        @Pseudonymous LogEntryId entry,
        @Clear LogEntryKind kind,
        @Clear boolean opinion,
        Personal text) implements IncidentEvent {}
