package org.alongside.eventsourcing.log;

import org.alongside.contracts.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way into the log.
 *
 * @param envelope what every event carries
 * @param payload JSON text with personal data sealed
 * @param source topic it was received from, or null when this service decided it
 */
public record NewEvent(
        Envelope envelope, String payload, @Nullable String source) implements Written {}
