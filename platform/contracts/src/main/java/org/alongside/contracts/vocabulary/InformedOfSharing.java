package org.alongside.contracts.vocabulary;

/** Whether the victim knows that information was shared. */
public enum InformedOfSharing {
    TOLD,
    NOT_TOLD_WOULD_ENDANGER,
    NOT_TOLD_COULD_NOT_REACH,
    NOT_TOLD_YET
}
