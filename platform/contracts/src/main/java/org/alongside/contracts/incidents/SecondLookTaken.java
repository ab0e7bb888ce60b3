package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/** A specialist is looking, so that two do not. */
@EventType
public record SecondLookTaken(
        @Pseudonymous StaffId by, @Clear Instant takenAt) implements SecondLookEvent {}
