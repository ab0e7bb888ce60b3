package org.alongside.companion.adapter;

import java.util.List;

/**
 * What was found on asking the other system.
 *
 * @param isThere it answered, or left a sign of life; false where nobody knows whether it has something to say
 * @param said what it says to us, oldest first, and was not answered yet
 */
public record Heard(boolean isThere, List<Inbound> said) {
    public Heard {
        said = List.copyOf(said);
    }

    static Heard nothing() {
        return new Heard(false, List.of());
    }
}
