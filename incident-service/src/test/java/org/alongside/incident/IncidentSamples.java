package org.alongside.incident;

import static org.alongside.incident.Given.*;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.ids.LogEntryId;
import org.alongside.contracts.ids.MarkerId;
import org.alongside.contracts.ids.NameKey;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.*;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.incident.abuse.AbuseCommand.*;
import org.alongside.incident.attendance.AttendanceCommand.ReportAttendance;
import org.alongside.incident.call.CallCommand.*;
import org.alongside.incident.closing.ClosingCommand.*;
import org.alongside.incident.creation.CreationCommand.CreateIncident;
import org.alongside.incident.custody.CustodyCommand.AnswerRelease;
import org.alongside.incident.custody.CustodyCommand.ReleaseSuspect;
import org.alongside.incident.custody.CustodyCommand.TellVictimOfRelease;
import org.alongside.incident.flags.FlagCommand.*;
import org.alongside.incident.grading.ClockCommand.*;
import org.alongside.incident.grading.GradingCommand.*;
import org.alongside.incident.importing.ImportCommand.ImportIncident;
import org.alongside.incident.mastered.MasterCommand.*;
import org.alongside.incident.mastered.UpdateId;
import org.alongside.incident.narrative.NarrativeCommand.*;
import org.alongside.incident.people.MarkerCommand.*;
import org.alongside.incident.people.PeopleCommand.*;
import org.alongside.incident.place.PlaceCommand.ConfirmLocation;
import org.alongside.incident.protection.BreakGlassCommand.*;
import org.alongside.incident.protection.ProtectionCommand.*;
import org.alongside.incident.review.ReviewCommand.NoteReview;
import org.alongside.incident.review.ReviewCommand.ReviewRisk;
import org.alongside.testkit.Scenario;
import org.jspecify.annotations.Nullable;

/** One command of each kind. */
public final class IncidentSamples {
    private static final Instant LATER = GRADED.plusSeconds(3600);
    private static final Instant REVIEW_BY = Instant.parse("2026-11-23T00:00:00Z");
    private static final ThriveAnswer ANSWER = new ThriveAnswer(ThriveLevel.HIGH, null);

    private IncidentSamples() {}

