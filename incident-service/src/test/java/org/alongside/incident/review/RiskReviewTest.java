package org.alongside.incident.review;

import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentReopened;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.ReleaseBasis;
import org.alongside.contracts.incidents.ResultCode;
import org.alongside.contracts.incidents.ReviewOutcome;
import org.alongside.contracts.incidents.RiskReviewOverdue;
import org.alongside.contracts.incidents.RiskReviewed;
import org.alongside.contracts.incidents.SuspectReleased;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.IncidentSamples;
import org.alongside.incident.closing.ClosingCommand.ResultIncident;
import org.alongside.incident.grading.ClockCommand.TellReviewOverdue;
import org.alongside.incident.grading.ResponseClocks;
import org.alongside.incident.review.ReviewCommand.NoteReview;
import org.alongside.incident.review.ReviewCommand.ReviewRisk;
import org.alongside.incident.service.ForceData;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Incidents of standard risk too are looked at again by somebody. Source: domain 2.12. */
class RiskReviewTest {
    private static final ResponseClocks CLOCKS =
            new ResponseClocks(ForceData.shipped().gradingPolicies());
    private static final IncidentResulted RESULT = result(FlagValue.YES);
    private static final Instant NEXT_MIDNIGHT_BUT_ONE = Instant.parse("2026-11-23T00:00:00Z");
    private static final RiskReviewOverdue OVERDUE =
            new RiskReviewOverdue(RESULT.resultedAt(), Role.DISTRICT_INSPECTOR, NEXT_MIDNIGHT_BUT_ONE);

    @Test
    void it_is_due_at_the_end_of_the_next_day_though_nobody_assessed_any_risk() {
        withPeople().when(new ResultIncident(RESULT)).thenTimer(ReviewClock.NAME, NEXT_MIDNIGHT_BUT_ONE);
    }

    @Test
    void the_inspector_hears_that_nobody_looked_though_it_is_closed() {
        ended().given(new IncidentClosed(FlagValue.YES, GRADED))
                .when(new TellReviewOverdue(NEXT_MIDNIGHT_BUT_ONE))
                .then(OVERDUE);
        assertThat(CLOCKS.clocks(ended().given(OVERDUE).state()))
                .anyMatch(clock -> clock.name().equals(ReviewClock.NAME) && clock.told());
    }

    @Test
    void somebody_who_looked_ends_it() {
        ended().when(new ReviewRisk(looked(NEXT_MIDNIGHT_BUT_ONE)))
                .then(looked(NEXT_MIDNIGHT_BUT_ONE))
                .thenTimerCancelled(ReviewClock.NAME);
        ended().given(looked(NEXT_MIDNIGHT_BUT_ONE))
                .when(new ReviewRisk(looked(NEXT_MIDNIGHT_BUT_ONE)))
                .thenRefused(IncidentRefusal.NO_REVIEW_DUE);
    }

    @Test
    void a_specialists_assessment_ends_it_or_spares_it() {
        var assessed = new RiskReviewed(
                ReviewOutcome.ASSESSED_AGAIN, null, new UUID(1, 5), "SecondaryRiskAssessed", GRADED, null);
        ended().when(new NoteReview(assessed)).then(assessed).thenTimerCancelled(ReviewClock.NAME);
        assertThat(reviewIsDue(withPeople().given(assessed, RESULT))).isFalse();
        ended().given(assessed).when(new NoteReview(assessed)).thenNothing();
    }

    @Test
    void another_outcome_neither_gives_more_time_nor_asks_again() {
        assertThat(CLOCKS.running(ended().given(result(FlagValue.YES)).state()))
                .containsEntry(ReviewClock.NAME, NEXT_MIDNIGHT_BUT_ONE);
        assertThat(reviewIsDue(ended().given(looked(GRADED), result(FlagValue.YES))))
                .isFalse();
    }

    @Test
    void live_again_it_is_looked_at_when_it_has_ended_again() {
        var reopened = ended().given(looked(GRADED), new IncidentReopened(GRADED, null));
        assertThat(reviewIsDue(reopened)).isFalse();
        assertThat(reviewIsDue(reopened.given(RESULT))).isTrue();
    }

    @Test
    void what_was_closed_elsewhere_without_an_outcome_is_looked_at_too() {
        assertThat(reviewIsDue(withPeople().given(new IncidentClosed(FlagValue.YES, GRADED))))
                .isTrue();
    }

    @Test
    void a_suspect_who_is_out_asks_again() {
        var out = new SuspectReleased(SUSPECT, ReleaseBasis.RUI, FlagValue.NO, GRADED.plusSeconds(90000), null, null);
        assertThat(reviewIsDue(ended().given(looked(GRADED), out))).isTrue();
    }

    @Test
    void logs_without_a_story_of_their_own_are_not_looked_at() {
        for (var empty : List.of(ResultCode.DUPLICATE, ResultCode.CREATED_IN_ERROR)) {
            assertThat(reviewIsDue(withPeople().given(outcome(empty)))).isFalse();
        }
        assertThat(reviewIsDue(withPeople().given(outcome(ResultCode.HOAX)))).isTrue();
    }

    @Test
    void neither_is_what_is_no_abuse_or_imported_history() {
        assertThat(reviewIsDue(ended().given(new DomesticAbuseRuledOut(GRADED, words("two strangers")))))
                .isFalse();
        assertThat(IncidentSamples.imported().state().review().dueSince()).isNotNull();
        assertThat(reviewIsDue(IncidentSamples.imported())).isFalse();
    }

    private static boolean reviewIsDue(Scenario<Incident, IncidentCommand, IncidentEvent> incident) {
        return CLOCKS.running(incident.state()).containsKey(ReviewClock.NAME);
    }

    private static Scenario<Incident, IncidentCommand, IncidentEvent> ended() {
        return withPeople().given(RESULT);
    }

    private static IncidentResulted outcome(ResultCode code) {
        return new IncidentResulted(List.of(code), null, List.of(), FlagValue.YES, GRADED);
    }

    private static RiskReviewed looked(Instant at) {
        return new RiskReviewed(ReviewOutcome.LEVEL_STANDS, SUPERVISOR, null, null, at, words("nothing new"));
    }
}
