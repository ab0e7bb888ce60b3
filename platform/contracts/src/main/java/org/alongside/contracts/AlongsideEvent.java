package org.alongside.contracts;

/**
 * A fact that happened and is published. Every component of an event record is {@link Personal} (sealed),
 * {@link Pseudonymous} or {@link Clear}; a test refuses a component that is none of them.
 */
public interface AlongsideEvent {}
