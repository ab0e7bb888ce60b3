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
     * @param position to ask views for with {@code minPosition}: of the command's last event, or the head of the log when
     *     nothing changed; 0 when nothing changed and the request had no key to remember the answer by
     */
    record Done(UUID id, int version, long position) implements Outcome {}

    /** Nothing was stored. */
    record Refused(Refusal refusal) implements Outcome {}
}
