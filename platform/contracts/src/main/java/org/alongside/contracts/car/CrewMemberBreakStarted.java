package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/** The member is on a break. */
@EventType
public record CrewMemberBreakStarted(
        @Pseudonymous StaffId member, @Clear Instant breakStartedAt) implements ShiftEvent {}
