package org.alongside.incident.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far one victim's referral has come.
 *
 * @param saidAt since when it is awaited; null when it is not
 * @param told it did not arrive in time and somebody was told
 */
public record Referral(Progress progress, @Nullable Instant saidAt, boolean told) {
    /** How far it has come. */
    public enum Progress {
        /** Said to be made, at a time when arrivals were not followed yet. */
        SAID,
        /** Said to be made; nothing has arrived. */
        AWAITED,
        /** The IDVA service has it. */
        ARRIVED,
        DECLINED,
        /** A supervisor's reason stands in for the decision. */
        WAIVED
    }

    static Referral of(Progress progress) {
        return new Referral(progress, null, false);
    }

    static Referral awaited(Instant saidAt) {
        return new Referral(Progress.AWAITED, saidAt, false);
    }

    Referral toldOf() {
        return new Referral(progress, saidAt, true);
    }

    boolean has(Progress other) {
        return progress == other;
    }
}
