package org.alongside.contracts.incidents;

/** How somebody came upon an incident that is closed to them. */
public enum LookUpKind {
    /** They asked for it by its id. */
    OPENED,
    /** They searched for its place, its telephone or somebody in it. */
    SEARCHED
}
