package org.alongside.incident.mastered;

import static org.alongside.incident.Given.*;
import static org.alongside.incident.IncidentSamples.creating;
import static org.alongside.incident.IncidentSamples.update;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.ExternalUpdateReceived;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentRegraded;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.grading.GradingCommand.GradeByMaster;
import org.alongside.incident.mastered.MasterCommand.TakeMasterUpdate;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MasteredElsewhereTest {
    private static final GradeByMaster FIRST = new GradeByMaster(Grade.G1, "GMP", GRADED);

    @Test
    void the_first_update_creates_the_incident_under_its_reference() {
        nothing()
                .when(update(1, "a"))
                .thenClaim("external-incident", "ICCS/2026-11-21/1234")
                .thenState();
        assertThat(mastered().state().provenance().master()).isEqualTo(MASTER);
    }

    @Test
    void the_same_update_again_changes_nothing() {
        mastered().when(update(1, "a", FIRST)).thenNothing();
    }

    @Test
    void an_older_update_that_comes_late_changes_nothing() {
        mastered()
                .given(new ExternalUpdateReceived(MASTER, "3:c", null))
                .when(update(2, "b", FIRST))
                .thenNothing();
    }

    @Test
    void other_content_under_a_number_that_came_before_is_refused() {
        mastered().when(update(1, "b")).thenRefused(IncidentRefusal.EXTERNAL_CONTENT_DIFFERS);
    }

    @Test
    void a_newer_update_brings_its_changes() {
        assertThat(mastered().when(update(2, "b", FIRST)).thenState().urgency().grade())
                .isEqualTo(Grade.G1);
    }

    @Test
    void an_update_whose_change_is_refused_changes_nothing_at_all() {
        mastered().when(update(2, "b", FIRST, creating(MASTER))).thenRefused(IncidentRefusal.ALREADY_CREATED);
    }

    @Test
    void another_system_does_not_master_the_incident() {
        var other = new TakeMasterUpdate(
                new ExternalReference("OTHER", "1"),
                new UpdateId(2, "b"),
                null,
                GRADED,
                null,
                creating(MASTER),
                List.of());
        mastered().when(other).thenRefused(IncidentRefusal.NOT_THE_MASTER);
    }

    @Test
    void a_lower_grade_by_the_master_is_stored_with_its_breach() {
        var regraded = mastered().given(grading(Grade.G1)).when(new GradeByMaster(Grade.G2, "GMP", GRADED));
        assertThat(events(regraded)).hasSize(2);
        assertThat(events(regraded).getFirst()).isInstanceOf(IncidentRegraded.class);
        assertThat(events(regraded).getLast())
                .isEqualTo(new IncidentEscalated(
                        EscalationCause.RULE_BREACHED, Role.CONTROL_ROOM_SUPERVISOR, GRADED, null));
    }

    private static List<IncidentEvent> events(Scenario.Decided<Incident, IncidentEvent> decided) {
        return switch (decided.decision()) {
            case Decision.Accepted<IncidentEvent> accepted -> accepted.events();
            case Decision.Refused<IncidentEvent> refused -> throw new AssertionError(refused.refusal());
        };
    }

    private static Scenario<Incident, IncidentCommand, IncidentEvent> mastered() {
        return nothing().given(events(nothing().when(update(1, "a"))));
    }
}
