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
 * A named officer declared this place safe, on this ground. Only then does an IDVA leave the vehicle (rule D7).
 */
@EventType
public record SceneDeclaredSafe(
        @Clear SafePlace place,
        @Pseudonymous StaffId officer,
        @Clear SceneSafeBasis basis,
        @Clear Instant sceneSafeAt,
        @Nullable Personal explanation)
        implements CoResponseEvent {}
