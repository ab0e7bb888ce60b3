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
 * @param attended the car was there, or on the line
 */
public record Job(
        UUID incident,
        @Nullable DeploymentMode mode,
        boolean accepted,
        @Nullable RefusalCode refusal,
        @Nullable Instant stagedAt,
        boolean attended) {

    /** Whether the car drove there; a call from the car is reported apart. */
    public boolean isAttendance() {
        return attended && mode != DeploymentMode.PHONE_FROM_CAR;
    }

    boolean isRefusedOutright() {
        return refusal != null && CarRules.isBeforeTheScene(refusal);
    }
}
