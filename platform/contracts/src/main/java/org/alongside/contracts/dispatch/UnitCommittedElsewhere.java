package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.jspecify.annotations.Nullable;

/** Another control system holds the unit. */
@EventType
public record UnitCommittedElsewhere(
        ExternalReference job,
        @Clear Instant committedAt,
        @Clear @Nullable Instant expectedFreeAt) implements UnitEvent {}
