package org.alongside.car.deferred;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.car.CarRefusal;
import org.alongside.car.DecisionTable;
import org.alongside.car.deferred.ContactCommand.*;
import org.alongside.car.deferred.ContactPolicy.HubService;
import org.alongside.contracts.Role;
import org.alongside.contracts.car.*;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.ids.DeferredContactTaskId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.testkit.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContactTaskTest {
    static final ContactPolicy POLICY = new ContactPolicy(
            new WeeklyHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(8, 0), LocalTime.of(18, 0)),
            new WeeklyHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(18, 0), LocalTime.of(23, 0)),
            "IDVA",
            "ON-CALL",
            "NAMED",
            Set.of("named-idva"),
            List.of(new HubService("HUB-A", 3), new HubService("HUB-B", 1)),
            3,
            Duration.ofHours(12));
    private static final IncidentId INCIDENT = new IncidentId(UUID.nameUUIDFromBytes(new byte[] {1}));
    private static final PartyId VICTIM = new PartyId(UUID.nameUUIDFromBytes(new byte[] {2}));
    private static final DeferredContactTaskId TASK = ContactTasks.idOf(INCIDENT, VICTIM);
    private static final ContactDecider DECIDER = new ContactDecider(POLICY);

    private static Instant at(String dayAndTime) {
        return Instant.parse("2026-03-" + dayAndTime + ":00Z");
    }

    private static Defer defer(@Nullable RiskLevel risk, String since) {
        return defer(DeferredContactReason.OUT_OF_HOURS, risk, null, since);
    }

    private static Defer defer(
            DeferredContactReason reason, @Nullable RiskLevel risk, @Nullable Instant notBefore, String since) {
        return new Defer(TASK, INCIDENT, VICTIM, null, reason, risk, false, notBefore, at(since), at(since));
    }

    private static DeferredContactCreated created(Defer defer, DeferredRoute route, String team, String due) {
        return new DeferredContactCreated(
                INCIDENT,
                VICTIM,
                null,
                defer.reason(),
                defer.risk(),
                route,
                team,
                null,
                defer.notBefore(),
                at(due),
                (defer.notBefore() == null ? defer.at() : defer.notBefore()).plus(DueTimes.CEILING),
                defer.at());
    }

    private static ContactAttemptId attempt(int number) {
        return new ContactAttemptId(UUID.nameUUIDFromBytes(new byte[] {9, (byte) number}));
    }

    private static Attempt tried(int number, Channel channel, ContactReached reached, String when) {
        return new Attempt(attempt(number), channel, reached, ContactBy.IDVA_SERVICE, null, at(when));
    }

    private static Scenario<DeferredContact, ContactCommand, DeferredContactEvent> given(
            DeferredContactEvent... events) {
        return Scenario.of(DECIDER).given(events);
    }

    /** The second timeline of domain 3.7, with its own times. */
    @Test
    void car_busy_high_risk_at_2330_is_due_at_noon_and_contact_at_1430_is_late() {
        var defer = defer(RiskLevel.HIGH, "06T23:30");
        var promise = created(defer, DeferredRoute.IDVA, "IDVA", "07T12:00");
        given().when(defer)
                .then(promise)
                .thenTimer(ContactDecider.DUE, at("07T12:00"))
                .thenTimer(ContactDecider.CEILING, at("08T23:30"));
        var first =
                new DeferredContactAttempted(attempt(1), 1, Channel.PHONE, ContactReached.NOT_REACHED, at("07T08:20"));
        var second = new DeferredContactAttempted(
                attempt(2), 2, Channel.PHONE, ContactReached.REACHED_UNSAFE, at("07T10:05"));
        given(promise)
                .when(tried(1, Channel.PHONE, ContactReached.NOT_REACHED, "07T08:20"))
                .then(first);
        given(promise, first, second)
                .when(new DuePasses(at("07T12:00")))
                .then(
                        new DeferredContactOverdue(false, at("07T12:00"), at("07T12:00")),
                        new DeferredContactEscalated(
                                EscalationCause.DEFERRED_CONTACT_OVERDUE, Role.IDVA_MANAGER, at("07T12:00")));
        given(promise, first, second)
                .when(tried(3, Channel.VIA_PROFESSIONAL, ContactReached.REACHED, "07T14:30"))
                .then(
                        new DeferredContactAttempted(
                                attempt(3), 3, Channel.VIA_PROFESSIONAL, ContactReached.REACHED, at("07T14:30")),
                        new DeferredContactCompleted(
                                DeferredOutcome.TWO_WAY_CONTACT,
                                attempt(3),
                                true,
                                LateReason.UNSAFE_TO_CONTACT,
                                at("07T14:30"),
                                null))
                .thenTimerCancelled(ContactDecider.DUE)
                .thenTimerCancelled(ContactDecider.CEILING);
    }

    @Test
    void not_yet_assessed_is_treated_as_high_and_goes_to_whoever_is_on_call_while_the_service_is_closed() {
        var defer = defer(null, "06T20:15");
        given().when(defer).then(created(defer, DeferredRoute.ON_CALL, "ON-CALL", "07T12:00"));
    }

    @Test
    void medium_has_24_hours_and_standard_48_of_the_wall_clock() {
        assertThat(dueOf(RiskLevel.MEDIUM)).isEqualTo(at("07T23:30"));
        assertThat(dueOf(RiskLevel.STANDARD)).isEqualTo(at("08T23:30"));
    }

    private static Instant dueOf(RiskLevel risk) {
        var state = given().when(defer(risk, "06T23:30")).thenState();
        return ((DeferredContact.Open) state).dueAt();
    }

    @Test
    void the_ceiling_wins_over_service_hours() {
        var weekdays = new WeeklyHours(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));
        // Friday 23:30: four service hours end on Monday at 13:00, two days and more after the call.
        var due = new DueTimes(weekdays).of(RiskLevel.HIGH, at("06T23:30"), at("06T23:30"));
        assertThat(due.dueAt()).isEqualTo(at("08T23:30"));
    }

    @Test
    void others_fall_to_the_hub_services_in_the_share_of_their_capacity() {
        var routing = new Routing(POLICY);
        var owners = new ArrayList<String>();
        for (int i = 0; i < 4_000; i++) {
            var task = UUID.nameUUIDFromBytes(("task " + i).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            owners.add(routing.ownerOf(task, RiskLevel.MEDIUM, false, at("06T12:00"))
                    .team());
        }
        assertThat(owners.stream().filter("HUB-A"::equals).count()).isBetween(2_850L, 3_150L);
        assertThat(owners).containsOnly("HUB-A", "HUB-B");
    }

    @Test
    void a_raised_risk_counts_from_when_it_was_raised_and_changes_the_owner() {
        var defer = defer(RiskLevel.STANDARD, "06T10:00");
        var promise = created(defer, DeferredRoute.HUB_SERVICE, "HUB-A", "08T10:00");
        given(promise)
                .when(new ChangeRisk(TASK, RiskLevel.HIGH, at("06T15:00")))
                .then(
                        new DueTimeRecomputed(
                                RiskLevel.HIGH,
                                DueTimeCause.RISK_CHANGED,
                                null,
                                at("07T09:00"),
                                at("08T10:00"),
                                at("06T15:00")),
                        new DeferredContactRouted(
                                DeferredRoute.IDVA, "IDVA", null, RoutingReason.RISK_CHANGED, at("06T15:00")))
                .thenTimer(ContactDecider.DUE, at("07T09:00"));
    }

    @Test
    void any_raise_counts_from_when_it_was_raised() {
        var promise = created(defer(RiskLevel.STANDARD, "06T10:00"), DeferredRoute.HUB_SERVICE, "HUB-A", "08T10:00");
        var state = given(promise)
                .when(new ChangeRisk(TASK, RiskLevel.MEDIUM, at("07T06:00")))
                .thenState();
        assertThat(((DeferredContact.Open) state).dueAt()).isEqualTo(at("08T06:00"));
        var late = given(promise)
                .when(new ChangeRisk(TASK, RiskLevel.MEDIUM, at("07T16:00")))
                .thenState();
        assertThat(((DeferredContact.Open) late).dueAt()).isEqualTo(at("08T10:00"));
    }

    @Test
    void what_was_reported_as_passed_is_not_reported_again_when_the_risk_changes() {
        var promise = created(defer(RiskLevel.HIGH, "06T23:30"), DeferredRoute.IDVA, "IDVA", "07T12:00");
        var lowered = new DueTimeRecomputed(
                RiskLevel.MEDIUM, DueTimeCause.RISK_CHANGED, null, at("07T23:30"), at("08T23:30"), at("09T09:00"));
        var past = given(
                promise,
                new DeferredContactOverdue(false, at("07T12:00"), at("07T12:00")),
                new DeferredContactOverdue(true, at("08T23:30"), at("08T23:30")),
                lowered);
        past.when(new DuePasses(at("07T23:30"))).thenNothing();
        past.when(new CeilingPasses(at("08T23:30"))).thenNothing();
        past.when(new ChangeRisk(TASK, RiskLevel.HIGH, at("09T10:00"))).thenNoTimer();
    }

    private static DeferredContactOverdue pastCeiling() {
        return new DeferredContactOverdue(true, at("08T23:30"), at("08T23:30"));
    }

    @Test
    void past_its_ceiling_it_alarms_again_and_higher_until_it_ends() {
        var promise = created(defer(RiskLevel.HIGH, "06T23:30"), DeferredRoute.IDVA, "IDVA", "07T12:00");
        given(promise).when(new CeilingPasses(at("08T23:30"))).thenTimer(ContactDecider.AGAIN, at("09T11:30"));
        given(promise, pastCeiling())
                .when(new StillPastCeiling(at("09T11:30")))
                .then(new DeferredContactEscalated(
                        EscalationCause.DEFERRED_CONTACT_PAST_CEILING, Role.DISTRICT_INSPECTOR, at("09T11:30")))
                .thenTimer(ContactDecider.AGAIN, at("09T23:30"));
        given(promise, pastCeiling())
                .when(new Settle(DeferredOutcome.TWO_WAY_CONTACT, at("09T12:00")))
                .thenTimerCancelled(ContactDecider.AGAIN);
    }

    @Test
    void a_new_time_agreed_with_the_victim_ends_the_alarms() {
        var promise = created(defer(RiskLevel.HIGH, "06T23:30"), DeferredRoute.IDVA, "IDVA", "07T12:00");
        var agreed = new DueTimeRecomputed(
                RiskLevel.HIGH,
                DueTimeCause.VICTIM_ASKED,
                at("11T09:00"),
                at("11T13:00"),
                at("13T09:00"),
                at("09T09:00"));
        given(promise, pastCeiling(), agreed)
                .when(new StillPastCeiling(at("09T11:30")))
                .thenNothing();
    }

    @Test
    void who_is_owed_contact_on_new_years_eve_is_owed_it_in_the_new_year() {
        var closed = new WeeklyHours(
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.of(8, 0),
                LocalTime.of(18, 0),
                Set.of(LocalDate.parse("2027-01-01")));
        var late = Instant.parse("2026-12-31T23:30:00Z");
        var due = new DueTimes(closed).of(RiskLevel.HIGH, late, late);
        assertThat(due.dueAt()).isEqualTo(Instant.parse("2027-01-02T12:00:00Z"));
        assertThat(due.ceilingAt()).isEqualTo(Instant.parse("2027-01-02T23:30:00Z"));
    }

    @Test
    void the_ceiling_is_48_hours_also_over_the_night_of_25() {
        var saturday = Instant.parse("2026-10-24T22:30:00Z");
        var due = new DueTimes(POLICY.serviceHours()).of(RiskLevel.HIGH, saturday, saturday);
        assertThat(due.dueAt()).isEqualTo(Instant.parse("2026-10-25T12:00:00Z"));
        assertThat(due.ceilingAt()).isEqualTo(Instant.parse("2026-10-26T22:30:00Z"));
    }

    @Test
    void on_a_day_on_which_the_service_does_not_open_somebody_is_on_call_all_day() {
        var closed = new WeeklyHours(
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.of(8, 0),
                LocalTime.of(18, 0),
                Set.of(LocalDate.parse("2026-03-06")));
        var policy = new ContactPolicy(
                closed,
                POLICY.onCallHours(),
                "IDVA",
                "ON-CALL",
                "NAMED",
                Set.of(),
                List.of(),
                3,
                POLICY.escalateEvery());
        assertThat(new Routing(policy)
                        .ownerOf(TASK.value(), RiskLevel.HIGH, false, at("06T10:00"))
                        .team())
                .isEqualTo("ON-CALL");
        assertThat(new Routing(policy)
                        .ownerOf(TASK.value(), RiskLevel.HIGH, false, at("07T10:00"))
                        .team())
                .isEqualTo("IDVA");
    }

    @Test
    void who_was_reached_once_and_then_handed_to_nobody_gets_a_task_again() {
        var promise = created(defer(RiskLevel.HIGH, "06T23:30"), DeferredRoute.IDVA, "IDVA", "07T12:00");
        var done =
                new DeferredContactCompleted(DeferredOutcome.TWO_WAY_CONTACT, null, false, null, at("07T09:00"), null);
        var again = defer(DeferredContactReason.HAND_OFF_NOT_ACCEPTED, RiskLevel.HIGH, null, "07T10:00");
        assertThat(given(promise, done).when(again).thenState()).isInstanceOf(DeferredContact.Open.class);
    }

    @Test
    void who_was_reached_and_then_called_the_police_again_gets_a_task_again() {
        var promise = created(defer(RiskLevel.HIGH, "06T23:30"), DeferredRoute.IDVA, "IDVA", "07T12:00");
        var done =
                new DeferredContactCompleted(DeferredOutcome.TWO_WAY_CONTACT, null, false, null, at("07T09:00"), null);
        var again = defer(DeferredContactReason.CALLED_AGAIN, RiskLevel.HIGH, null, "07T10:00");
        assertThat(given(promise, done).when(again).thenState()).isInstanceOf(DeferredContact.Open.class);
    }

    @Test
    void who_asked_for_monday_is_called_on_monday() {
        var monday = at("09T09:00");
        var defer = defer(DeferredContactReason.LATER_CONTACT_AGREED, RiskLevel.MEDIUM, monday, "07T18:40");
        var promise = (DeferredContact.Open) given().when(defer).thenState();
        assertThat(promise.notBefore()).isEqualTo(monday);
        assertThat(promise.dueAt()).isEqualTo(at("09T18:00"));
        assertThat(promise.ceilingAt()).isEqualTo(at("11T09:00"));
    }

    @Test
    void a_late_end_says_why_and_giving_up_takes_the_set_tries() {
        var promise = created(defer(RiskLevel.HIGH, "06T23:30"), DeferredRoute.IDVA, "IDVA", "07T12:00");
        var restricted = new DeferredContactRouted(
                DeferredRoute.RESTRICTED, "NAMED", null, RoutingReason.CONFLICT_OF_INTEREST, at("07T09:00"));
        given(promise, restricted)
                .when(new Complete(DeferredOutcome.RESTRICTED_ROUTE, null, at("07T14:30")))
                .thenRefused(CarRefusal.LATE_REASON_MISSING);
        given(promise)
                .when(new Complete(DeferredOutcome.UNREACHABLE_REPORTED, null, at("07T11:00")))
                .thenRefused(CarRefusal.TOO_FEW_ATTEMPTS);
        given(promise)
                .when(new Complete(DeferredOutcome.RESTRICTED_ROUTE, null, at("07T11:00")))
                .thenRefused(CarRefusal.NEEDS_EVIDENCE);
    }

    @Test
    void nobody_says_without_an_attempt_that_there_was_contact_or_an_answer() {
        var promise = created(defer(RiskLevel.HIGH, "06T23:30"), DeferredRoute.IDVA, "IDVA", "07T12:00");
        for (var claimed : List.of(
                DeferredOutcome.TWO_WAY_CONTACT, DeferredOutcome.SUPPORT_DECLINED, DeferredOutcome.HANDED_OFF)) {
            given(promise)
                    .when(new Complete(claimed, LateReason.OTHER, at("07T09:00")))
                    .thenRefused(CarRefusal.NEEDS_EVIDENCE);
        }
    }

    @Test
    void an_officer_who_reached_the_victim_does_not_end_the_task() {
        var promise = created(defer(RiskLevel.HIGH, "06T23:30"), DeferredRoute.IDVA, "IDVA", "07T12:00");
        given(promise)
                .when(new Attempt(
                        attempt(1),
                        Channel.VIA_OFFICER,
                        ContactReached.REACHED,
                        ContactBy.POLICE,
                        null,
                        at("07T09:00")))
                .then(new DeferredContactAttempted(
                        attempt(1), 1, Channel.VIA_OFFICER, ContactReached.REACHED, at("07T09:00")));
    }

    @Test
    void a_restricted_task_is_owned_by_one_of_the_people_named_and_by_nobody_else() {
        var promise = created(defer(RiskLevel.HIGH, "06T23:30"), DeferredRoute.IDVA, "IDVA", "07T12:00");
        given(promise)
                .when(new Route(
                        DeferredRoute.RESTRICTED,
                        "NAMED",
                        new StaffId("anybody"),
                        RoutingReason.CONFLICT_OF_INTEREST,
                        at("07T09:00")))
                .thenRefused(CarRefusal.RESTRICTED_ROUTE);
        var named = new StaffId("named-idva");
        given(promise)
                .when(new Route(
                        DeferredRoute.RESTRICTED, "NAMED", named, RoutingReason.CONFLICT_OF_INTEREST, at("07T09:00")))
                .then(new DeferredContactRouted(
                        DeferredRoute.RESTRICTED, "NAMED", named, RoutingReason.CONFLICT_OF_INTEREST, at("07T09:00")));
    }

    @Test
    void a_task_for_nobody_is_cancelled_with_its_timers_and_made_anew_when_it_is_owed_again() {
        var defer = defer(RiskLevel.HIGH, "06T23:30");
        var promise = created(defer, DeferredRoute.IDVA, "IDVA", "07T12:00");
        var cancelled = new DeferredContactCancelled(CancelReason.NOT_A_VICTIM, at("07T09:00"));
        given(promise)
                .when(new Cancel(CancelReason.NOT_A_VICTIM, at("07T09:00")))
                .then(cancelled)
                .thenTimerCancelled(ContactDecider.DUE)
                .thenTimerCancelled(ContactDecider.CEILING);
        given(promise, cancelled).when(defer).then(promise);
        given(promise, cancelled).when(new DuePasses(at("07T12:00"))).thenNothing();
    }

    @Test
    void every_state_and_every_command() throws IOException {
        var promise = created(defer(RiskLevel.HIGH, "06T23:30"), DeferredRoute.IDVA, "IDVA", "07T12:00");
        var overdue = new DeferredContactOverdue(false, at("07T12:00"), at("07T12:00"));
        var routed = new DeferredContactRouted(
                DeferredRoute.RESTRICTED, "NAMED", null, RoutingReason.CONFLICT_OF_INTEREST, at("07T09:00"));
        var done =
                new DeferredContactCompleted(DeferredOutcome.TWO_WAY_CONTACT, null, false, null, at("07T09:00"), null);
        var cancelled = new DeferredContactCancelled(CancelReason.NOT_A_VICTIM, at("07T09:00"));
        var states = new LinkedHashMap<String, DeferredContact>();
        states.put("none", given().state());
        states.put("open", given(promise).state());
        states.put("overdue", given(promise, overdue).state());
        states.put("past ceiling", given(promise, overdue, pastCeiling()).state());
        states.put("restricted", given(promise, routed).state());
        states.put("done", given(promise, done).state());
        states.put("cancelled", given(promise, cancelled).state());
        DecisionTable.assertApproved(
                "contact-task",
                DECIDER,
                ContactCommand.class,
                states,
                List.of(
                        defer(RiskLevel.HIGH, "06T23:30"),
                        defer(DeferredContactReason.LATER_CONTACT_AGREED, null, at("09T09:00"), "07T09:00"),
                        defer(DeferredContactReason.HAND_OFF_NOT_ACCEPTED, null, null, "07T09:00"),
                        new ChangeRisk(TASK, RiskLevel.STANDARD, at("07T09:00")),
                        tried(1, Channel.PHONE, ContactReached.NOT_REACHED, "07T09:00"),
                        tried(2, Channel.PHONE, ContactReached.REACHED, "07T13:00"),
                        new Settle(DeferredOutcome.SUPPORT_DECLINED, at("07T09:00")),
                        new Cancel(CancelReason.NOT_A_VICTIM, at("07T09:00")),
                        new Complete(DeferredOutcome.RESTRICTED_ROUTE, null, at("07T09:00")),
                        new Route(DeferredRoute.HUB_SERVICE, "HUB-B", null, RoutingReason.CAPACITY, at("07T09:00")),
                        new Route(DeferredRoute.HUB_SERVICE, "NOBODY", null, RoutingReason.CAPACITY, at("07T09:00")),
                        new DuePasses(at("07T12:00")),
                        new CeilingPasses(at("08T23:30")),
                        new StillPastCeiling(at("09T11:30"))));
    }
}
