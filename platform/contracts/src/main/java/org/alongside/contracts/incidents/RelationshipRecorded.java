package org.alongside.contracts.incidents;

import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.FlagValue;

/** How the suspect stands to the victim: one ordered dyad. */
@EventType
public record RelationshipRecorded(
        @Pseudonymous PartyId victim,
        @Pseudonymous PartyId suspect,
        @Pseudonymous RelationshipType relationship,
        @Pseudonymous FlagValue livingTogether)
        implements IncidentEvent {}
