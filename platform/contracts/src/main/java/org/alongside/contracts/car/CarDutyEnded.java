package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DutyId;

/** The car's duty is over, at the end of its window or before. */
@EventType
public record CarDutyEnded(@Pseudonymous DutyId duty, @Clear Instant endedAt) implements AdvocateCarEvent {}
