package org.alongside.eventsourcing.wire;

/** A stored or received event that this version of the service cannot read. It is parked, never dropped. */
public final class UnreadableEvent extends RuntimeException {
    public UnreadableEvent(String reason) {
        super(reason);
    }
}
