package org.alongside.car.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.alongside.car.need.NeedCommand.*;
import org.alongside.contracts.Ids;
import org.alongside.contracts.car.*;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.eventsourcing.decide.Decision;
import org.junit.jupiter.api.Test;

class WhoIsOwedContactTest {
    private static final IncidentId INCIDENT = new IncidentId(UUID.nameUUIDFromBytes(new byte[] {1}));
    private static final PartyId ANN = new PartyId(UUID.nameUUIDFromBytes(new byte[] {2}));
    private static final PartyId BEA = new PartyId(UUID.nameUUIDFromBytes(new byte[] {3}));
    private static final DeploymentId JOB = new DeploymentId(UUID.nameUUIDFromBytes(new byte[] {4}));
    private static final CarId CAR = new CarId(UUID.nameUUIDFromBytes(new byte[] {5}));
    private static final Instant AT = Instant.parse("2026-03-07T20:15:00Z");

    private static final NeedCommand ABUSE = new HearAbuse(FlagValue.YES, AT);
    private static final NeedCommand ANN_IS_VICTIM = new HearVictim(ANN, true, AT);
    private static final NeedCommand BEA_IS_VICTIM = new HearVictim(BEA, true, AT);
    private static final NeedCommand NO_CAR = new KeepAway(null, null, DeferredContactReason.CAR_BUSY, AT);
    private static final NeedCommand RESULTED = new HearEnd(FlagValue.YES, AT);
    private static final NeedCommand CAR_JOINS = new CarJoins(JOB, CAR, AT);
    private static final NeedCommand CAR_LEAVES = new CarLeaves(JOB, CAR, DeferredContactReason.NO_CONTACT, AT);
    private static final NeedCommand ANN_MET =
            new Meet(new WhichVictim.ByParty(ANN), DeferredOutcome.TWO_WAY_CONTACT, AT);

    private static List<AdvocateNeedEvent> happens(NeedCommand... commands) {
        return happens(List.of(commands));
    }

    private static List<AdvocateNeedEvent> happens(List<NeedCommand> commands) {
        var decider = new NeedDecider();
        var need = decider.initial();
        var all = new ArrayList<AdvocateNeedEvent>();
        for (var command : commands) {
            var accepted = (Decision.Accepted<AdvocateNeedEvent>) decider.decide(need, command);
            for (var event : accepted.events()) {
                need = decider.evolve(need, event);
                all.add(event);
            }
        }
        return all;
    }

    private static List<PartyId> owed(NeedCommand... commands) {
        return happens(commands).stream()
                .filter(AdvocateOwed.class::isInstance)
                .map(event -> ((AdvocateOwed) event).victim())
                .toList();
    }

    private static AdvocateOwed theOneOwed(NeedCommand... commands) {
        return happens(commands).stream()
                .filter(AdvocateOwed.class::isInstance)
                .map(AdvocateOwed.class::cast)
                .reduce((one, other) -> {
                    throw new AssertionError("owed twice");
                })
                .orElseThrow();
    }

    @Test
    void every_victim_of_a_car_that_could_not_come_is_owed_one_contact() {
        assertThat(owed(ABUSE, ANN_IS_VICTIM, BEA_IS_VICTIM, NO_CAR)).containsExactlyInAnyOrder(ANN, BEA);
        assertThat(owed(ABUSE, ANN_IS_VICTIM, NO_CAR, NO_CAR, RESULTED)).containsExactly(ANN);
    }

    @Test
    void the_order_in_which_topics_arrive_makes_no_difference() {
        var facts = new ArrayList<>(List.of(ABUSE, ANN_IS_VICTIM, BEA_IS_VICTIM, NO_CAR, RESULTED, ANN_MET));
        var chance = new Random(7);
        for (int i = 0; i < 300; i++) {
            Collections.shuffle(facts, chance);
            var events = happens(facts);
            var open = new ArrayList<PartyId>();
            for (var event : events) {
                if (event instanceof AdvocateOwed owed) {
                    open.add(owed.victim());
                } else if (event instanceof AdvocateNeedMet met) {
                    open.remove(met.victim());
                }
            }
            assertThat(open).as("still owed after %s", facts).containsExactly(BEA);
        }
    }

