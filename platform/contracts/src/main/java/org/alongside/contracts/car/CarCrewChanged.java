package org.alongside.contracts.car;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.ids.StaffId;

/** Who of the crew is with the car and able to work. It is complete with one constable and one IDVA (rule D3). */
@EventType
public record CarCrewChanged(
        @Pseudonymous DutyId duty,
        @Pseudonymous List<StaffId> constables,
        @Pseudonymous List<StaffId> idvas,
        @Clear Instant changedAt)
        implements AdvocateCarEvent {
    public CarCrewChanged {
        constables = List.copyOf(constables);
        idvas = List.copyOf(idvas);
    }
}
