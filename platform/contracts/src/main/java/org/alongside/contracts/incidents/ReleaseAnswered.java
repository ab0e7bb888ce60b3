package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;

/** Somebody said what was done about an unprotected release. */
@EventType
public record ReleaseAnswered(
        @Pseudonymous PartyId suspect,
        @Clear ReleaseAnswer answer,
        @Pseudonymous StaffId answeredBy,
        @Clear Instant answeredAt,
        Personal reason)
        implements IncidentEvent {}
