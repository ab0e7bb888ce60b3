package org.alongside.analytics.repeat;

/** What must be the same for a later incident to be a repeat of an earlier one. */
public enum RepeatKey {
    /** The same victim. */
    VICTIM("victim"),
    /** The same perpetrator, whoever the victim. */
    PERPETRATOR("perpetrator"),
    /** This perpetrator to this victim; the reverse is another dyad. */
    DYAD("perpetrator and victim"),
    /** The same two people, whoever is said to have harmed whom: for counter-allegations. */
    COUPLE("two people, whoever is said to have harmed whom"),
    /** The same address, with its flat where there are several; places that join strangers are left out. */
    ADDRESS("address"),
    /** The same block, for exports that tell no more. */
    BLOCK("block");

    private final String words;

    RepeatKey(String words) {
        this.words = words;
    }

    String inWords() {
        return words;
    }
}
