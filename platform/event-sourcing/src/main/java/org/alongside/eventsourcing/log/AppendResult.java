package org.alongside.eventsourcing.log;

/** What became of an {@link Append}. */
public sealed interface AppendResult {

    /**
     * Durable.
     *
     * @param lastPosition position of its last event, or 0 when it had none
     */
    record Stored(long lastPosition) implements AppendResult {}

    /** The same idempotency key was stored before. */
    record Repeated(String fingerprint, String stream, int version, long position) implements AppendResult {}

    /** A stream moved on, or a claim or key exists: nothing was stored; load again and decide again. */
    record Lost() implements AppendResult {}

    /** Another stream holds a claimed value; nothing was stored. */
    record ClaimTaken(String space, String value, String holder) implements AppendResult {}
}
