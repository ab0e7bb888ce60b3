package org.alongside.cases.api;

import org.alongside.cases.CaseIds;
import org.alongside.contracts.Personal;
import org.alongside.contracts.ids.CaseId;
import org.jspecify.annotations.Nullable;

/** Puts what was written under the key of the file it is about. */
final class Words {
    private Words() {}

    /** What is said and written about a file. */
    static Personal of(CaseId file, String text) {
        return Personal.clear(CaseIds.narrativeKey(file), text);
    }

    /** What is said and written about a file, where anything was. */
    static @Nullable Personal orNull(CaseId file, @Nullable String text) {
        return text == null || text.isBlank() ? null : of(file, text);
    }

    /** What names or locates the victim, where anything was given. */
    static @Nullable Personal person(CaseId file, @Nullable String text) {
        return text == null || text.isBlank() ? null : Personal.clear(CaseIds.personKey(file), text);
    }
}
