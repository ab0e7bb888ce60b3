package org.alongside.analytics.facts;

import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * One request for the car.
 *
 * @param mode absent until the car answers
 * @param attendedAt when the car was first there, or on the line; absent when it never was
 */
public record Job(
        UUID incident,
        @Nullable DeploymentMode mode,
        boolean accepted,
        @Nullable RefusalCode refusal,
        @Nullable Instant stagedAt,
        @Nullable Instant attendedAt) {

    /** Whether the car was there, or on the line, by {@code moment}. */
    public boolean isAttendedBy(Instant moment) {
        return attendedAt != null && !attendedAt.isAfter(moment);
    }

    /** Whether it is a call from the car, which is reported apart. */
    boolean isCall() {
        return mode == DeploymentMode.PHONE_FROM_CAR;
    }

    boolean isRefusedOutright() {
        return refusal != null && CarRules.isBeforeTheScene(refusal);
    }
}
