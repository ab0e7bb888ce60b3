package org.alongside.contracts.incidents;

/** How the suspect stands to the victim. */
public enum RelationshipType {
    PARTNER,
    EX_PARTNER,
    CHILD_TO_PARENT,
    PARENT_TO_CHILD,
    SIBLING,
    OTHER_FAMILY,
    CARER,
    NOT_CONNECTED,
    UNKNOWN
}
