package org.alongside.incident.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.contracts.Ids;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.eventsourcing.wire.Json;
import org.alongside.incident.pseudonym.Pseudonyms;

/** Ids that follow from what another system calls the same thing, and keyed hashes of what it said. */
@ApplicationScoped
public class ExternalIds {
    private static final UUID SPACE =
            UUID.nameUUIDFromBytes("alongside/external-incident".getBytes(StandardCharsets.UTF_8));

    private final Pseudonyms pseudonyms;

    ExternalIds(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** What was told, and for which force. */
    record Told(String force, Object content) {}

    static IncidentId incidentOf(ExternalReference reference) {
        return new IncidentId(Ids.derived(SPACE, reference.system() + "/" + reference.externalId()));
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
