package org.alongside.contracts.advocacy;

/** What a step of a safety plan is about. */
public enum SafetyStepKind {
    ESCAPE,
    CODEWORD,
    PHONE,
    LOCKS,
    SCHOOL,
    WORK,
    ONLINE,
    DOCUMENTS,
    MEDICATION,
    PETS,
    CHILDREN,
    OTHER
}
