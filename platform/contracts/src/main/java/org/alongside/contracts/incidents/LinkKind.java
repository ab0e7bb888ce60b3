package org.alongside.contracts.incidents;

/**
 * How this incident stands to another. Only {@code DUPLICATE_OF} and {@code UPDATE_TO} leave the repeat count.
 */
public enum LinkKind {
    /** The same event in a second log. */
    DUPLICATE_OF,
    /** New contact about an open incident. */
    UPDATE_TO,
    /** A new event in the same episode, usually under 24 h later. */
    CONTINUATION_OF,
    /** The same people. */
    RELATED_TO,
    SAME_LOCATION
}
