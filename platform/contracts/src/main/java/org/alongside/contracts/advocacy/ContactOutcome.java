package org.alongside.contracts.advocacy;

/** What came of an attempt. Source: domain 5.4. */
public enum ContactOutcome {
    SPOKE_SAFE,
    SPOKE_UNSAFE_ENDED,
    NO_ANSWER,
    VOICEMAIL_NOT_LEFT,
    WRONG_NUMBER,
    OTHER_PERSON_ANSWERED,
    NUMBER_DEAD,
    DECLINED
}
