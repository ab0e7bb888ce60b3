package org.alongside.analytics.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What advocates did for one person about one incident, from whichever record tells of it.
 *
 * @param carContactAt first two-way talk with a car's advocate
 * @param contactAt first two-way contact with any advocate, in person, by phone or video
 * @param inPersonAt first two-way contact face to face
 * @param offered support was offered on scene
 */
public record Dealings(
        @Nullable Instant carContactAt,
        @Nullable Instant contactAt,
        @Nullable Instant inPersonAt,
        boolean offered,
        boolean accepted,
        boolean declined) {
    /** None that is known of. */
    public static final Dealings NONE = new Dealings(null, null, null, false, false, false);

    /** With what another record of the same person says. */
    public Dealings and(Dealings other) {
        return new Dealings(
                Earliest.of(carContactAt, other.carContactAt),
                Earliest.of(contactAt, other.contactAt),
                Earliest.of(inPersonAt, other.inPersonAt),
                offered || other.offered,
                accepted || other.accepted,
                declined || other.declined);
    }
}