    @Test
    void who_was_met_and_calls_again_is_owed_a_contact_once_more_until_met_again() {
        var again = AT.plusSeconds(15_000);
        var promise = theOneOwed(ABUSE, ANN_IS_VICTIM, ANN_MET, RESULTED, new HearContactAgain(again));
        assertThat(promise.reason()).isEqualTo(DeferredContactReason.CALLED_AGAIN);
        assertThat(promise.ceilingFrom()).as("48 hours from the second call").isEqualTo(again);

        var metSince =
                new Meet(new WhichVictim.ByParty(ANN), DeferredOutcome.TWO_WAY_CONTACT, again.plusSeconds(1_800));
        var repeated = new HearContactAgain(again);
        assertThat(happens(ABUSE, ANN_IS_VICTIM, ANN_MET, repeated, metSince, repeated, RESULTED))
                .last()
                .isEqualTo(new AdvocateNeedNoted(FlagValue.YES, false, true, null, AT));
    }

    @Test
    void who_was_met_before_the_second_call_is_owed_a_contact_whichever_is_heard_first() {
        var facts = new ArrayList<>(
                List.of(ABUSE, ANN_IS_VICTIM, ANN_MET, new HearContactAgain(AT.plusSeconds(60)), RESULTED));
        var chance = new Random(7);
        for (int i = 0; i < 300; i++) {
            Collections.shuffle(facts, chance);
            var events = happens(facts);
            assertThat(events.lastIndexOf(lastOf(events, AdvocateOwed.class)))
                    .as("owed after %s", facts)
                    .isGreaterThan(events.lastIndexOf(lastOf(events, AdvocateNeedMet.class)));
        }
    }

