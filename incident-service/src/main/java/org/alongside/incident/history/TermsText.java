package org.alongside.incident.history;

import org.alongside.contracts.Personal;
import org.alongside.eventsourcing.view.JsonText;

/** Terms as text, sealed. */
public final class TermsText extends JsonText<Personal> {
    public TermsText() {
        super(Personal.class);
    }
}
