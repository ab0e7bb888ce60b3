package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/** The member was taken for another task. At once the car cannot be deployed (rule D4). */
@EventType
public record CrewMemberDetached(
        @Pseudonymous StaffId member,
        @Clear DetachReason reason,
        @Clear Instant detachedAt) implements ShiftEvent {}
