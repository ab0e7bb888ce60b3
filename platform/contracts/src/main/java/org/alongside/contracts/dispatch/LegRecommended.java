package org.alongside.contracts.dispatch;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.Leg;

/**
 * What was recommended for a leg, in full: everyone considered, with points and the reason they were or were not
 * first. The evaluation needs what was not chosen.
 *
 * @param number 1 for the first recommendation of this co-response
 * @param candidates best first, those out of the question last
 * @param competingJobs other incidents that wanted the same car, best first; empty for other legs
 */
@EventType
public record LegRecommended(
        @Clear Leg leg,
        @Clear int number,
        @Clear Instant recommendedAt,
        PointsPolicy policy,
        List<LegCandidate> candidates,
        List<CompetingJob> competingJobs)
        implements CoResponseEvent {
    public LegRecommended {
        candidates = List.copyOf(candidates);
        competingJobs = List.copyOf(competingJobs);
    }
}
