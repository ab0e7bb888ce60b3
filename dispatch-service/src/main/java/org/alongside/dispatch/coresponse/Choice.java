package org.alongside.dispatch.coresponse;

import java.util.List;
import java.util.Objects;
import org.alongside.contracts.Personal;
import org.alongside.contracts.dispatch.CandidateStanding;
import org.alongside.contracts.dispatch.CompetingJob;
import org.alongside.contracts.dispatch.LegCandidate;
import org.alongside.contracts.dispatch.OverrideReason;
import org.alongside.contracts.dispatch.PointsPolicy;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a dispatcher chose from, and why when it was not the first.
 *
 * @param shown the full list as shown; absent when nothing was recommended
 */
public record Choice(
        @Nullable Shown shown,
        @Nullable OverrideReason overrideReason,
        @Nullable Personal explanation) {

    /** A recommendation in full. */
    public record Shown(PointsPolicy policy, List<LegCandidate> candidates, List<CompetingJob> competingJobs) {
        public Shown {
            candidates = List.copyOf(candidates);
            competingJobs = List.copyOf(competingJobs);
        }
    }

    /** The place of this unit or car in the list, from 1; null when it is not on it. */
    @Nullable
    Integer rankOf(@Nullable UnitId unit, @Nullable CarId car) {
        return shown == null
                ? null
                : shown.candidates().stream()
                        .filter(one -> Objects.equals(one.unit(), unit) && Objects.equals(one.car(), car))
                        .map(LegCandidate::rank)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether this was the first recommendation, or comes with its reason. */
    boolean isAccounted(@Nullable UnitId unit, @Nullable CarId car) {
        return overrideReason != null || isFirst(unit, car);
    }

    private boolean isFirst(@Nullable UnitId unit, @Nullable CarId car) {
        return shown != null
                && shown.candidates().stream()
                        .filter(one -> one.standing() == CandidateStanding.ELIGIBLE)
                        .findFirst()
                        .filter(one -> Objects.equals(one.unit(), unit) && Objects.equals(one.car(), car))
                        .isPresent();
    }
}