    private static AdvocateNeedEvent lastOf(List<AdvocateNeedEvent> events, Class<?> type) {
        return events.stream()
                .filter(type::isInstance)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    @Test
    void who_declined_is_not_rung_because_somebody_calls_again() {
        var declined = new Meet(new WhichVictim.ByParty(ANN), DeferredOutcome.SUPPORT_DECLINED, AT);
        assertThat(owed(ABUSE, ANN_IS_VICTIM, declined, RESULTED, new HearContactAgain(AT.plusSeconds(60))))
                .isEmpty();
        assertThat(owed(ABUSE, ANN_IS_VICTIM, ANN_MET, declined, RESULTED, new HearContactAgain(AT.plusSeconds(60))))
                .isEmpty();
    }

    @Test
    void who_was_met_and_taken_over_by_nobody_is_owed_a_contact_until_somebody_accepts() {
        var later = AT.plusSeconds(9_000);
        var open = new LeaveOpen(ANN, JOB, later);
        var created = new HearCreated(AT, FlagValue.YES, AT);
        var promise = theOneOwed(created, ABUSE, ANN_IS_VICTIM, CAR_JOINS, ANN_MET, CAR_LEAVES, open, open);
        assertThat(promise.reason()).isEqualTo(DeferredContactReason.HAND_OFF_NOT_ACCEPTED);
        assertThat(promise.ceilingFrom()).isEqualTo(later);
        assertThat(happens(ABUSE, ANN_IS_VICTIM, CAR_JOINS, ANN_MET, open, new HandOver(ANN, later)))
                .endsWith(new AdvocateNeedMet(ANN, DeferredOutcome.HANDED_OFF, later));
    }

    @Test
    void a_hand_over_ends_no_contact_that_is_owed_for_another_reason() {
        assertThat(happens(ABUSE, ANN_IS_VICTIM, NO_CAR, new HandOver(ANN, AT)))
                .noneMatch(AdvocateNeedMet.class::isInstance);
        assertThat(owed(ABUSE, ANN_IS_VICTIM, CAR_JOINS, new LeaveOpen(ANN, JOB, AT)))
                .isEmpty();
    }

    @Test
    void a_victim_who_was_met_is_owed_nothing() {
        assertThat(owed(ABUSE, ANN_IS_VICTIM, CAR_JOINS, ANN_MET, CAR_LEAVES, RESULTED))
                .isEmpty();
    }

    @Test
    void the_other_victim_whom_the_car_did_not_reach_is_owed_contact_when_it_leaves() {
        var owed = theOneOwed(ABUSE, ANN_IS_VICTIM, BEA_IS_VICTIM, CAR_JOINS, ANN_MET, CAR_LEAVES);
        assertThat(owed.victim()).isEqualTo(BEA);
        assertThat(owed.reason()).isEqualTo(DeferredContactReason.NO_CONTACT);
    }

    @Test
    void while_a_car_is_there_nobody_is_owed_contact_also_when_the_incident_is_resulted() {
        assertThat(owed(ABUSE, ANN_IS_VICTIM, NO_CAR_LATER, CAR_JOINS, RESULTED))
                .isEmpty();
    }

    private static final NeedCommand NO_CAR_LATER = new KeepAway(null, null, DeferredContactReason.NOT_DA, AT);

    @Test
    void what_is_not_abuse_owes_nothing_until_it_is_suspected() {
        assertThat(owed(ANN_IS_VICTIM, NO_CAR, new HearEnd(FlagValue.NO, AT))).isEmpty();
        assertThat(owed(ANN_IS_VICTIM, new HearEnd(FlagValue.UNKNOWN, AT), ABUSE))
                .containsExactly(ANN);
    }

    @Test
    void an_incident_that_ends_without_any_car_says_so() {
        assertThat(theOneOwed(ABUSE, ANN_IS_VICTIM, RESULTED).reason()).isEqualTo(DeferredContactReason.NO_CAR);
    }

    @Test
    void who_is_no_victim_any_more_is_owed_nothing_whatever_dispatch_still_thinks() {
        var withdrawn = new HearVictim(ANN, false, AT);
        var hint = new HearHints(FlagValue.YES, false, List.of(ANN), null, AT);
        assertThat(owed(ABUSE, withdrawn, hint, NO_CAR)).isEmpty();
        assertThat(owed(hint, NO_CAR)).containsExactly(ANN);
    }

    @Test
    void dispatch_does_not_overrule_the_incident_on_whether_it_is_abuse() {
        var hint = new HearHints(FlagValue.YES, false, List.of(ANN), null, AT);
        assertThat(owed(new HearAbuse(FlagValue.NO, AT), hint, NO_CAR)).isEmpty();
    }

    @Test
    void a_decline_satisfies_and_an_agreed_call_is_owed() {
        var no = new Decline(ANN, JOB, LaterContact.NOT_PERMITTED, null, AT);
        assertThat(owed(ABUSE, ANN_IS_VICTIM, CAR_JOINS, no, CAR_LEAVES, RESULTED))
                .isEmpty();
        var monday = Instant.parse("2026-03-09T09:00:00Z");
        var later = new Decline(ANN, JOB, LaterContact.PERMITTED, monday, AT);
        var owed = theOneOwed(ABUSE, ANN_IS_VICTIM, CAR_JOINS, ANN_MET, later, CAR_LEAVES, RESULTED);
        assertThat(owed.reason()).isEqualTo(DeferredContactReason.LATER_CONTACT_AGREED);
        assertThat(owed.notBefore()).isEqualTo(monday);
    }

    @Test
    void a_risk_heard_before_the_task_goes_with_it_and_the_ceiling_counts_from_the_call() {
        var called = AT.minusSeconds(600);
        var owed = theOneOwed(
                new HearCreated(called, FlagValue.YES, AT),
                ANN_IS_VICTIM,
                new HearRisk(new WhichVictim.ByParty(ANN), RiskLevel.HIGH, AT),
                NO_CAR);
        assertThat(owed.riskLevel()).isEqualTo(RiskLevel.HIGH);
        assertThat(owed.ceilingFrom()).isEqualTo(called);
    }

    @Test
    void a_contact_by_the_service_is_found_by_its_file() {
        var file = new CaseId(Ids.derived(INCIDENT.value(), "contact-record/" + ANN.value()));
        var met = new Meet(new WhichVictim.ByFile(INCIDENT, file), DeferredOutcome.TWO_WAY_CONTACT, AT);
        assertThat(owed(ABUSE, ANN_IS_VICTIM, met, NO_CAR)).isEmpty();
    }

    @Test
    void a_car_that_joins_is_told_what_is_known_and_those_there_are_told_what_changes() {
        var safe = new SceneSafety(SafePlace.SCENE, SceneState.SAFE, AT);
        var revoked = new SceneSafety(SafePlace.SCENE, SceneState.REVOKED, AT.plusSeconds(60));
        assertThat(happens(new HearScene(safe), CAR_JOINS, new HearScene(revoked), CAR_LEAVES, new HearScene(safe)))
                .contains(
                        new CarJoinedIncident(JOB, CAR, List.of(safe), AT),
                        new SceneSafetyNoted(revoked, List.of(new CarOnIncident(JOB, CAR))),
                        new SceneSafetyNoted(safe, List.of()));
    }

    @Test
    void an_answer_to_a_hand_off_waits_until_its_car_is_known() {
        var answer = new HandOffAnswerNoted(JOB, null, ANN, new CaseId(ANN.value()), true, null, "ON-CALL", AT);
        var found = new HandOffAnswerNoted(JOB, CAR, ANN, new CaseId(ANN.value()), true, null, "ON-CALL", AT);
        assertThat(happens(new HearHandOff(answer), CAR_JOINS)).contains(found);
        assertThat(happens(CAR_JOINS, new HearHandOff(answer))).contains(found);
    }

    @Test
    void who_is_no_victim_after_all_is_owed_nothing_until_the_role_returns() {
        var withdrawn = new HearVictim(ANN, false, AT.plusSeconds(60));
        var lifted = new AdvocateNeedLifted(ANN, CancelReason.NOT_A_VICTIM, AT.plusSeconds(60));
        assertThat(happens(ABUSE, ANN_IS_VICTIM, NO_CAR, withdrawn, NO_CAR, RESULTED))
                .containsOnlyOnce(lifted);
        assertThat(owed(ABUSE, ANN_IS_VICTIM, NO_CAR, withdrawn, ANN_IS_VICTIM)).containsExactly(ANN, ANN);
    }

    @Test
    void abuse_that_is_ruled_out_lifts_what_is_owed_but_not_what_the_victim_agreed_to() {
        var ruledOut = new HearAbuse(FlagValue.NO, AT.plusSeconds(60));
        assertThat(happens(ABUSE, ANN_IS_VICTIM, NO_CAR, ruledOut))
                .contains(new AdvocateNeedLifted(ANN, CancelReason.NOT_DA, AT.plusSeconds(60)));
        assertThat(owed(ABUSE, ANN_IS_VICTIM, NO_CAR, ruledOut, ABUSE)).containsExactly(ANN, ANN);
        var later = new Decline(ANN, JOB, LaterContact.PERMITTED, AT.plusSeconds(200_000), AT);
        assertThat(happens(ABUSE, ANN_IS_VICTIM, CAR_JOINS, later, ruledOut))
                .noneMatch(AdvocateNeedLifted.class::isInstance);
    }

    @Test
    void the_time_a_victim_named_outlives_a_role_that_was_withdrawn_by_mistake() {
        var monday = AT.plusSeconds(200_000);
        var later = new Decline(ANN, JOB, LaterContact.PERMITTED, monday, AT);
        assertThat(happens(ABUSE, ANN_IS_VICTIM, CAR_JOINS, later, new HearVictim(ANN, false, AT), ANN_IS_VICTIM))
                .filteredOn(AdvocateOwed.class::isInstance)
                .extracting(event -> ((AdvocateOwed) event).notBefore())
                .containsExactly(monday, monday);
    }

    @Test
    void becoming_restricted_sends_what_is_owed_to_named_people() {
        assertThat(happens(ABUSE, ANN_IS_VICTIM, NO_CAR, new HearRestricted(AT)))
                .filteredOn(AdvocateOwed.class::isInstance)
                .extracting(event -> ((AdvocateOwed) event).restricted())
                .containsExactly(false, true);
    }
}
