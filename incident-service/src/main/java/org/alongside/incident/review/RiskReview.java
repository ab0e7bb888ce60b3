package org.alongside.incident.review;

import java.time.Instant;
import java.util.Set;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.ResultCode;
import org.alongside.contracts.incidents.SuspectReleased;
import org.jspecify.annotations.Nullable;

/**
 * Whether the risk is to be looked at again. Standard risk and unassessed risk too: it was those that nobody ever
 * looked at. Source: domain 2.12; a release from custody asks anew, domain 4.5.
 *
 * @param dueSince since when; null when nothing is to be looked at
 * @param told it was not looked at in time and somebody was told
 * @param reviewed somebody has looked since the incident began, or began anew
 */
public record RiskReview(@Nullable Instant dueSince, boolean told, boolean reviewed) {
    /** Nothing has ended. */
    public static final RiskReview NONE = new RiskReview(null, false, false);

    /** These logs hold nothing to look at: another log does, or there was nothing. */
    private static final Set<ResultCode> EMPTY = Set.of(ResultCode.DUPLICATE, ResultCode.CREATED_IN_ERROR);

    /** Whether this log, and not another, or none, says what happened. */
    public static boolean hasStoryOfItsOwn(IncidentResulted result) {
        return !EMPTY.containsAll(result.results());
    }

    /** The incident has ended; a later outcome does not ask again. */
    public RiskReview ended(IncidentResulted result) {
        if (!hasStoryOfItsOwn(result)) {
            return NONE;
        }
        return endedAt(result.resultedAt());
    }

    /** The incident has ended; who has looked at it, or has to already, is not asked again. */
    public RiskReview endedAt(Instant at) {
        return reviewed || dueSince != null ? this : new RiskReview(at, false, false);
    }

    /** A suspect is out: it is looked at again. */
    public RiskReview released(SuspectReleased released) {
        return new RiskReview(released.releasedAt(), false, false);
    }

    /** It is live again, and will be looked at when it ends. */
    public RiskReview reopened() {
        return NONE;
    }

    /** Somebody looked. */
    public RiskReview done() {
        return new RiskReview(null, false, true);
    }

    /** Somebody was told that nobody did. */
    public RiskReview toldOf() {
        return new RiskReview(dueSince, true, reviewed);
    }
}
