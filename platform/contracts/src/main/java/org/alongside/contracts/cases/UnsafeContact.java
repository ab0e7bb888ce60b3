package org.alongside.contracts.cases;

/** How an attempt went against the rules. */
public enum UnsafeContact {
    NO_INSTRUCTION,
    CHANNEL_BARRED,
    OUTSIDE_SAFE_TIMES,
    VOICEMAIL_LEFT,
    NUMBER_SHOWN,
    OTHER_PERSON_ANSWERED,
    OTHER_PERSON_TOLD,
    OLD_DETAILS_USED
}
