package org.alongside.incident.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.eventsourcing.wire.Json;
import org.alongside.incident.pseudonym.Pseudonyms;

/** Ids that follow from what another system calls the same thing, and keyed hashes of what it said. */
@ApplicationScoped
public class ExternalIds {
    private final Pseudonyms pseudonyms;

    ExternalIds(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** What was told, and for which force. */
    record Told(String force, Object content) {}

    static IncidentId incidentOf(ExternalReference reference) {
        return reference.asIncident();
    }

    /** The same for the same content, however its fields were ordered or spaced. */
    String contentOf(Told told) {
        try {
            return pseudonyms.content(Json.mapper().writeValueAsString(told));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a request is a plain record", e);
        }
    }
}
