package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;

/** A party no longer counts as holding that role. */
@EventType
public record RoleWithdrawn(
        @Pseudonymous PartyId party, @Clear PartyRole role) implements IncidentEvent {}
