package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/** A member of the crew started work, planned or standing in. */
@EventType
public record CrewSignedOn(
        @Pseudonymous StaffId member,
        @Clear CrewRole role,
        @Clear Instant signedOnAt) implements ShiftEvent {}
