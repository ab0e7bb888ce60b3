package org.alongside.cases.views;

/** What an entry of the private half is. */
public enum EntryKind {
    NOTE,
    CORRECTION,
    SHARING_BASIS,
    CONTACT_ATTEMPT,
    INTERVENTION
}
