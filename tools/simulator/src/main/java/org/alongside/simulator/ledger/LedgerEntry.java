package org.alongside.simulator.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * A command that a service answered with success, and what the answer promised: an event at {@link #position} and an
 * idempotency row under {@link #storedKey}.
 *
 * @param service module that answered, such as {@code incident-service}
 * @param path of the request, such as {@code /api/incidents}
 * @param person sign-in that asked
 * @param idempotencyKey as it was sent
 * @param status HTTP status, 200 or 201
 * @param id of the aggregate: the part of its stream's name after the slash
 * @param version of that stream, counted from 1
 * @param position in the service's log of the last event the command stored; 0 when no event came of it
 * @param answeredAt real time at which the answer was here
 */
public record LedgerEntry(
        String service,
        String path,
        String person,
        String idempotencyKey,
        int status,
        UUID id,
        int version,
        long position,
        Instant answeredAt) {

    /** The key as services store it: theirs alone who asked. */
    public String storedKey() {
        return person + "/" + idempotencyKey;
    }

    /** Whether there must be an event and an idempotency row. */
    public boolean changedSomething() {
        return position > 0;
    }
}
