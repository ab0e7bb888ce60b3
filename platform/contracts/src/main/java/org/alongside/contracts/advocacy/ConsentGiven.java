package org.alongside.contracts.advocacy;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.Channel;

/** The victim-survivor wants support. It is freely given and may be withdrawn at any time. */
@EventType
public record ConsentGiven(
        @Clear ConsentScope scope,
        @Clear Channel how,
        @Clear Instant givenAt) implements AdvocacyEvent {}
