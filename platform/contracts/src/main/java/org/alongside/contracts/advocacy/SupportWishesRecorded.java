package org.alongside.contracts.advocacy;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;

/** What the client wants, in her or his own words. */
@EventType
public record SupportWishesRecorded(@Clear Instant saidAt, Personal wishes) implements AdvocacyEvent {}
