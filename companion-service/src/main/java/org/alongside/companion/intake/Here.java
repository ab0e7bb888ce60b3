package org.alongside.companion.intake;

import org.alongside.companion.adapter.Answer;
import org.alongside.companion.adapter.Inbound;

/** The services of this installation that decide on what another system says. */
public interface Here {
    /** Hands it on. Handing it on again has no second effect: the services know an update by its number. */
    Answer tell(String system, Inbound inbound);

    /**
     * The other system is there, also where it has nothing to say.
     *
     * @return whether that arrived
     */
    boolean heard(String system);
}
