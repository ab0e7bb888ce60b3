package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** The risk or the agreed time changed, and the due time with it. */
@EventType
public record DueTimeRecomputed(
        @Clear @Nullable RiskLevel riskLevel,
        @Clear DueTimeCause cause,
        @Clear @Nullable Instant notBefore,
        @Clear Instant dueAt,
        @Clear Instant ceilingAt,
        @Clear Instant recomputedAt)
        implements DeferredContactEvent {}
