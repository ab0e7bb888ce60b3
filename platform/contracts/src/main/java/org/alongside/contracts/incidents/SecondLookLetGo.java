package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** Whoever was looking has said nothing for too long; anybody may look. */
@EventType
public record SecondLookLetGo(@Clear Instant letGoAt) implements SecondLookEvent {}
