package org.alongside.incident.referral;

import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.ClosureCheck;
import org.alongside.contracts.incidents.ClosureCheckMet;
import org.alongside.contracts.incidents.ClosureCheckWaived;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.ReferralAwaited;
import org.alongside.contracts.incidents.ReferralDecision;
import org.alongside.contracts.incidents.ReferralDecisionMade;
import org.alongside.contracts.incidents.ReferralNotArrived;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.closing.ClosingCommand.DecideReferral;
import org.alongside.incident.closing.ClosingCommand.MeetCheck;
import org.alongside.incident.grading.Clock;
import org.alongside.incident.grading.ClockCommand.TellReferralMissing;
import org.alongside.incident.grading.ClockReason;
import org.alongside.incident.grading.ResponseClocks;
import org.alongside.incident.referral.Referral.Progress;
import org.alongside.incident.service.ForceData;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** A referral that is said to be made is no referral until it has arrived. Source: domain 2.12. */
class ReferralArrivalTest {
    private static final ResponseClocks CLOCKS =
            new ResponseClocks(ForceData.shipped().gradingPolicies());
    private static final Instant SAID = GRADED.plusSeconds(3600);
    private static final Instant DUE = SAID.plus(Duration.ofHours(4));
    private static final ReferralDecisionMade MADE = new ReferralDecisionMade(VICTIM, ReferralDecision.MADE, null);
    private static final ReferralDecisionMade DECLINED =
            new ReferralDecisionMade(VICTIM, ReferralDecision.DECLINED, words("has a worker already"));
    private static final ReferralAwaited AWAITED = new ReferralAwaited(VICTIM, SAID);
    private static final ReferralNotArrived NOT_ARRIVED =
            new ReferralNotArrived(VICTIM, SAID, Role.DISTRICT_SERGEANT, DUE);
    private static final ClosureCheckMet ARRIVED =
            new ClosureCheckMet(ClosureCheck.REFERRAL_DECISION, VICTIM, new UUID(1, 3), "CaseReferred");

    @Test
    void it_is_awaited_from_the_moment_it_is_said() {
        withPeople().when(new DecideReferral(MADE, SAID)).then(MADE, AWAITED).thenTimer(ReferralClock.NAME, DUE);
    }

    @Test
    void the_sergeant_hears_when_it_does_not_arrive_though_the_incident_is_closed_by_then() {
        var closed = awaited().given(result(FlagValue.YES), new IncidentClosed(FlagValue.YES, SAID));
        assertThat(CLOCKS.running(closed.state())).containsEntry(ReferralClock.NAME, DUE);
        closed.when(new TellReferralMissing(DUE)).then(NOT_ARRIVED);
        assertThat(CLOCKS.clocks(closed.given(NOT_ARRIVED).state()))
                .contains(new Clock(
                        ReferralClock.NAME, ClockReason.REFERRAL_TO_ARRIVE, DUE, Role.DISTRICT_SERGEANT, true));
    }

    @Test
    void it_is_over_when_it_arrives_before_or_after_somebody_was_told() {
        awaited().when(new MeetCheck(ARRIVED)).then(ARRIVED).thenTimerCancelled(ReferralClock.NAME);
        assertThat(owed(awaited().given(NOT_ARRIVED, ARRIVED))).isEmpty();
    }

    @Test
    void what_arrived_before_anybody_said_so_is_not_awaited() {
        withPeople()
                .given(ARRIVED)
                .when(new DecideReferral(MADE, SAID))
                .then(MADE)
                .thenNoTimer();
    }

    @Test
    void the_same_arrival_again_changes_nothing() {
        awaited().given(ARRIVED).when(new MeetCheck(ARRIVED)).thenNothing();
    }

    @Test
    void it_is_over_when_somebody_says_that_it_was_declined_also_after_the_end() {
        awaited()
                .given(NOT_ARRIVED, result(FlagValue.YES), new IncidentClosed(FlagValue.YES, SAID))
                .when(new DecideReferral(DECLINED, DUE))
                .then(DECLINED);
        assertThat(owed(awaited().given(NOT_ARRIVED, DECLINED))).isEmpty();
    }

    @Test
    void saying_it_again_gives_no_more_time() {
        awaited()
                .when(new DecideReferral(MADE, SAID.plusSeconds(7200)))
                .then(MADE)
                .thenNoTimer();
    }

    @Test
    void a_supervisors_waiver_does_not_end_what_is_awaited() {
        var waived =
                new ClosureCheckWaived(ClosureCheck.REFERRAL_DECISION, VICTIM, SUPERVISOR, words("sent it by post"));
        assertThat(CLOCKS.running(awaited().given(waived).state())).containsKey(ReferralClock.NAME);
    }

    @Test
    void each_victim_is_awaited_by_herself_or_himself() {
        var second = awaited()
                .given(
                        identified(CHILD),
                        new RoleAssigned(CHILD, PartyRole.VICTIM),
                        new ReferralAwaited(CHILD, SAID.plusSeconds(600)));
        second.when(new TellReferralMissing(DUE)).then(NOT_ARRIVED);
        assertThat(CLOCKS.running(second.given(NOT_ARRIVED).state()))
                .containsEntry(ReferralClock.NAME, DUE.plusSeconds(600));
    }

    @Test
    void every_victim_is_counted_once() {
        assertThat(progress(withPeople())).isZero();
        for (var story : List.of(
                List.of(MADE),
                List.of(MADE, AWAITED),
                List.of(MADE, AWAITED, NOT_ARRIVED),
                List.of(MADE, AWAITED, ARRIVED, DECLINED),
                List.of(DECLINED))) {
            assertThat(progress(withPeople().given(story))).isEqualTo(1);
        }
    }

    private static int progress(Scenario<Incident, IncidentCommand, IncidentEvent> incident) {
        var count = incident.state().referrals().of(List.of(VICTIM));
        int all = 0;
        for (var progress : Progress.values()) {
            all += count.having(progress);
        }
        return all;
    }

    private static List<Clock> owed(Scenario<Incident, IncidentCommand, IncidentEvent> incident) {
        return CLOCKS.clocks(incident.state()).stream()
                .filter(clock -> clock.reason() == ClockReason.REFERRAL_TO_ARRIVE)
                .toList();
    }

    private static Scenario<Incident, IncidentCommand, IncidentEvent> awaited() {
        return withPeople().given(MADE, AWAITED);
    }
}
