package org.alongside.analytics.repeat;

/** What must be the same for a later incident to be a repeat of an earlier one. */
public enum RepeatKey {
    /** The same victim. */
    VICTIM,
    /** The same perpetrator, whoever the victim. */
    PERPETRATOR,
    /** This perpetrator to this victim; the reverse is another dyad. */
    DYAD,
    /** The same two people, whoever is said to have harmed whom: for counter-allegations. */
    COUPLE,
    /** The same address, with its flat where there are several; places that join strangers are left out. */
    ADDRESS,
    /** The same block, for exports that tell no more. */
    BLOCK
}
