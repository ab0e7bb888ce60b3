package org.alongside.contracts.incidents;

/** What a line of the narrative is. */
public enum LogEntryKind {
    NARRATIVE,
    CALLER_WORDS,
    OFFICER_UPDATE,
    CALLER_INFORMED,
    ADVICE_GIVEN,
    DECISION,
    FROM_MASTER_SYSTEM
}
