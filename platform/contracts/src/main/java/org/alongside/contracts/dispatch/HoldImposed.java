package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/** Nobody from the car goes nearer than the rendezvous point (rule D6). */
@EventType(mustUnderstand = true)
public record HoldImposed(
        @Clear HoldReason reason,
        @Nullable Place rendezvousPoint,
        @Clear Instant imposedAt) implements CoResponseEvent {}
