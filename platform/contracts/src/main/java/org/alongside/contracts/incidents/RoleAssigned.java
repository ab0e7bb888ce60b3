package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;

/** What a party is in this incident. With counter-allegations one party may hold several roles. */
@EventType
public record RoleAssigned(
        @Pseudonymous PartyId party, @Clear PartyRole role) implements IncidentEvent {}
