package org.alongside.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.analytics.car.CarJobs;
import org.alongside.analytics.casefile.CaseFiles;
import org.alongside.analytics.contact.VictimContactRow;
import org.alongside.analytics.contact.VictimContacts;
import org.alongside.analytics.duty.Duties;
import org.alongside.analytics.duty.DutyRow;
import org.alongside.analytics.incidents.IncidentFacts;
import org.alongside.analytics.people.Matches;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Topic;
import org.alongside.contracts.car.CrewMemberDetached;
import org.alongside.contracts.car.CrewMemberReturned;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.car.DetachReason;
import org.alongside.contracts.car.DutyKind;
import org.alongside.contracts.car.PlanChangeReason;
import org.alongside.contracts.car.ShiftCancelled;
import org.alongside.contracts.car.ShiftReplanned;
import org.alongside.contracts.car.ShiftWithdrawn;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.IncidentsUnlinked;
import org.alongside.contracts.incidents.LinkKind;
import org.alongside.contracts.incidents.MatchBasis;
import org.alongside.contracts.incidents.PersonsMatched;
import org.alongside.contracts.incidents.PersonsUnmatched;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.eventsourcing.follow.View;
import org.alongside.testkit.TestEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewsTest {
    private static final Instant START = Instant.parse("2024-01-01T18:00:00Z");

    static Stream<View<?>> views() {
        return Stream.of(
                new IncidentFacts(), new Matches(), new CarJobs(), new VictimContacts(), new CaseFiles(), new Duties());
    }

    /** Something of everything, with links, matches, plans and positions that were changed again. */
    private static List<TestEvent<?>> everything() {
        var story = new Story("GMP", Origin.LIVE);
        var first = story.call(START)
                .graded(Grade.G1, 15)
                .unitSent()
                .unitAtScene(9)
                .carAccepts()
                .carStaged(16)
                .placeSafe(26)
                .carAtScene(27)
                .talk(Channel.IN_PERSON, 28, 5, true)
                .talk(Channel.IN_PERSON, 40, 20, true)
                .offered()
                .accepted()
                .recordOpened()
                .referred(60)
                .consented(60)
                .reached(ContactBy.IDVA_SERVICE, ContactReached.REACHED, 70)
                .session(90)
                .toMarac(100)
                .position(VictimPosition.SUPPORTS, "crime 1", 60)
                .position(VictimPosition.WITHDRAWN, null, 90);
        var second = story.call(START.plusSeconds(60))
                .carRefuses(RefusalCode.CAR_BUSY)
                .declined()
                .linked(LinkKind.DUPLICATE_OF, first);
        second.says(new IncidentsUnlinked(LinkKind.DUPLICATE_OF, new IncidentId(first.id), null));
        var match = new PersonsMatched(
                new PartyId(first.victim),
                new IncidentId(second.id),
                new PartyId(second.victim),
                90,
                MatchBasis.CONFIRMED_BY_PERSON);
        first.says(match).says(new PersonsUnmatched(match.party(), match.otherIncident(), match.otherParty()));
        duty(story);
        return story.told();
    }

    private static void duty(Story story) {
        var duty = story.duty(DutyKind.EVENING, START, START.plus(Duration.ofHours(8)));
        var idva = new StaffId("idva-1");
        story.crew(duty, CrewRole.IDVA, START, START.plus(Duration.ofHours(8)));
        story.tell(duty, START, new CrewMemberDetached(idva, DetachReason.ARREST, START.plusSeconds(60)));
        story.tell(duty, START, new CrewMemberReturned(idva, START.plusSeconds(120)));
        story.tell(duty, START, new ShiftCancelled(PlanChangeReason.SICKNESS));
        story.tell(
                story.duty(DutyKind.DAY, START, START.plus(Duration.ofHours(8))),
                START.minusSeconds(60),
                new ShiftWithdrawn("evenings v2"));
    }

    @ParameterizedTest
    @MethodSource("views")
    <R> void every_event_twice_changes_nothing(View<R> view) {
        var once = everything();
        var twice = once.stream().flatMap(told -> Stream.of(told, told)).toList();
        assertThat(Folded.rows(view, once)).isNotEmpty();
        assertThat(Folded.rows(view, twice)).usingRecursiveComparison().isEqualTo(Folded.rows(view, once));
    }

    @ParameterizedTest
    @MethodSource("views")
    <R> void the_whole_log_twice_changes_nothing(View<R> view) {
        var once = everything();
        var twice = new ArrayList<>(once);
        twice.addAll(once);
        assertThat(Folded.rows(view, twice)).usingRecursiveComparison().isEqualTo(Folded.rows(view, once));
    }

    @ParameterizedTest
    @MethodSource("views")
    <R> void topics_may_come_one_after_the_other_in_any_order(View<R> view) {
        var told = everything();
        var forwards = byTopic(told, List.of(Topic.values()));
        var backwards = byTopic(told, List.of(Topic.values()).reversed());
        assertThat(Folded.rows(view, backwards)).usingRecursiveComparison().isEqualTo(Folded.rows(view, forwards));
    }

    private static List<TestEvent<?>> byTopic(List<TestEvent<?>> told, List<Topic> order) {
        return order.stream()
                .flatMap(topic -> told.stream().filter(one -> one.entry().topic() == topic))
                .toList();
    }

    private static DutyRow planned(List<TestEvent<?>> told) {
        return Folded.rows(new Duties(), told).values().iterator().next();
    }

    private static ShiftReplanned replanned(Instant from) {
        return new ShiftReplanned(
                from,
                from.plus(Duration.ofHours(6)),
                "WIGAN",
                DeploymentMode.SECOND_RESPONSE,
                30,
                List.of(),
                PlanChangeReason.DEMAND);
    }

    @Test
    void a_window_is_planned_until_it_begins_and_stays_planned_when_it_is_cancelled() {
        var story = new Story("GMP", Origin.LIVE);
        var duty = story.duty(DutyKind.EVENING, START, START.plus(Duration.ofHours(8)));
        story.tell(duty, START.minusSeconds(60), replanned(START.plusSeconds(3_600)));
        assertThat(planned(story.told()).dutyFrom).isEqualTo(START.plusSeconds(3_600));

        story.tell(duty, START.plusSeconds(3_700), replanned(START.plusSeconds(7_200)));
        story.tell(duty, START.plusSeconds(3_700), new ShiftCancelled(PlanChangeReason.SICKNESS));
        assertThat(planned(story.told()).dutyFrom).isEqualTo(START.plusSeconds(3_600));
    }

    @Test
    void a_window_that_a_newer_version_of_the_rota_replaced_is_not_planned() {
        var story = new Story("GMP", Origin.LIVE);
        var duty = story.duty(DutyKind.EVENING, START, START.plus(Duration.ofHours(8)));
        assertThat(planned(story.told()).withdrawn).isFalse();
        story.tell(duty, START.minusSeconds(60), new ShiftWithdrawn("evenings v2"));
        assertThat(planned(story.told()).withdrawn).isTrue();
    }

    @Test
    void contact_counts_from_its_start_and_only_when_it_was_two_way() {
        var story = new Story("GMP", Origin.LIVE);
        story.call(START).talk(Channel.PHONE, 10, 5, false).talk(Channel.PHONE, 30, 5, true);

        VictimContactRow row = Folded.rows(new VictimContacts(), story.told()).values().stream()
                .findFirst()
                .orElseThrow();
        assertThat(row.carContactAt).isEqualTo(START.plusSeconds(1_800));
        assertThat(row.carInPersonAt).isNull();
    }
}
