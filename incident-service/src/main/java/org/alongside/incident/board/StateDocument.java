package org.alongside.incident.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.alongside.eventsourcing.wire.Json;
import org.alongside.incident.Incident;

/** An incident's state as text, with its personal data sealed. */
public final class StateDocument {
    private StateDocument() {}

    static String write(Incident incident) {
        try {
            return Json.mapper().writeValueAsString(incident);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an incident's state cannot be written", e);
        }
    }

    /** Reads what a row holds. */
    public static Incident read(String document) {
        try {
            return Json.mapper().readValue(document, Incident.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an incident's state cannot be read", e);
        }
    }
}
