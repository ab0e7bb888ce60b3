package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** A car no longer exists. */
@EventType
public record CarRetired(@Clear Instant retiredAt) implements AdvocateCarEvent {}
