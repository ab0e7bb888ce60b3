package org.alongside.eventsourcing.decide;

/**
 * The rules of one aggregate, pure: no clock, no ids, no input or output but the arguments.
 *
 * @param <S> states, best as a sealed interface of records
 * @param <C> commands
 * @param <E> events
 */
public interface Decider<S, C, E> {
    /** The state before the first event. */
    S initial();

    /** What follows from asking or reporting {@code command} in {@code state}. */
    Decision<E> decide(S state, C command);

    /** The state after {@code event}. An impossible pair throws: replay must shout. */
    S evolve(S state, E event);
}
