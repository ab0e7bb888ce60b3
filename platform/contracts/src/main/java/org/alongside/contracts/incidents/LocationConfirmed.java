package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.Place;

/** The place of the incident is known, or known better. */
@EventType
public record LocationConfirmed(
        Place place, @Clear LocationSource source, @Clear Instant locationConfirmedAt) implements IncidentEvent {}