    public static List<IncidentCommand> ofEachKind() {
        return List.of(
                new ReceiveCall(call(new CallId(new UUID(3, 3)))),
                new EndCall(new CallEnded(CALL, LATER, false)),
                new AssessSilentCall(new SilentCallAssessed(CALL, FlagValue.NO, FlagValue.YES, FlagValue.UNKNOWN)),
                new InformCaller(new CallerInformed(
                        CALL, CallerNews.DISPATCHED, InformingOutcome.TOLD, InformingWay.CALLED_BACK, LATER, null)),
                new AgreeCodeword(new CodewordAgreed(CALL, words("blue jumper"), LATER)),
                new HearCodeword(new CodewordHeard(CALL, LATER)),
                creating(null),
                new ConfirmLocation(new LocationConfirmed(Places.known(), LocationSource.AML, LATER)),
                new AssessThrive(ANSWER, ANSWER, ANSWER, ANSWER, ANSWER, ANSWER, null),
                new GradeIncident(Grade.G1, "GMP", GRADED),
                regrade(Grade.G2),
                new AgreeToLowerGrade(new LowerGradeAgreed(Grade.G2, SUPERVISOR, LATER)),
                new GradeByMaster(Grade.G2, "GMP", LATER),
                new EscalateUnresourced(LATER),
                new EscalateAgain(LATER, LATER),
                new MissTarget(LATER),
                new TellDecisionOverdue(LATER),
                new TellCallerOverdue(LATER),
                new TellReferralMissing(LATER),
                new TellOfReleaseAgain(LATER, LATER),
                new TellVictimUntold(LATER),
                new TellResultOverdue(LATER),
                new TellReviewOverdue(REVIEW_BY),
                new ReportNobodyToSend(LATER),
                new AskForEscalation(
                        new IncidentEscalated(EscalationCause.ASKED_FOR, Role.DISTRICT_INSPECTOR, LATER, null)),
                new RaiseFlag(flag(Flag.WEAPON_PRESENT, FlagValue.YES), HANDLER),
                new WithdrawFlag(new FlagWithdrawn(Flag.WEAPON_PRESENT, null, null)),
                new IdentifyParty(identified(CHILD), List.of(new NameKey("S:known"))),
                new AssignRole(new RoleAssigned(SUSPECT, PartyRole.VICTIM)),
                new WithdrawRole(new RoleWithdrawn(SUSPECT, PartyRole.SUSPECT)),
                new RecordRelationship(
                        new RelationshipRecorded(VICTIM, SUSPECT, RelationshipType.PARTNER, FlagValue.YES)),
                new MatchPersons(new PersonsMatched(VICTIM, OTHER, VICTIM, 90, MatchBasis.SAME_PERSON_KEY)),
                new UnmatchPersons(new PersonsUnmatched(VICTIM, OTHER, VICTIM)),
                new SuspectDomesticAbuse(new DomesticAbuseSuspected(SaidBy.OFFICER, LATER, null)),
                new ConfirmDomesticAbuse(new DomesticAbuseConfirmed(LATER)),
                new RuleOutDomesticAbuse(new DomesticAbuseRuledOut(LATER, words("neighbours"))),
                new AddLogEntry(entry(ENTRY)),
                new CorrectLogEntry(new LogEntryCorrected(new LogEntryId(new UUID(4, 4)), ENTRY, words("so"), null)),
                new LinkIncidents(INCIDENT, new IncidentsLinked(LinkKind.RELATED_TO, OTHER, null)),
                new BeLinkedFrom(OTHER, new IncidentsLinked(LinkKind.DUPLICATE_OF, INCIDENT, null)),
                new UnlinkIncidents(new IncidentsUnlinked(LinkKind.RELATED_TO, OTHER, null)),
                new RecordPriorIncidents(new PriorIncidentsFound(List.of(), ANSWERED, true)),
                new ReportAttendance(attendance(UNIT, AttendanceStage.ASSIGNED, "2026-11-21T20:19:00Z")),
                new DecideCrime(new CrimeDecisionMade(CrimeDecision.NON_CRIME, null, null)),
                new DecideReferral(new ReferralDecisionMade(VICTIM, ReferralDecision.MADE, null), LATER),
                new DecideEncompass(new EncompassDecisionMade(VICTIM, EncompassDecision.NOTIFY, null)),
                new NameNextStepOwner(new NextStepOwnerNamed(null, "DAU", null)),
                new ReceiveAdvocateEvidence(evidence(VICTIM)),
                new MeetCheck(new ClosureCheckMet(ClosureCheck.RISK_ASSESSMENT, VICTIM, null, null)),
                new WaiveCheck(new ClosureCheckWaived(
                        ClosureCheck.CHILDREN_LINKED, null, SUPERVISOR, words("asked the school"))),
                new ResultIncident(result(FlagValue.YES)),
                new CloseIncident(LATER),
                new ReopenIncident(new IncidentReopened(LATER, null)),
                new ReleaseSuspect(
                        new SuspectReleased(SUSPECT, ReleaseBasis.RUI, FlagValue.NO, LATER, null, null), LATER),
                new AnswerRelease(new ReleaseAnswered(
                        SUSPECT, ReleaseAnswer.ORDER_APPLIED_FOR, SUPERVISOR, LATER, words("applied for at six"))),
                new TellVictimOfRelease(
                        new VictimToldOfRelease(VICTIM, SUSPECT, InformingOutcome.TOLD, InformingWay.IN_PERSON, LATER)),
                new QuestionGrade(new GradeQuestioned(new UUID(1, 6), LATER, GradeQuestionCause.SECOND_LOOK), Grade.G1),
                new ReviewRisk(reviewed(SUPERVISOR)),
                new NoteReview(reviewed(null)),
                new RestrictAccess(
                        new AccessRestricted(RestrictionReason.SUPERVISOR_DECISION, List.of(SUPERVISOR)), LATER),
                new EraseData(INCIDENT, true, List.of(), "MOPI-REVIEW"),
                new NameStaffParty(new StaffPartyNamed(SUSPECT, SUPERVISOR), HANDLER),
                new NoteLookUp(SUPERVISOR, Role.CONTROL_ROOM_SUPERVISOR, LookUpKind.OPENED, LATER),
                new AskBreakGlass(SUPERVISOR, words("nobody on the list is on duty"), LATER),
                new GrantBreakGlass(HANDLER, SUPERVISOR, LATER),
                new EndBreakGlass(LATER),
                new TellReviewDue(LATER),
                new ReviewBreakGlass(HANDLER, true, null, SUPERVISOR, LATER),
                new AddMarker(marker(), GRADED),
                new RemoveMarker(new MarkerRemoved(marker().marker(), null)),
                new ExpireMarkers(LATER),
                update(1, "content"),
                new TransferIncident(new IncidentTransferred("MERSEYSIDE", null, null)),
                row("2012-1", "content", FlagValue.YES));
    }

    public static MarkerAdded marker() {
        return new MarkerAdded(
                new MarkerId(new UUID(5, 5)),
                Flag.BAIL_CONDITIONS,
                SUSPECT,
                SaidBy.OFFICER,
                Confidence.UNKNOWN,
                GRADED,
                LATER,
                words("not to go near"));
    }

    public static CreateIncident creating(@Nullable ExternalReference master) {
        return new CreateIncident(CREATED, null, FlagValue.YES, null, master, null, null, null, null, null);
    }

    public static RegradeIncident regrade(Grade to) {
        return new RegradeIncident(
                to,
                RegradeReason.RISK_REDUCED,
                words("suspect is in custody"),
                HANDLER,
                "GMP",
                GRADED.plusSeconds(600));
    }

    public static TakeMasterUpdate update(long sequence, String content, IncidentCommand... changes) {
        return new TakeMasterUpdate(
                MASTER, new UpdateId(sequence, content), GRADED, GRADED, null, creating(MASTER), List.of(changes));
    }

    public static ImportIncident row(String caseNumber, String content, FlagValue domestic) {
        return new ImportIncident(
                new ExternalReference("EXPORT", caseNumber),
                content,
                Instant.parse("2012-01-01T06:00:00Z"),
                domestic,
                null,
                null,
                "BATTERY",
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    private static RiskReviewed reviewed(@Nullable StaffId by) {
        return new RiskReviewed(ReviewOutcome.LEVEL_STANDS, by, null, null, LATER, null);
    }

    public static Scenario<Incident, IncidentCommand, IncidentEvent> imported() {
        var accepted = nothing().when(row("2012-1", "content", FlagValue.YES)).decision();
        return switch (accepted) {
            case org.alongside.eventsourcing.decide.Decision.Accepted<IncidentEvent> events ->
                nothing().given(events.events());
            case org.alongside.eventsourcing.decide.Decision.Refused<IncidentEvent> refused ->
                throw new AssertionError(refused.refusal());
        };
    }
}
