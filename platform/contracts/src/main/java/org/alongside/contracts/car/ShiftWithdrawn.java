package org.alongside.contracts.car;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/**
 * A newer version of the rota took the place of this window before it began. It no longer counts as planned: what the newer
 * version plans does.
 *
 * @param replacedBy the name and version of the rota that holds from then on
 */
@EventType
public record ShiftWithdrawn(@Clear String replacedBy) implements ShiftEvent {}
