package org.alongside.incident.alerts;

import org.alongside.contracts.Personal;
import org.alongside.eventsourcing.view.JsonText;

/** A reason as text, sealed. */
public final class ReasonText extends JsonText<Personal> {
    public ReasonText() {
        super(Personal.class);
    }
}
