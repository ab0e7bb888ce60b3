package org.alongside.verify.check;

import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Envelope;

/**
 * An event where it was decided, read.
 *
 * @param service who decided it
 * @param position in that service's log
 */
public record DecidedEvent(String service, long position, Envelope envelope, AlongsideEvent event) {
    /** The id part of its stream. */
    UUID aggregate() {
        return UUID.fromString(envelope.key());
    }

    String where() {
        return service + " position " + position;
    }
}
