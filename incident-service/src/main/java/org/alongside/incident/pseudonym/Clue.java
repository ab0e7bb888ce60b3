package org.alongside.incident.pseudonym;

/**
 * One thing by which a person may be known again, before it is hashed.
 *
 * @param kind one letter, clear in the key, so that a key found in common says what it means
 */
record Clue(char kind, String text) {
    static final char NAME_IN_ORDER = 'O';
    static final char NAME = 'N';
    static final char SOUND = 'S';
    static final char SPELLING = 'L';
    static final char PART_AND_BIRTHDAY = 'B';
    static final char BIRTHDAY = 'D';
    static final char PHONE = 'P';
    static final char HOME = 'H';
}
