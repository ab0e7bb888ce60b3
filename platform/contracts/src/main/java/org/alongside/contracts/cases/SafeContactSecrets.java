package org.alongside.contracts.cases;

import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/** What may only be shown to somebody about to make contact. */
public record SafeContactSecrets(
        @Nullable Personal phone,
        @Nullable Personal email,
        @Nullable Personal whoMayAnswer,
        @Nullable Personal codeword,
        @Nullable Personal coverStory,
        @Nullable Personal notes) {}
