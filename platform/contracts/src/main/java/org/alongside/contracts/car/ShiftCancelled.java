package org.alongside.contracts.car;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** The window will not be staffed. It still counts as planned. */
@EventType
public record ShiftCancelled(@Clear PlanChangeReason reason) implements ShiftEvent {}
