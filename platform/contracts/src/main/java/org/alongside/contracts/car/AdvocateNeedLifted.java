package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;

/** A contact was owed to this person, who turned out not to be a victim, or it is no domestic abuse. Nobody rings. */
@EventType
public record AdvocateNeedLifted(
        @Pseudonymous PartyId victim,
        @Clear CancelReason reason,
        @Clear Instant liftedAt) implements AdvocateNeedEvent {}
