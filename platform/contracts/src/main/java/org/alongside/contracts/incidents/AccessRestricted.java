package org.alongside.contracts.incidents;

import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/** Only the named users may see that this incident exists. */
@EventType
public record AccessRestricted(
        @Clear RestrictionReason reason, @Pseudonymous List<StaffId> allowed) implements IncidentEvent {
    public AccessRestricted {
        allowed = List.copyOf(allowed);
    }
}
