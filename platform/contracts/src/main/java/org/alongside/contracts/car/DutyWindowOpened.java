package org.alongside.contracts.car;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.StaffId;

/**
 * The planned window began, whoever came. A car nobody signed on to is on duty without a crew, and not out of hours.
 *
 * @param constables signed on by now
 * @param idvas signed on by now
 */
@EventType
public record DutyWindowOpened(
        @Pseudonymous CarId car,
        @Clear String area,
        @Clear Instant dutyFrom,
        @Clear Instant dutyUntil,
        @Clear int overrunMinutesMax,
        @Pseudonymous List<StaffId> constables,
        @Pseudonymous List<StaffId> idvas)
        implements ShiftEvent {
    public DutyWindowOpened {
        constables = List.copyOf(constables);
        idvas = List.copyOf(idvas);
    }
}
