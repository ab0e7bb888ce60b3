package org.alongside.incident.api;

import java.util.UUID;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.jspecify.annotations.Nullable;

/** Readable text with the key it is to be sealed under: an incident's narrative, or one party's own. */
record Words(SubjectKey key) {
    static Words about(IncidentId incident) {
        return new Words(SubjectKey.narrative(Controller.POLICE, incident.value()));
    }

    static Words about(PartyId party) {
        return new Words(SubjectKey.party(Controller.POLICE, party.value()));
    }

    static Words about(UUID incident) {
        return about(new IncidentId(incident));
    }

    Personal of(String text) {
        return Personal.clear(key, text);
    }

    @Nullable
    Personal orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : of(text);
    }
}
