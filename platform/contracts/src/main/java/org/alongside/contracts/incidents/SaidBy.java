package org.alongside.contracts.incidents;

/** Who said so. */
public enum SaidBy {
    VICTIM,
    CALLER,
    CHILD,
    WITNESS,
    SUSPECT,
    OFFICER,
    CALL_HANDLER,
    ADVOCATE,
    POLICE_RECORD,
    PARTNER_RECORD,
    EXTERNAL_SYSTEM,
    UNKNOWN
}
