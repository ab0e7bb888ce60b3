package org.alongside.contracts.car;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A car exists.
 *
 * @param area code of the area it serves
 * @param unit the unit under which dispatch knows its vehicle
 */
@EventType
public record CarRegistered(
        @Clear String callSign,
        @Clear String area,
        @Pseudonymous @Nullable UnitId unit) implements AdvocateCarEvent {}
