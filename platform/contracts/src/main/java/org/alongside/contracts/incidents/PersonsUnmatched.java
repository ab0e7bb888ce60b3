package org.alongside.contracts.incidents;

import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;

/** Two parties are not one person after all. Every consumer takes the join back and restates its figures. */
@EventType(mustUnderstand = true)
public record PersonsUnmatched(
        @Pseudonymous PartyId party,
        @Pseudonymous IncidentId otherIncident,
        @Pseudonymous PartyId otherParty) implements IncidentEvent {}
