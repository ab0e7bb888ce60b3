package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** A unit no longer exists. */
@EventType
public record UnitRetired(@Clear Instant retiredAt) implements UnitEvent {}
