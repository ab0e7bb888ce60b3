package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/** A detached member is back with the car. */
@EventType
public record CrewMemberReturned(
        @Pseudonymous StaffId member, @Clear Instant returnedAt) implements ShiftEvent {}
