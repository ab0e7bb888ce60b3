package org.alongside.eventsourcing.follow;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.log.Fact;

/**
 * A policy that has to look into read models before it knows what to ask for. It waits until they hold the fact, and
 * fails with what passes (see {@code Transience}) when they do not in time: then the fact comes again. Whatever can be
 * decided from the fact alone, or by whom it asks, is an {@link Automation}.
 *
 * <p>What it asks for the first time counts: handled again, the same fact has no other effect.
 */
public interface Inquiry<E extends AlongsideEvent> {
    /** The facts it reacts to: a record, or a sealed interface for all below it. */
    Class<E> reactsTo();

    /** What is asked for, stored together; none when the fact does not concern it. */
    Uni<List<Ask<?, ?, ?>>> asks(Fact<E> fact);

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
