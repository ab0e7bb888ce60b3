package org.alongside.eventsourcing.seal;

/** What is known of one subject's key. */
sealed interface KeyState {
    /** It is at hand. */
    record Held(DataKey key) implements KeyState {}

    /** It was destroyed: the subject is erased. */
    record Destroyed() implements KeyState {}

    /** Nothing is known here. */
    record Unknown() implements KeyState {}
}
