package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/** One of the six THRIVE answers. */
public record ThriveAnswer(
        @Clear ThriveLevel level, @Nullable Personal text) {}
