package org.alongside.eventsourcing.command;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.jspecify.annotations.Nullable;

/** Turns commands into events exactly once: load, decide, append, and again when a rival was faster. */
public interface Commands {

    /** Decides one command. Refusals are values; a failure means that the outcome is unknown to the asker. */
    default <S, C, E extends AlongsideEvent> Uni<Outcome> handle(
            Aggregate<S, C, E> aggregate, UUID id, C command, CommandContext context) {
        return together(List.of(new Ask<>(aggregate, id, command)), context);
    }

    /** Decides several commands for different aggregates; all are stored or none. The first one names the answer. */
    Uni<Outcome> together(List<Ask<?, ?, ?>> asks, CommandContext context);

    /** The current state of an aggregate, as folded from its stream. */
    <S, C, E extends AlongsideEvent> Uni<Loaded<S>> load(Aggregate<S, C, E> aggregate, UUID id);

    /**
     * A state with the version of its stream, 0 when the stream does not exist.
     *
     * @param force whose record it is, as its first event says
     */
    record Loaded<S>(S state, int version, @Nullable String force) {}
}
