package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;

/** An earlier incident and what it has in common with this one. */
public record PriorIncident(
        @Pseudonymous IncidentId incident,
        @Clear PriorBasis basis,
        @Clear Instant receivedAt) {}
