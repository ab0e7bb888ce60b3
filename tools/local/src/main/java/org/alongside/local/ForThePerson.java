package org.alongside.local;

/**
 * A failure that a person can act on: its message says what stands in the way and what to do, in words for the person
 * at the keyboard, who has no use for where in the code it was found.
 */
public interface ForThePerson {}
