package org.alongside.incident.custody;

import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.DomesticAbuseSuspected;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.InformingOutcome;
import org.alongside.contracts.incidents.InformingWay;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.ReleaseAnswer;
import org.alongside.contracts.incidents.ReleaseAnswered;
import org.alongside.contracts.incidents.ReleaseBasis;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.SaidBy;
import org.alongside.contracts.incidents.SuspectReleased;
import org.alongside.contracts.incidents.VictimNotToldOfRelease;
import org.alongside.contracts.incidents.VictimToldOfRelease;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.abuse.AbuseCommand.SuspectDomesticAbuse;
import org.alongside.incident.custody.CustodyCommand.AnswerRelease;
import org.alongside.incident.custody.CustodyCommand.ReleaseSuspect;
import org.alongside.incident.custody.CustodyCommand.TellVictimOfRelease;
import org.alongside.incident.grading.ClockCommand.TellOfReleaseAgain;
import org.alongside.incident.grading.ClockCommand.TellVictimUntold;
import org.alongside.incident.grading.ResponseClocks;
import org.alongside.incident.service.ForceData;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A suspect walks out of custody. Source: domain 2.12. */
class SuspectReleasedTest {
    private static final ResponseClocks CLOCKS =
            new ResponseClocks(ForceData.shipped().gradingPolicies());
    private static final Instant OUT = Instant.parse("2026-11-22T11:00:00Z");
    private static final Instant RECORDED = OUT.plusSeconds(300);
    private static final Instant SHIFT_CHANGE = Instant.parse("2026-11-22T15:00:00Z");
    private static final Instant NEXT_SHIFT_CHANGE = Instant.parse("2026-11-22T22:00:00Z");
    private static final ReleaseAnswered ANSWERED_FOR = new ReleaseAnswered(
            SUSPECT, ReleaseAnswer.ORDER_APPLIED_FOR, SUPERVISOR, RECORDED, words("notice served at noon"));

