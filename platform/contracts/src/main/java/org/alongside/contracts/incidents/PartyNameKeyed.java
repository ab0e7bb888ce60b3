package org.alongside.contracts.incidents;

import java.util.List;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.NameKey;
import org.alongside.contracts.ids.PartyId;

/**
 * By which keys a party is found under a name or a date of birth taken down differently. Those before go on
 * counting: an earlier name may be an alias.
 */
@EventType
public record PartyNameKeyed(
        @Pseudonymous PartyId party, @Pseudonymous List<NameKey> keys) implements IncidentEvent {
    public PartyNameKeyed {
        keys = List.copyOf(keys);
    }
}
