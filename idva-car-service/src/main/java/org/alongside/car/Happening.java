package org.alongside.car;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.alongside.eventsourcing.decide.Decision;

/** What follows from one command, event by event, with the state as it is after each. */
public final class Happening<S, E> {
    private final BiFunction<S, E, S> evolve;
    private final List<E> events = new ArrayList<>();
    private S state;

    public Happening(S state, BiFunction<S, E, S> evolve) {
        this.state = state;
        this.evolve = evolve;
    }

    /** The state after all events so far. */
    public S state() {
        return state;
    }

    /** Then this happens. */
    public Happening<S, E> then(E event) {
        events.add(event);
        state = evolve.apply(state, event);
        return this;
    }

    /** Accepts with everything that happened. */
    public Decision.Accepted<E> done() {
        return Decision.acceptAll(events);
    }
}
