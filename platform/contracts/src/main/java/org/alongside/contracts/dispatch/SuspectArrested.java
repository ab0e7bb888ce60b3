package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.UnitId;
import org.jspecify.annotations.Nullable;

/** A suspect was arrested. */
@EventType
public record SuspectArrested(
        @Pseudonymous @Nullable PartyId suspect,
        @Pseudonymous @Nullable UnitId unit,
        @Clear Instant suspectArrestedAt,
        @Nullable Personal grounds)
        implements CoResponseEvent {}
