package org.alongside.incident.board;

import static java.util.Objects.requireNonNull;
import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.MarkerId;
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
import org.alongside.contracts.incidents.IncidentGraded;
import org.alongside.contracts.incidents.IncidentsLinked;
import org.alongside.contracts.incidents.LinkKind;
import org.alongside.contracts.incidents.LocationConfirmed;
import org.alongside.contracts.incidents.LocationSource;
import org.alongside.contracts.incidents.MatchBasis;
import org.alongside.contracts.incidents.PersonsMatched;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.contracts.incidents.PriorBasis;
import org.alongside.contracts.incidents.PriorIncident;
import org.alongside.contracts.incidents.RecordedMarker;
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
import org.alongside.incident.records.KnownBefore;
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

    @Test
    void a_line_says_how_often_the_people_and_the_place_were_known_before_and_each_incident_counts_once() {
        var found = new PoliceRecordsFound(
                List.of(
                        prior(1, PriorBasis.SAME_ADDRESS, Duration.ofHours(3)),
                        prior(1, PriorBasis.SAME_PHONE, Duration.ofHours(3)),
                        prior(2, PriorBasis.SAME_PHONE, Duration.ofDays(9)),
                        prior(3, PriorBasis.SAME_PHONE, Duration.ofDays(300)),
                        prior(4, PriorBasis.SAME_PHONE, Duration.ofDays(400))),
                true,
                true,
                false,
                List.of(
                        new RecordedMarker(new MarkerId(new UUID(5, 1)), Flag.ORDER_IN_FORCE, false, GRADED),
                        new RecordedMarker(new MarkerId(new UUID(5, 2)), Flag.ORDER_IN_FORCE, false, GRADED)),
                GRADED);
        var row = requireNonNull(board(creation(), found, grading(Grade.G2)));
        assertThat(row.knownBefore)
                .isEqualTo(new KnownBefore(
                        ANSWERED.minus(Duration.ofHours(3)), 1, 2, 3, true, true, false, List.of(Flag.ORDER_IN_FORCE)));
    }

    @Test
    void what_nobody_has_looked_for_is_not_said_to_be_nothing() {
        assertThat(requireNonNull(board(creation())).knownBefore).isNull();
        var nothing = new PoliceRecordsFound(List.of(), true, false, false, List.of(), GRADED);
        assertThat(requireNonNull(board(creation(), nothing)).knownBefore)
                .isEqualTo(new KnownBefore(null, 0, 0, 0, true, false, false, List.of()));
    }

    private static PriorIncident prior(int number, PriorBasis basis, Duration before) {
        return new PriorIncident(new IncidentId(new UUID(3, number)), basis, ANSWERED.minus(before));
    }

    private static @Nullable BoardRow board(AlongsideEvent... events) {
        return Facts.twice(
                BOARD,
                INCIDENT.value(),
                Facts.ofIncident(Origin.LIVE, Stream.of(events).toList()));
    }
}
