package org.alongside.contracts.vocabulary;

/** Why information may be shared. Consent to support is another matter. Source: domain 8.3. */
public enum SharingBasis {
    CONSENT,
    PUBLIC_TASK,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    SAFEGUARDING_SUBSTANTIAL_PUBLIC_INTEREST
}
