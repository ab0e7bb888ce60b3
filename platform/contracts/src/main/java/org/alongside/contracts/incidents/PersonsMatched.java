package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;

/**
 * Two parties were judged to be one person. Figures that joined them are restated.
 *
 * @param party of this incident
 * @param scorePercent strength of the match, 0 to 100
 */
@EventType
public record PersonsMatched(
        @Pseudonymous PartyId party,
        @Pseudonymous IncidentId otherIncident,
        @Pseudonymous PartyId otherParty,
        @Clear int scorePercent,
        @Clear MatchBasis basis)
        implements IncidentEvent {}
