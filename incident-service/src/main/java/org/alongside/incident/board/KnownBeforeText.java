package org.alongside.incident.board;

import org.alongside.eventsourcing.view.JsonText;
import org.alongside.incident.records.KnownBefore;

/** What was known before, as text. */
public final class KnownBeforeText extends JsonText<KnownBefore> {
    public KnownBeforeText() {
        super(KnownBefore.class);
    }
}
