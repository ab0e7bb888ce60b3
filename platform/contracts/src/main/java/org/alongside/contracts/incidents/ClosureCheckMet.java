package org.alongside.contracts.incidents;

import java.util.UUID;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.jspecify.annotations.Nullable;

/** One of the checks before closing is met by a fact from elsewhere. */
@EventType
public record ClosureCheckMet(
        @Clear ClosureCheck check,
        @Pseudonymous @Nullable PartyId party,
        @Clear @Nullable UUID sourceEvent,
        @Clear @Nullable String sourceType)
        implements IncidentEvent {}
