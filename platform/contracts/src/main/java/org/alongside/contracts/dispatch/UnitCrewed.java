package org.alongside.contracts.dispatch;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;

/**
 * Who is on the unit from now on. Replaces the crew before; an empty crew means nobody.
 *
 * @param constables how many of them have a constable's powers
 */
@EventType
public record UnitCrewed(
        @Pseudonymous List<StaffId> crew,
        @Clear int constables,
        @Clear Instant crewedAt) implements UnitEvent {
    public UnitCrewed {
        crew = List.copyOf(crew);
    }
}
