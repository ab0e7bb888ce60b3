package org.alongside.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.LogEntryId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.incidents.*;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.incident.service.ForceData;
import org.alongside.testkit.Scenario;

/** Incidents at various points of their life, on one evening in Wigan. */
public final class Given {
    public static final IncidentDecider DECIDER =
            new IncidentDecider(ForceData.shipped().gradingPolicies());
    public static final IncidentId INCIDENT = new IncidentId(UUID.fromString("01990000-0000-7000-8000-000000000001"));
    public static final IncidentId OTHER = new IncidentId(UUID.fromString("01990000-0000-7000-8000-000000000002"));
    public static final CallId CALL = new CallId(UUID.fromString("01990000-0000-7000-8000-00000000000c"));
    public static final PartyId VICTIM = new PartyId(UUID.fromString("01990000-0000-7000-8000-0000000000a1"));
    public static final PartyId SUSPECT = new PartyId(UUID.fromString("01990000-0000-7000-8000-0000000000a2"));
    public static final PartyId CHILD = new PartyId(UUID.fromString("01990000-0000-7000-8000-0000000000a3"));
    public static final UnitId UNIT = new UnitId(UUID.fromString("01990000-0000-7000-8000-0000000000b1"));
    public static final UnitId SECOND_UNIT = new UnitId(UUID.fromString("01990000-0000-7000-8000-0000000000b2"));
    public static final LogEntryId ENTRY = new LogEntryId(UUID.fromString("01990000-0000-7000-8000-0000000000e1"));
    public static final StaffId HANDLER = new StaffId("call-handler-1");
    public static final StaffId SUPERVISOR = new StaffId("control-room-supervisor-1");
    public static final ExternalReference MASTER = new ExternalReference("ICCS", "2026-11-21/1234");
    public static final Instant ANSWERED = Instant.parse("2026-11-21T20:15:04Z");
    public static final Instant CREATED = Instant.parse("2026-11-21T20:17:00Z");
    public static final Instant GRADED = Instant.parse("2026-11-21T20:18:00Z");

    private Given() {}

    public static Scenario<Incident, IncidentCommand, IncidentEvent> nothing() {
        return Scenario.of(DECIDER);
    }

    public static Scenario<Incident, IncidentCommand, IncidentEvent> called() {
        return nothing().given(call());
    }

    public static Scenario<Incident, IncidentCommand, IncidentEvent> created() {
        return called().given(creation());
    }

    public static Scenario<Incident, IncidentCommand, IncidentEvent> graded(Grade grade) {
        return created().given(grading(grade));
    }

    public static Scenario<Incident, IncidentCommand, IncidentEvent> withPeople() {
        return graded(Grade.G1).given(people());
    }

    public static List<IncidentEvent> people() {
        return List.of(
                identified(VICTIM),
                identified(SUSPECT),
                new RoleAssigned(VICTIM, PartyRole.VICTIM),
                new RoleAssigned(SUSPECT, PartyRole.SUSPECT));
    }

    public static CallReceived call() {
        return call(CALL);
    }

    public static CallReceived call(CallId id) {
        return new CallReceived(
                id,
                CallSource.VICTIM,
                CallLine.EMERGENCY_999,
                ANSWERED.minusSeconds(4),
                ANSWERED,
                LocationSource.AML,
                20,
                null,
                null,
                null,
                words("he is here"),
                null,
                null);
    }

    public static IncidentCreated creation() {
        return creation(FlagValue.YES);
    }

    public static IncidentCreated creation(FlagValue suspected) {
        return new IncidentCreated(
                ANSWERED,
                new ClockStarts(ANSWERED, CREATED, null, null),
                suspected,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static IncidentGraded grading(Grade grade) {
        var policy = new GradingPolicy("GMP-2022", 1);
        var promised = Duration.ofMinutes(grade == Grade.G1 ? 15 : 60);
        var label = grade == Grade.G1 ? "Grade 1" : "Grade 2";
        return new IncidentGraded(
                grade, label, policy, GradeTarget.of(ClockStart.CALL_ANSWERED, ANSWERED, promised), GRADED);
    }

    public static ThriveAssessed thrive(int number) {
        var answer = new ThriveAnswer(ThriveLevel.HIGH, null);
        return new ThriveAssessed(
                number, number == 1 ? null : number - 1, answer, answer, answer, answer, answer, answer, null);
    }

    /** The supervisor agrees to a lower grade. */
    public static LowerGradeAgreed agreed(Grade grade) {
        return new LowerGradeAgreed(grade, SUPERVISOR, GRADED);
    }

    public static PartyIdentified identified(PartyId party) {
        return new PartyIdentified(party, null, null, AgeBand.UNKNOWN, null, null, null, null, null, null);
    }

    public static FlagRaised flag(Flag flag, FlagValue value) {
        return new FlagRaised(flag, value, SaidBy.CALLER, null, null, Confidence.UNKNOWN, null, null);
    }

    public static AttendanceReported attendance(UnitId unit, AttendanceStage stage, String at) {
        return new AttendanceReported(stage, unit, Instant.parse(at), null);
    }

    public static IncidentResulted result(FlagValue daConfirmed) {
        return new IncidentResulted(
                List.of(ResultCode.SUSPECT_ARRESTED), null, List.of(), daConfirmed, GRADED.plusSeconds(7200));
    }

    public static LogEntryAdded entry(LogEntryId id) {
        return new LogEntryAdded(id, LogEntryKind.NARRATIVE, false, words("a line"));
    }

    public static AdvocateContactEvidenceReceived evidence(PartyId victim) {
        return new AdvocateContactEvidenceReceived(
                victim,
                AdvocateEvidence.DEFERRED_CONTACT_CREATED,
                new UUID(1, 2),
                "DeferredContactCreated",
                null,
                GRADED);
    }

    public static Personal words(String text) {
        return Personal.clear(SubjectKey.narrative(Controller.POLICE, INCIDENT.value()), text);
    }
}
