package org.alongside.incident.board;

import static java.util.Objects.requireNonNull;
import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.ClockStart;
import org.alongside.contracts.incidents.ClosureCheck;
import org.alongside.contracts.incidents.ClosureCheckMet;
import org.alongside.contracts.incidents.DataErased;
import org.alongside.contracts.incidents.GradeTarget;
import org.alongside.contracts.incidents.GradingPolicy;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentGraded;
import org.alongside.contracts.incidents.IncidentsLinked;
import org.alongside.contracts.incidents.LinkKind;
import org.alongside.contracts.incidents.LocationConfirmed;
import org.alongside.contracts.incidents.LocationSource;
import org.alongside.contracts.incidents.MatchBasis;
import org.alongside.contracts.incidents.PersonsMatched;
import org.alongside.contracts.incidents.RestrictionReason;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.incident.Facts;
import org.alongside.incident.Given;
import org.alongside.incident.Incident;
import org.alongside.incident.Places;
import org.alongside.incident.service.ForceData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentBoardTest {
    private static final IncidentBoard BOARD =
            new IncidentBoard(ForceData.shipped().gradingPolicies());

    @Test
    void a_graded_incident_shows_its_target_and_who_was_told() {
        var row = requireNonNull(board(
                creation(),
                grading(Grade.G1),
                new IncidentEscalated(EscalationCause.GRADE_1_UNRESOURCED, Role.DISTRICT_INSPECTOR, GRADED, null)));
        assertThat(row.state).isEqualTo("GRADED");
        assertThat(row.grade).isEqualTo("G1");
        assertThat(row.targetAt).isEqualTo(ANSWERED.plus(Duration.ofMinutes(15)));
        assertThat(row.receivedAt).isEqualTo(ANSWERED);
        assertThat(row.escalatedTo).isEqualTo("DISTRICT_INSPECTOR");
        assertThat(row.open).isTrue();
        assertThat(row.daSuspected).isEqualTo("YES");
    }

    @Test
    void a_target_that_counts_from_dispatch_appears_with_the_first_unit() {
        var graded = new IncidentGraded(
                Grade.G1,
                "Grade 1",
                new GradingPolicy("SUFFOLK-OLDER-PAGE", 1),
                new GradeTarget(ClockStart.DISPATCHED, null, null, 900),
                GRADED);
        assertThat(requireNonNull(board(creation(), graded)).targetAt).isNull();
        var sent = requireNonNull(
                board(creation(), graded, attendance(UNIT, AttendanceStage.ASSIGNED, "2026-11-21T20:30:00Z")));
        assertThat(sent.targetAt).isEqualTo(Instant.parse("2026-11-21T20:45:00Z"));
    }

    @Test
    void a_caller_who_was_not_told_does_not_hide_that_nobody_was_sent() {
        var row = requireNonNull(board(
                creation(),
                grading(Grade.G1),
                new IncidentEscalated(EscalationCause.GRADE_1_UNRESOURCED, Role.DISTRICT_INSPECTOR, GRADED, null),
                new IncidentEscalated(
                        EscalationCause.CALLER_NOT_KEPT_INFORMED, Role.CONTROL_ROOM_SUPERVISOR, GRADED, null)));
        assertThat(row.escalationCause).isEqualTo("GRADE_1_UNRESOURCED");
    }

    @Test
    void it_waits_from_its_creation_or_the_last_unit_stood_down_until_somebody_is_sent() {
        var sent = attendance(UNIT, AttendanceStage.ASSIGNED, "2026-11-21T20:30:00Z");
        var back = attendance(UNIT, AttendanceStage.STOOD_DOWN, "2026-11-21T20:33:00Z");
        assertThat(requireNonNull(board(creation())).waitingSince).isEqualTo(Given.CREATED);
        assertThat(requireNonNull(board(creation(), grading(Grade.G1))).waitingSince)
                .isEqualTo(GRADED);
        assertThat(requireNonNull(board(creation(), grading(Grade.G1), sent)).waitingSince)
                .isNull();
        assertThat(requireNonNull(board(creation(), grading(Grade.G1), sent, back)).waitingSince)
                .isEqualTo(Instant.parse("2026-11-21T20:33:00Z"));
    }

    @Test
    void a_closed_incident_leaves_the_board_and_keeps_its_row() {
        var row = requireNonNull(board(creation(), result(FlagValue.NO), new IncidentClosed(FlagValue.NO, GRADED)));
        assertThat(row.open).isFalse();
    }

    @Test
    void a_restricted_incident_names_who_may_see_it() {
        var row = requireNonNull(board(
                creation(), new AccessRestricted(RestrictionReason.SUPERVISOR_DECISION, List.of(SUPERVISOR, HANDLER))));
        assertThat(row.restricted).isTrue();
        assertThat(row.allowed).isEqualTo("control-room-supervisor-1\ncall-handler-1");
    }

    @Test
    void imported_history_is_not_on_the_board_whatever_is_said_of_it_later() {
        var facts = Facts.ofIncident(Origin.IMPORTED, List.of(creation()));
        assertThat(Facts.twice(BOARD, INCIDENT.value(), facts)).isNull();
        var linked = Facts.of("incident/" + INCIDENT.value(), 2, new IncidentsLinked(LinkKind.RELATED_TO, OTHER, null));
        assertThat(Facts.twice(BOARD, INCIDENT.value(), List.of(facts.getFirst(), linked)))
                .isNull();
    }

    @Test
    void the_state_reads_back_as_it_was_written() {
        var state = withPeople()
                .given(
                        new CallEnded(CALL, GRADED, true),
                        sealed(),
                        flag(Flag.WEAPON_PRESENT, FlagValue.UNKNOWN),
                        attendance(UNIT, AttendanceStage.EN_ROUTE, "2026-11-21T20:20:00Z"),
                        entry(ENTRY),
                        new IncidentsLinked(LinkKind.RELATED_TO, OTHER, null),
                        new PersonsMatched(VICTIM, OTHER, VICTIM, 50, MatchBasis.SAME_PERSON_KEY),
                        evidence(VICTIM),
                        new ClosureCheckMet(ClosureCheck.RISK_ASSESSMENT, VICTIM, null, null),
                        new AccessRestricted(RestrictionReason.REFUGE, List.of(HANDLER)),
                        new DataErased(List.of(SubjectKey.party(Controller.POLICE, VICTIM.value())), "TEST"))
                .state();
        assertThat(throughText(state)).isEqualTo(state);
    }

    @Test
    void an_empty_state_reads_back_as_it_was_written() {
        assertThat(throughText(nothing().state())).isEqualTo(nothing().state());
    }

    private static @Nullable Incident throughText(Incident state) {
        var document = new StateDocument();
        return document.convertToEntityAttribute(document.convertToDatabaseColumn(state));
    }

    private static LocationConfirmed sealed() {
        var known = Places.known();
        var key = SubjectKey.narrative(Controller.POLICE, INCIDENT.value());
        var place = new Place(
                known.precision(),
                known.placeKey(),
                known.blockKey(),
                known.coarse(),
                null,
                known.district(),
                false,
                false,
                new Personal.Sealed(key, "AAAA"),
                null);
        return new LocationConfirmed(place, LocationSource.AML, GRADED);
    }

    private static @Nullable BoardRow board(IncidentEvent... events) {
        return Facts.twice(
                BOARD,
                INCIDENT.value(),
                Facts.ofIncident(Origin.LIVE, Stream.of(events).toList()));
    }
}
