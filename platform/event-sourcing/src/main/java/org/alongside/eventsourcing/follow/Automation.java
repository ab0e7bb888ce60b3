package org.alongside.eventsourcing.follow;

import java.util.List;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.log.Fact;

/**
 * A policy: when this has happened, then that is asked for. Named as it reads, such as {@code
 * WhenTheCarCannotGoThenDeferContact}. Pure; what it needs to know is in the fact or in the state of whom it asks.
 *
 * <p>Its effect happens once however often the fact is seen. Facts of imported history are not shown to it unless
 * {@link #seesImported()} says so. A refusal of its command is counted and logged, and is no failure.
 */
public interface Automation<E extends AlongsideEvent> {
    /** The facts it reacts to: a record, or a sealed interface for all below it. */
    Class<E> reactsTo();

    /** What is asked for, stored together; none when the fact does not concern it. */
    List<Ask<?, ?, ?>> on(Fact<E> fact);

    /** Name of its cursor and of its effects' idempotency keys. Never changed once used. */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * Whether one that is new to an installation is shown what happened there before it came. What it would ask for
     * then is asked for now, however long ago the fact was. A renamed one is new, unless its cursor's row is renamed
     * with it.
     */
    default boolean seesHistory() {
        return false;
    }

    /** Whether imported history is shown to it; such an automation must start nothing live. */
    default boolean seesImported() {
        return false;
    }
}
