package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.jspecify.annotations.Nullable;

/** A supervisor lets the incident close without this check, and says why. */
@EventType
public record ClosureCheckWaived(
        @Clear ClosureCheck check,
        @Pseudonymous @Nullable PartyId party,
        @Pseudonymous StaffId supervisor,
        Personal reason)
        implements IncidentEvent {}
