package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** A radio status was pressed. Forces differ in the numbers, so the raw one is kept beside our meaning. */
@EventType
public record UnitStateChanged(
        @Clear int rawState,
        @Clear RadioState meaning,
        @Clear Instant changedAt) implements UnitEvent {}
