package org.alongside.eventsourcing.log;

import org.alongside.contracts.Envelope;

/** An event in the form that is stored: its envelope, and its payload as JSON text with personal data sealed. */
public sealed interface Written permits NewEvent, Recorded {
    /** What every event carries. */
    Envelope envelope();

    /** JSON text with personal data sealed. */
    String payload();
}
