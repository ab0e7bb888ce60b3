package org.alongside.eventsourcing.health;

import java.time.Instant;
import java.util.List;

/**
 * Whether everything flows, and what does not.
 *
 * @param ok whether every part is
 * @param measuredAt real time of the last measurement
 */
public record Picture(boolean ok, Instant measuredAt, List<Part> parts) {

    /**
     * One part.
     *
     * @param since real time since when it has been as it is
     */
    public record Part(String name, boolean ok, Instant since, long behind, String detail) {}
}
