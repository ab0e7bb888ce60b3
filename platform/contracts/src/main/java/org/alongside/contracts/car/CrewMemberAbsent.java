package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/** A planned member does not come. */
@EventType
public record CrewMemberAbsent(
        @Pseudonymous StaffId member,
        @Clear AbsenceReason reason,
        @Clear Instant absentFrom) implements ShiftEvent {}
