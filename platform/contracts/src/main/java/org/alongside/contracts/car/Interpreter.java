package org.alongside.contracts.car;

/** Who interpreted between an advocate and a victim. */
public enum Interpreter {
    PHONE_SERVICE,
    VIDEO_SERVICE,
    IN_PERSON_SERVICE,
    /** The advocate or the officer speaks the language. */
    CREW_MEMBER,
    RELATIVE_OR_FRIEND,
    CHILD
}
