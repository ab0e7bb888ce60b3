package org.alongside.contracts.incidents;

/** How a caller was told, or how it was tried. */
public enum InformingWay {
    /** The line was still open. */
    ON_THE_LINE,
    CALLED_BACK,
    TEXT_MESSAGE,
    ONLINE,
    /** By whoever came. */
    IN_PERSON
}
