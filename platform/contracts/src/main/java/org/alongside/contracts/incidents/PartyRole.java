package org.alongside.contracts.incidents;

/** What a person is in an incident. Suspect, never offender, before conviction. */
public enum PartyRole {
    VICTIM,
    SUSPECT,
    CHILD,
    WITNESS,
    CALLER,
    OTHER
}
