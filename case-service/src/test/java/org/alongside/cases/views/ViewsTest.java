package org.alongside.cases.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.CaseIds;
import org.alongside.cases.casefile.Samples;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.advocacy.ConsentGiven;
import org.alongside.contracts.advocacy.ConsentScope;
import org.alongside.contracts.advocacy.ConsentWithdrawn;
import org.alongside.contracts.advocacy.InterventionArea;
import org.alongside.contracts.advocacy.InterventionEnded;
import org.alongside.contracts.advocacy.InterventionResult;
import org.alongside.contracts.advocacy.InterventionStarted;
import org.alongside.contracts.car.CaseHandOffOffered;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.HandOffAccepted;
import org.alongside.contracts.cases.HandOffDeclined;
import org.alongside.contracts.cases.UnsafeContact;
import org.alongside.contracts.cases.UnsafeContactRecorded;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.testkit.TestEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewsTest {
    private static final UUID FILE = Samples.FILE.value();

    private static Fact<AlongsideEvent> fact(UUID id, int version, AlongsideEvent event) {
        return TestEvent.of(id, version, Samples.AT, event).fact();
    }

    private static List<Fact<AlongsideEvent>> facts(UUID id, List<? extends AlongsideEvent> events) {
        var facts = new ArrayList<Fact<AlongsideEvent>>();
        events.forEach(event -> facts.add(fact(id, facts.size() + 1, event)));
        return facts;
    }

    /** Folds as the platform does: the rows of each fact's keys, in order. */
    private static <R> Map<Object, R> folded(View<R> view, List<Fact<AlongsideEvent>> facts) {
        var rows = new HashMap<Object, R>();
        for (var fact : facts) {
            for (var key : view.keysOf(fact)) {
                rows.compute(key, (_, row) -> view.apply(row, key, fact));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void a_row_comes_to_the_step_its_file_has_come_to(CaseState state) {
        var rows = folded(new CaseFileView(), facts(FILE, Samples.historyOf(state)));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(Samples.FILE.value()).state).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void a_rebuild_gives_the_same_rows(CaseState state) {
        var facts = facts(FILE, Samples.historyOf(state));
        assertThat(folded(new CaseFileView(), facts))
                .usingRecursiveComparison()
                .isEqualTo(folded(new CaseFileView(), facts));
    }

    @Test
    void an_attempts_breaches_stand_in_its_row_once_each() {
        var breach = new UnsafeContactRecorded(
                new ContactAttemptId(new UUID(2, 1)),
                Channel.IN_PERSON,
                UnsafeContact.VOICEMAIL_LEFT,
                null,
                Samples.AT,
                null);
        var rows = folded(new ContactAttemptView(), facts(FILE, List.of(Samples.attempted(1), breach, breach)));
        assertThat(Codes.list(rows.get(new UUID(2, 1)).breaches)).containsExactly("VOICEMAIL_LEFT");
    }

    private static CaseHandOffOffered offer() {
        return new CaseHandOffOffered(
                Samples.DEPLOYMENT, Samples.INCIDENT, Samples.VICTIM, null, null, "ON-CALL", null, Samples.AT);
    }

    @Test
    void an_offer_waits_again_after_a_refusal_and_never_after_it_was_taken() {
        var id = CaseIds.handOffOf(Samples.FILE, Samples.DEPLOYMENT);
        var declined =
                fact(FILE, 2, new HandOffDeclined(Samples.DEPLOYMENT, Samples.INCIDENT, Samples.VICTIM, Samples.AT));
        var accepted = fact(
                FILE,
                3,
                new HandOffAccepted(
                        Samples.DEPLOYMENT, Samples.INCIDENT, Samples.VICTIM, Samples.IDVA, null, Samples.AT));
        var offered = fact(new UUID(4, 4), 1, offer());
        var view = new HandOffView();
        assertThat(folded(view, List.of(offered, declined)).get(id).state).isEqualTo(HandOffState.DECLINED);
        assertThat(folded(view, List.of(offered, declined, offered)).get(id).state)
                .isEqualTo(HandOffState.WAITING);
        assertThat(folded(view, List.of(offered, accepted, offered)).get(id).state)
                .isEqualTo(HandOffState.ACCEPTED);
    }

    @Test
    void consent_in_the_row_is_what_was_last_said() {
        var rows = folded(
                new AdvocacyPageView(),
                facts(
                        FILE,
                        List.of(
                                new ConsentGiven(ConsentScope.SUPPORT, Channel.PHONE, Samples.AT),
                                new ConsentWithdrawn(ConsentScope.SUPPORT, Samples.AT, null))));
        assertThat(rows.get(Samples.FILE.value()).support).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void an_intervention_is_one_entry_from_start_to_end() {
        var rows = folded(
                new AdvocacyEntryView(),
                facts(
                        FILE,
                        List.of(
                                new InterventionStarted(
                                        1, InterventionArea.HOUSING, InterventionResult.STARTED, null, Samples.AT),
                                new InterventionEnded(1, InterventionResult.COMPLETED, Samples.AT))));
        assertThat(rows).hasSize(1);
        assertThat(rows.values().iterator().next().result).isEqualTo(InterventionResult.COMPLETED);
    }
}
