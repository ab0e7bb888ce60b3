package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/** Somebody knows where a suspect is. */
@EventType
public record SuspectLocated(
        @Pseudonymous @Nullable PartyId suspect,
        @Clear SuspectWhereabouts whereabouts,
        @Nullable Place place,
        @Clear Instant suspectLocatedAt)
        implements CoResponseEvent {}
