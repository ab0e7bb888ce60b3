package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** The car's state changed for a reason that has no event of its own. */
@EventType
public record CarStateChanged(
        @Clear CarState from,
        @Clear CarState to,
        @Clear CarStateCause cause,
        @Clear Instant changedAt) implements AdvocateCarEvent {
    /**
     * Whether the crew said how far they are with their job, which is a word of theirs. That a car is held is none, nor
     * that it goes on as it was after its duty began anew.
     */
    public boolean ofTheCrewsJob() {
        boolean ofTheJob = to == CarState.TRANSPORTING || to == CarState.WRITING_UP;
        return ofTheJob && cause == CarStateCause.CREW_REPORTED && from != CarState.CREWING;
    }
}
