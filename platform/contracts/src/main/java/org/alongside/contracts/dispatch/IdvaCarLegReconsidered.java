package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.RefusalCode;

/** What had ruled the car out no longer holds. */
@EventType
public record IdvaCarLegReconsidered(
        @Clear RefusalCode formerCode, @Clear Instant reconsideredAt) implements CoResponseEvent {}
