package org.alongside.contracts.advocacy;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** The IDVA's own view of the risk, beside any form. */
@EventType
public record SupportViewRecorded(
        @Clear RiskLevel view,
        @Clear Instant viewedAt,
        @Nullable Personal grounds) implements AdvocacyEvent {}
