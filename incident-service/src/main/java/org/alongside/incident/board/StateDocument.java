package org.alongside.incident.board;

import org.alongside.eventsourcing.view.JsonText;
import org.alongside.incident.Incident;

/** An incident's state as text, with its personal data sealed. */
public final class StateDocument extends JsonText<Incident> {
    public StateDocument() {
        super(Incident.class);
    }
}
