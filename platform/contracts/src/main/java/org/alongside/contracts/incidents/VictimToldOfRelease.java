package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody told a victim that the suspect is out of custody, or tried to, or decided that it must not be tried.
 *
 * @param way absent when nothing was tried
 */
@EventType
public record VictimToldOfRelease(
        @Pseudonymous PartyId victim,
        @Pseudonymous PartyId suspect,
        @Clear InformingOutcome outcome,
        @Clear @Nullable InformingWay way,
        @Clear Instant toldAt)
        implements IncidentEvent {}
