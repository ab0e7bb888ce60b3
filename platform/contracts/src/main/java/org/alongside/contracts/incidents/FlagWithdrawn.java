package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.Flag;
import org.jspecify.annotations.Nullable;

/** A claim was taken back as mistaken. The claim itself stays readable. */
@EventType
public record FlagWithdrawn(
        @Clear Flag flag,
        @Pseudonymous @Nullable PartyId about,
        @Nullable Personal reason) implements IncidentEvent {}
