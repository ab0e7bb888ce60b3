package org.alongside.dispatch.recommend;

import java.util.List;
import org.alongside.contracts.dispatch.CompetingJob;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.LegCandidate;
import org.alongside.contracts.dispatch.PointsPolicy;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Everyone considered for a leg, best first, those out of the question last, each with the reason.
 *
 * @param competingJobs jobs that want the same car, best first; empty for other legs
 * @param gap why nobody can carry it, or null when somebody can
 * @param refusal the rule of the car behind the gap
 * @param drives what the expected drives go by
 */
public record Recommendation(
        Leg leg,
        PointsPolicy policy,
        List<LegCandidate> candidates,
        List<CompetingJob> competingJobs,
        @Nullable GapReason gap,
        @Nullable RefusalCode refusal,
        TravelTime.Basis drives) {
    public Recommendation {
        candidates = List.copyOf(candidates);
        competingJobs = List.copyOf(competingJobs);
    }

    /** The same with these competing jobs. */
    public Recommendation with(List<CompetingJob> jobs) {
        return new Recommendation(leg, policy, candidates, jobs, gap, refusal, drives);
    }
}