    @Test
    void under_investigation_without_conditions_the_inspector_hears_at_once() {
        withPeople()
                .when(new ReleaseSuspect(out(FlagValue.NO), RECORDED))
                .then(out(FlagValue.NO), alarm(RECORDED))
                .thenTimer(ReleaseClocks.UNPROTECTED, SHIFT_CHANGE)
                .thenTimer(ReleaseClocks.VICTIM_UNTOLD, OUT.plus(Duration.ofHours(1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO", "UNKNOWN", "NOT_ASKED"})
    void conditions_that_nobody_knows_of_protect_nobody(FlagValue conditions) {
        withPeople().when(new ReleaseSuspect(out(conditions), RECORDED)).then(out(conditions), alarm(RECORDED));
    }

    @Test
    void with_conditions_nobody_is_alarmed_and_the_victim_is_to_know_within_a_day() {
        withPeople()
                .when(new ReleaseSuspect(out(FlagValue.YES), RECORDED))
                .then(out(FlagValue.YES))
                .thenTimer(ReleaseClocks.VICTIM_UNTOLD, OUT.plus(Duration.ofHours(24)));
    }

    @Test
    void it_is_told_again_at_each_change_of_shifts_until_somebody_says_what_is_done() {
        var again = unprotected().when(new TellOfReleaseAgain(SHIFT_CHANGE, SHIFT_CHANGE));
        again.then(alarm(SHIFT_CHANGE)).thenTimer(ReleaseClocks.UNPROTECTED, NEXT_SHIFT_CHANGE);
        unprotected()
                .given(alarm(SHIFT_CHANGE))
                .when(new AnswerRelease(ANSWERED_FOR))
                .then(ANSWERED_FOR)
                .thenTimerCancelled(ReleaseClocks.UNPROTECTED);
    }

    @Test
    void of_several_changes_of_shift_that_were_missed_only_the_last_is_told() {
        unprotected()
                .when(new TellOfReleaseAgain(SHIFT_CHANGE, NEXT_SHIFT_CHANGE.plusSeconds(60)))
                .then(alarm(NEXT_SHIFT_CHANGE));
    }

    @Test
    void an_answer_does_not_tell_the_victim() {
        assertThat(CLOCKS.running(unprotected().given(ANSWERED_FOR).state()))
                .containsKey(ReleaseClocks.VICTIM_UNTOLD)
                .doesNotContainKey(ReleaseClocks.UNPROTECTED);
    }

    @Test
    void a_victim_who_was_not_told_is_told_of_to_the_inspector() {
        var due = OUT.plus(Duration.ofHours(1));
        unprotected()
                .when(new TellVictimUntold(due))
                .then(new VictimNotToldOfRelease(SUSPECT, OUT, Role.DISTRICT_INSPECTOR, due));
    }

    @Test
    void a_try_without_answer_leaves_it_owed_and_telling_ends_it() {
        var tried = telling(InformingOutcome.NO_ANSWER);
        unprotected().when(new TellVictimOfRelease(tried)).then(tried).thenNoTimer();
        unprotected()
                .given(tried)
                .when(new TellVictimOfRelease(telling(InformingOutcome.TOLD)))
                .then(telling(InformingOutcome.TOLD))
                .thenTimerCancelled(ReleaseClocks.VICTIM_UNTOLD);
    }

    @Test
    void every_victim_is_to_be_told() {
        var two = unprotected().given(identified(CHILD), new RoleAssigned(CHILD, PartyRole.VICTIM));
        assertThat(CLOCKS.running(two.given(telling(InformingOutcome.TOLD)).state()))
                .containsKey(ReleaseClocks.VICTIM_UNTOLD);
    }

    @Test
    void two_suspects_have_a_clock_each() {
        var later = new SuspectReleased(CHILD, ReleaseBasis.BAIL_POLICE, FlagValue.YES, OUT, null, null);
        var two = unprotected().given(identified(CHILD), new RoleAssigned(CHILD, PartyRole.SUSPECT), later);
        var first = new VictimNotToldOfRelease(SUSPECT, OUT, Role.DISTRICT_INSPECTOR, OUT.plus(Duration.ofHours(1)));
        assertThat(CLOCKS.running(two.given(first).state()))
                .containsEntry(ReleaseClocks.VICTIM_UNTOLD, OUT.plus(Duration.ofHours(24)));
    }

    @Test
    void it_is_said_of_closed_incidents_too() {
        withPeople()
                .given(result(FlagValue.YES), new IncidentClosed(FlagValue.YES, GRADED))
                .when(new ReleaseSuspect(out(FlagValue.NO), RECORDED))
                .then(out(FlagValue.NO), alarm(RECORDED));
    }

    @Test
    void an_older_release_told_late_neither_alarms_nor_takes_the_place_of_the_newer() {
        var older = new SuspectReleased(
                SUSPECT, ReleaseBasis.BAIL_POLICE, FlagValue.NO, OUT.minusSeconds(86400), null, null);
        var answered = unprotected().given(ANSWERED_FOR);
        answered.when(new ReleaseSuspect(older, RECORDED)).then(older).thenNoTimer();
        assertThat(answered.given(older).state().releases())
                .isEqualTo(answered.state().releases());
    }

    @Test
    void out_a_second_time_it_alarms_again() {
        var again = new SuspectReleased(SUSPECT, ReleaseBasis.RUI, FlagValue.NO, OUT.plusSeconds(86400), null, null);
        unprotected()
                .given(ANSWERED_FOR)
                .when(new ReleaseSuspect(again, OUT.plusSeconds(86500)))
                .then(again, alarm(OUT.plusSeconds(86500)));
    }

    @Test
    void where_abuse_was_ruled_out_it_is_recorded_and_nobody_is_alarmed() {
        withPeople()
                .given(new DomesticAbuseRuledOut(GRADED, words("two strangers")))
                .when(new ReleaseSuspect(out(FlagValue.NO), RECORDED))
                .then(out(FlagValue.NO))
                .thenNoTimer();
    }

    @Test
    void where_abuse_is_suspected_only_after_the_release_the_inspector_hears_then() {
        withPeople()
                .given(new DomesticAbuseRuledOut(GRADED, words("two strangers")), out(FlagValue.NO))
                .when(new SuspectDomesticAbuse(new DomesticAbuseSuspected(SaidBy.CALLER, RECORDED, null)))
                .thenTimer(ReleaseClocks.UNPROTECTED, OUT)
                .thenTimer(ReleaseClocks.VICTIM_UNTOLD, OUT.plus(Duration.ofHours(1)));
        withPeople()
                .given(out(FlagValue.NO))
                .when(new TellOfReleaseAgain(OUT, RECORDED))
                .then(alarm(OUT));
    }

    @Test
    void only_a_suspect_is_released_and_only_a_victim_is_told() {
        var victimOut = new SuspectReleased(VICTIM, ReleaseBasis.RUI, FlagValue.NO, OUT, null, null);
        withPeople().when(new ReleaseSuspect(victimOut, RECORDED)).thenRefused(IncidentRefusal.ROLE_NOT_HELD);
        var suspectTold =
                new VictimToldOfRelease(SUSPECT, SUSPECT, InformingOutcome.TOLD, InformingWay.IN_PERSON, RECORDED);
        unprotected().when(new TellVictimOfRelease(suspectTold)).thenRefused(IncidentRefusal.ROLE_NOT_HELD);
    }

    @Test
    void whoever_told_the_victim_says_how() {
        var told = new VictimToldOfRelease(VICTIM, SUSPECT, InformingOutcome.TOLD, null, RECORDED);
        unprotected().when(new TellVictimOfRelease(told)).thenRefused(IncidentRefusal.WAY_MISSING);
    }

    @Test
    void of_nobody_who_was_released_nothing_is_answered_or_told() {
        withPeople().when(new AnswerRelease(ANSWERED_FOR)).thenRefused(IncidentRefusal.NOT_RELEASED);
        withPeople()
                .when(new TellVictimOfRelease(telling(InformingOutcome.TOLD)))
                .thenRefused(IncidentRefusal.NOT_RELEASED);
    }

    private static Scenario<Incident, IncidentCommand, IncidentEvent> unprotected() {
        return withPeople().given(List.of(out(FlagValue.NO), alarm(RECORDED)));
    }

    private static SuspectReleased out(FlagValue conditions) {
        return new SuspectReleased(SUSPECT, ReleaseBasis.RUI, conditions, OUT, null, null);
    }

    private static VictimToldOfRelease telling(InformingOutcome outcome) {
        return new VictimToldOfRelease(VICTIM, SUSPECT, outcome, InformingWay.CALLED_BACK, RECORDED);
    }

    private static IncidentEscalated alarm(Instant at) {
        return new IncidentEscalated(EscalationCause.SUSPECT_RELEASED_UNPROTECTED, Role.DISTRICT_INSPECTOR, at, null);
    }
}
