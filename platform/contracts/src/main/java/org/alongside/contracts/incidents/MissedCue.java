package org.alongside.contracts.incidents;

/** What a decision may have missed, by what was on record when it was made. Source: domain 2.2 to 2.7. */
public enum MissedCue {
    /** A claim of immediate danger, and not the most urgent grade. */
    DANGER_NOT_IN_GRADE,
    /** Nobody spoke on the line, and the grade is neither of the two most urgent. */
    SILENT_CALL_NOT_IN_GRADE,
    /** An order, bail, a firearm or a warning on record, and the grade is neither of the two most urgent. */
    RECORD_NOT_IN_GRADE,
    /** Known from the last 28 days, from MARAC or as a serial perpetrator, and the grade is neither of the two most urgent. */
    REPEAT_NOT_IN_GRADE,
    /** Where the suspect is, a weapon or children: asked about by nobody, or not known. */
    SAFETY_NOT_KNOWN,
    NO_THRIVE,
    /** What asked for the decision came after the last THRIVE. */
    THRIVE_OLDER_THAN_QUESTION,
    /** Records had not been looked into. */
    RECORDS_NOT_LOOKED
}
