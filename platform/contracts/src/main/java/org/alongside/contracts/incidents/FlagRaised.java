package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/**
 * Somebody claimed a fact. A later claim of the same flag about the same party stands in its place; both stay
 * readable.
 *
 * @param about whom it concerns; absent when it concerns the event itself
 */
@EventType
public record FlagRaised(
        @Clear Flag flag,
        @Clear FlagValue value,
        @Clear SaidBy saidBy,
        @Pseudonymous @Nullable PartyId saidByParty,
        @Pseudonymous @Nullable PartyId about,
        @Clear Confidence confidence,
        @Clear @Nullable Instant expiresAt,
        @Nullable Personal detail)
        implements IncidentEvent {}
