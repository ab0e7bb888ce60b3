package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/** The member is back from the break. */
@EventType
public record CrewMemberBreakEnded(
        @Pseudonymous StaffId member, @Clear Instant breakEndedAt) implements ShiftEvent {}
