package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.SafePlace;
import org.jspecify.annotations.Nullable;

/**
 * The place is not safe any more. The car's crew withdraws at once (rule D8).
 *
 * @param officer absent where it follows from something else that was reported
 */
@EventType(mustUnderstand = true)
public record SceneSafetyRevoked(
        @Clear SafePlace place,
        @Pseudonymous @Nullable StaffId officer,
        @Clear RevocationReason reason,
        @Clear Instant sceneSafetyRevokedAt,
        @Nullable Personal explanation)
        implements CoResponseEvent {}
