package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DutyId;

/**
 * The car took up a planned duty window.
 *
 * @param overrunMinutesMax how far past the end a job may run (rule D2)
 */
@EventType
public record CarDutyBegan(
        @Pseudonymous DutyId duty,
        @Clear String area,
        @Clear Instant dutyFrom,
        @Clear Instant dutyUntil,
        @Clear int overrunMinutesMax)
        implements AdvocateCarEvent {}
