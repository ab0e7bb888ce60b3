package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.ExternalReference;

/** The other control system let the unit go. */
@EventType
public record UnitFreedElsewhere(
        ExternalReference job, @Clear Instant freedAt) implements UnitEvent {}
