package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/** A member of the crew stopped work. */
@EventType
public record CrewSignedOff(
        @Pseudonymous StaffId member, @Clear Instant signedOffAt) implements ShiftEvent {}
