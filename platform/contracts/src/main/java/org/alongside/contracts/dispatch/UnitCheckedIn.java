package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** Somebody heard from the crew that they are well, and nothing else. */
@EventType
public record UnitCheckedIn(@Clear Instant checkedInAt) implements UnitEvent {}
