package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PersonKey;
import org.jspecify.annotations.Nullable;

/** A victim was met or must be reached, so there is a record of that much, with or without a case. */
@EventType
public record MinimalContactRecordOpened(
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId victim,
        @Pseudonymous @Nullable PersonKey personKey,
        @Clear RecordOpening openedBecause,
        @Pseudonymous @Nullable DeploymentId deployment,
        @Clear Instant openedAt)
        implements CaseEvent {}
