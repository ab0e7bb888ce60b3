package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/**
 * The due time or the ceiling passed without contact.
 *
 * @param dueAt the limit that passed
 */
@EventType
public record DeferredContactOverdue(
        @Clear boolean pastCeiling,
        @Clear Instant dueAt,
        @Clear Instant overdueAt) implements DeferredContactEvent {}
