package org.alongside.contracts.incidents;

/** What asks for another decision on a grade. */
public enum GradeQuestionCause {
    /** A specialist says that it should have been higher. */
    SECOND_LOOK,
    /** Somebody made contact about it, and that was taken down as an incident of its own. */
    SECOND_CONTACT
}
