package org.alongside.eventsourcing.command;

import java.util.UUID;
import org.alongside.eventsourcing.decide.Refusal;

/** What became of a command. */
public sealed interface Outcome {

    /**
     * Durable, now or when the same request was first made.
     *
     * @param id of the aggregate
     * @param version of its stream after the command
     * @param position of its last event, to ask views for with {@code minPosition}; 0 when no event came of it
     */
    record Done(UUID id, int version, long position) implements Outcome {}

    /** Nothing was stored. */
    record Refused(Refusal refusal) implements Outcome {}
}
