package org.alongside.service.read;

import java.util.UUID;
import org.alongside.service.signin.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * A look under way: who, at what, and why.
 *
 * @param reason as the person gave it; absent where none is asked for
 */
record Look(SignedIn who, Reading<?> reading, @Nullable String reason, UUID correlation) {

    /** Whether the record exists for this person. */
    boolean maySee(Guarded item) {
        var named = item.restrictedTo();
        return who.mayReadOf(item.force())
                && (named == null || named.contains(who.actor().person()));
    }
}
