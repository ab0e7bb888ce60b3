package org.alongside.contracts.vocabulary;

/** A way to reach a victim. */
public enum Channel {
    IN_PERSON,
    PHONE,
    VIDEO,
    TEXT,
    EMAIL,
    LETTER,
    SOCIAL_MEDIA,
    VIA_OFFICER,
    /** Through a school, surgery or other place the victim may safely go to. */
    VIA_PROFESSIONAL
}
