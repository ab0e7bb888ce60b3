package org.alongside.contracts.advocacy;

import org.alongside.contracts.Clear;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/** One area of need. */
public record Need(
        @Clear InterventionArea area,
        @Clear NeedLevel level,
        @Nullable Personal wish,
        @Nullable Personal action) {}
