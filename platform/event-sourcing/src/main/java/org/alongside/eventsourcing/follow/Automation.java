package org.alongside.eventsourcing.follow;

import io.smallrye.mutiny.Uni;
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
public interface Automation<E extends AlongsideEvent> extends Inquiry<E> {
    /** What is asked for, stored together; none when the fact does not concern it. */
    List<Ask<?, ?, ?>> on(Fact<E> fact);

    @Override
    default Uni<List<Ask<?, ?, ?>>> asks(Fact<E> fact) {
        return Uni.createFrom().item(on(fact));
    }
}
