package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/** Somebody who is not on the list of a restricted incident says why they must see it now. Opens nothing by itself. */
@EventType
public record BreakGlassAsked(
        @Pseudonymous StaffId person,
        Personal reason,
        @Clear Instant askedAt) implements IncidentEvent {}
