package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.MarkerId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.Flag;
import org.jspecify.annotations.Nullable;

/**
 * From now on this is shown whenever the person or the place comes up again: an order or bail in force, a warning, a
 * need. Source: domain 2.7.
 *
 * @param about the person; absent for a marker on the incident's place
 * @param inForceFrom from when it holds
 * @param expiresAt when it stops by itself; every marker does
 * @param terms what an order or bail forbids, or the evidence of a warning
 */
@EventType
public record MarkerAdded(
        @Pseudonymous MarkerId marker,
        @Clear Flag kind,
        @Pseudonymous @Nullable PartyId about,
        @Clear SaidBy saidBy,
        @Clear Confidence confidence,
        @Clear Instant inForceFrom,
        @Clear Instant expiresAt,
        @Nullable Personal terms)
        implements IncidentEvent {}
