package org.alongside.incident.mastered;

import static org.alongside.incident.Given.*;
import static org.alongside.incident.IncidentSamples.creating;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.ExternalUpdateReceived;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentRegraded;
import org.alongside.contracts.incidents.IncidentReopened;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.contracts.incidents.MasterState;
import org.alongside.contracts.incidents.MasterStateReported;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.flags.FlagCommand.RaiseFlag;
import org.alongside.incident.grading.GradingCommand.GradeByMaster;
import org.alongside.incident.mastered.MasterCommand.TakeMasterUpdate;
import org.alongside.testkit.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Closed there and not here, closed here and not there. */
class ClosedElsewhereTest {
    private static final IncidentClosed CLOSED = new IncidentClosed(FlagValue.UNKNOWN, GRADED);

    private static MasterStateReported said(MasterState state) {
        return new MasterStateReported(state, "theirs", GRADED);
    }

    private static TakeMasterUpdate told(long sequence, @Nullable MasterState state, IncidentCommand... changes) {
        return new TakeMasterUpdate(
                MASTER,
                new UpdateId(sequence, "as said"),
                GRADED,
                GRADED,
                state == null ? null : said(state),
                creating(MASTER),
                List.of(changes));
    }

    private static ExternalUpdateReceived received(long sequence) {
        return new ExternalUpdateReceived(MASTER, sequence + ":as said", GRADED);
    }

    private static Scenario<Incident, IncidentCommand, IncidentEvent> mastered(IncidentEvent... more) {
        var created = creation();
        var theirs = new IncidentCreated(
                created.receivedAt(),
                created.clockStarts(),
                created.daSuspectedAtCreation(),
                null,
                MASTER,
                null,
                null,
                null,
                null,
                null);
        var given = new ArrayList<IncidentEvent>(List.of(theirs, received(1), grading(Grade.G2)));
        given.addAll(List.of(more));
        return nothing().given(given);
    }

    @Test
    void closed_there_while_a_victim_is_owed_a_contact_it_stays_alive_and_a_supervisor_knows() {
        var told = mastered().when(told(2, MasterState.CLOSED));
        told.then(
                received(2),
                said(MasterState.CLOSED),
                new IncidentEscalated(EscalationCause.RULE_BREACHED, Role.CONTROL_ROOM_SUPERVISOR, GRADED, null));
        assertThat(told.thenState().stage()).isNotEqualTo(IncidentState.CLOSED);
        assertThat(told.thenState().provenance().masterState()).isEqualTo(MasterState.CLOSED);
    }

    @Test
    void closed_there_with_nothing_owed_it_is_closed_here() {
        mastered(new DomesticAbuseRuledOut(GRADED, words("neighbours quarrelling")))
                .when(told(2, MasterState.CLOSED))
                .then(received(2), said(MasterState.CLOSED), new IncidentClosed(FlagValue.NO, GRADED));
    }

    @Test
    void closed_there_is_told_once() {
        mastered(said(MasterState.CLOSED)).when(told(2, MasterState.CLOSED)).then(received(2));
    }

    @Test
    void opened_again_there_it_is_live_again_here() {
        mastered(said(MasterState.CLOSED), CLOSED)
                .when(told(2, MasterState.OPEN))
                .then(received(2), said(MasterState.OPEN), new IncidentReopened(GRADED, null));
    }

    @Test
    void closed_here_and_open_there_what_they_say_is_kept() {
        var flag = new RaiseFlag(flag(Flag.WEAPON_PRESENT, FlagValue.YES), HANDLER);
        var told = mastered(CLOSED).when(told(2, MasterState.OPEN, flag));
        told.then(received(2), said(MasterState.OPEN), flag.raised());
        assertThat(told.thenState().stage()).isEqualTo(IncidentState.CLOSED);
    }

    @Test
    void closed_here_another_grade_there_asks_for_another_response() {
        var told = mastered(CLOSED).when(told(2, null, new GradeByMaster(Grade.G1, "GMP", GRADED)));
        assertThat(told.thenState().stage()).isNotEqualTo(IncidentState.CLOSED);
        assertThat(happened(told)).hasAtLeastOneElementOfType(IncidentReopened.class);
        assertThat(happened(told)).hasAtLeastOneElementOfType(IncidentRegraded.class);
    }

    @Test
    void the_same_grade_again_leaves_it_closed() {
        mastered(CLOSED)
                .when(told(2, null, new GradeByMaster(Grade.G2, "GMP", GRADED)))
                .then(received(2));
    }

    private static List<IncidentEvent> happened(Scenario.Decided<Incident, IncidentEvent> told) {
        return switch (told.decision()) {
            case Decision.Accepted<IncidentEvent> accepted -> accepted.events();
            case Decision.Refused<IncidentEvent> no -> throw new AssertionError(no.refusal());
        };
    }
}
