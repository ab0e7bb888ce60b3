package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** What is known of the incident changed. Replaces the facts before. */
@EventType
public record IncidentFactsUpdated(
        IncidentFacts facts, @Clear Instant updatedAt) implements CoResponseEvent {}
