package org.alongside.contracts;

import java.util.UUID;

/**
 * Names the key under which one subject's personal data is sealed: a narrative or a party <em>as first recorded</em>.
 * Matching two parties later is a mapping between subjects and never re-encrypts.
 *
 * @param value {@code <controller>:<kind>:<uuid>}, for example {@code police:narrative:0199...}; at most 80 characters
 */
public record SubjectKey(String value) {
    private static final int LENGTH_MAX = 80;

    public SubjectKey {
        if (value.isBlank() || value.length() > LENGTH_MAX) {
            throw new IllegalArgumentException("a subject key has 1 to " + LENGTH_MAX + " characters");
        }
    }

    /** The key of everything said and written about one incident or one case. */
    public static SubjectKey narrative(Controller controller, UUID id) {
        return new SubjectKey(controller.prefix() + ":narrative:" + id);
    }

    /** The key of one person's identifying data as first recorded. */
    public static SubjectKey party(Controller controller, UUID id) {
        return new SubjectKey(controller.prefix() + ":party:" + id);
    }
}
