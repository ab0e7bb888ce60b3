package org.alongside.cases.safecontact;

import java.util.List;
import org.alongside.contracts.Personal;
import org.alongside.contracts.cases.SafeContactSecrets;
import org.jspecify.annotations.Nullable;

/** The answer to: may I contact this person now, by this channel? */
public sealed interface ContactAnswer {
    /**
     * Yes, and only so.
     *
     * @param number telephone number or mail address of this channel, where it needs one and one is known
     * @param secrets who may answer, codeword and cover story; null while there is no instruction
     * @param voicemailAllowed otherwise end the call and leave nothing
     * @param withholdNumber the caller's own number must not show, unless the victim does not answer withheld ones
     */
    record Allowed(
            @Nullable Personal number,
            @Nullable SafeContactSecrets secrets,
            boolean voicemailAllowed,
            boolean withholdNumber)
            implements ContactAnswer {}

    /** No, for each of these reasons. */
    record Refused(List<ContactBar> reasons) implements ContactAnswer {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
