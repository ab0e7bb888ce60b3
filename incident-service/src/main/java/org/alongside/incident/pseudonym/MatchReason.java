package org.alongside.incident.pseudonym;

/** What two descriptions of a person have in common, or not. */
public enum MatchReason {
    NAME_SAME,
    /** The same words in another order. */
    NAME_REVERSED,
    NAME_SOUNDS_ALIKE,
    /** One part sounds alike, another differs by a letter or two. */
    NAME_SPELT_ALIKE,
    NAME_PART_SOUNDS_ALIKE,
    BORN_SAME_DAY,
    DAY_AND_MONTH_SWAPPED,
    /** Two of day, month and year are the same. */
    BORN_NEARLY_SAME_DAY,
    /** Both birthdays are known, and no slip explains the difference. */
    BORN_OTHER_DAY,
    PHONE_SAME,
    /** One digit was left out, added or changed. */
    PHONE_NEARLY_SAME,
    HOME_SAME,
    HOME_SOUNDS_ALIKE
}
