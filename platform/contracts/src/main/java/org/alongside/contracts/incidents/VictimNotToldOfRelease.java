package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.PartyId;

/** Nobody told a victim in time that this suspect is out of custody, and somebody was told of that. */
@EventType
public record VictimNotToldOfRelease(
        @Pseudonymous PartyId suspect,
        @Clear Instant releasedAt,
        @Clear Role told,
        @Clear Instant toldAt) implements IncidentEvent {}
