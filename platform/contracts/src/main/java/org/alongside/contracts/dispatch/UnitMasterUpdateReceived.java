package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.jspecify.annotations.Nullable;

/**
 * The system that masters this unit said how it stands. What that changed here is told by the events beside it.
 *
 * @param updateId its number there, growing, and what it says, so that a repeat is known from another
 * @param job what the unit is on there; absent for nothing
 * @param incident the same where it is an incident that Alongside answers to
 */
@EventType
public record UnitMasterUpdateReceived(
        ExternalReference unit,
        @Clear String updateId,
        @Clear Instant sentAt,
        @Nullable ExternalReference job,
        @Pseudonymous @Nullable IncidentId incident)
        implements UnitEvent {}
