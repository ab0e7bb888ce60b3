package org.alongside.contracts.incidents;

import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;

/** A party works for the police or a partner. Whoever it is never gets to see the incident. Source: domain 8.6. */
@EventType
public record StaffPartyNamed(
        @Pseudonymous PartyId party, @Pseudonymous StaffId staff) implements IncidentEvent {}
