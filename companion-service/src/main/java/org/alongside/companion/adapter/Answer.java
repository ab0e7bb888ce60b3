package org.alongside.companion.adapter;

import org.jspecify.annotations.Nullable;

/** What came of telling somebody something. */
public sealed interface Answer {
    /**
     * It is known there now.
     *
     * @param externalId what they call it, where they say
     */
    record Acknowledged(@Nullable String externalId) implements Answer {}

    /** They will not have it, and telling it again will not change that. */
    record Refused(String code) implements Answer {}

    /** Nobody knows whether it arrived. It is told again. */
    record NoAnswer() implements Answer {}
}
