package org.alongside.contracts.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Ids;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;

/**
 * What another control system calls the same thing.
 *
 * @param system code of the system that masters it
 */
public record ExternalReference(
        @Clear String system, @Pseudonymous String externalId) {
    private static final UUID INCIDENTS =
            UUID.nameUUIDFromBytes("alongside/external-incident".getBytes(StandardCharsets.UTF_8));

    /** The one id here of the incident that goes by this there. */
    public IncidentId asIncident() {
        return new IncidentId(Ids.derived(INCIDENTS, system + "/" + externalId));
    }
}
