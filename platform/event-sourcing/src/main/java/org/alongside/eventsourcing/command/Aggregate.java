package org.alongside.eventsourcing.command;

import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Sensitivity;
import org.alongside.eventsourcing.decide.Decider;

/**
 * A kind of stream: its category, its rules and what its events' envelopes say.
 *
 * @param category first part of the stream name, such as {@code incident}; unique over all services
 * @param events the sealed interface of its events
 * @param decider its rules
 * @param timerCommand the command that a due timer becomes
 * @param controller who answers in law for its events
 * @param purpose short code of why they are held
 */
public record Aggregate<S, C, E extends AlongsideEvent>(
        String category,
        Class<E> events,
        Decider<S, C, E> decider,
        TimerCommand<C> timerCommand,
        Controller controller,
        String purpose,
        Sensitivity sensitivity) {

    /** Turns a due timer into a command. */
    public interface TimerCommand<C> {
        /** The command for timer {@code name}; throws {@link IllegalArgumentException} for a name it never started. */
        C due(String name, java.time.Instant dueAt);
    }

    /** Name of the stream of aggregate {@code id}. */
    public String stream(UUID id) {
        return category + "/" + id;
    }
}
