package org.alongside.dispatch.unit;

import java.time.Duration;

/**
 * The limits a force sets for its units.
 *
 * @param checkIn after how long without a word of a crew at a scene somebody is told
 */
public record UnitPolicy(Duration checkIn) {

    /** The policy of a force that has set none. */
    public static final UnitPolicy USUAL = new UnitPolicy(Duration.ofMinutes(20));

    public UnitPolicy {
        if (checkIn.isNegative() || checkIn.isZero()) {
            throw new IllegalArgumentException("a crew has some time before it must be heard of again");
        }
    }
}
