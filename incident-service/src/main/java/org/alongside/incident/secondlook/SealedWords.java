package org.alongside.incident.secondlook;

import org.alongside.contracts.Personal;
import org.alongside.eventsourcing.view.JsonText;

/** Words as they stand in an event, sealed. */
public final class SealedWords extends JsonText<Personal> {
    public SealedWords() {
        super(Personal.class);
    }
}
