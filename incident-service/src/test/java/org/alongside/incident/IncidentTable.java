package org.alongside.incident;

import java.util.List;
import java.util.stream.Stream;

/** The table of {@link IncidentStateTableTest}: expectations written down by hand. */
final class IncidentTable {
    private static final String SAME = "\"";

    private IncidentTable() {}

    /** One command with a cell for each state. */
    record Row(String command, List<String> cells) {}

    /**
     * Columns: NONE, RECEIVED, CREATED, GRADED, AWAITING_RESOURCE, ASSIGNED, EN_ROUTE, AT_SCENE, RESULTED, CLOSED,
     * IMPORTED. A ditto mark repeats the cell to its left.
     */
    private static final String TABLE = """
            ReceiveCall             | CallReceived | " | " | " | " | " | " | " | CallReceived+IncidentReopened | INCIDENT_CLOSED | IMPORTED_HISTORY
            EndCall                 | UNKNOWN_INCIDENT | CallEnded | " | " | " | " | " | " | " | " | UNKNOWN_CALL
            AssessSilentCall        | UNKNOWN_INCIDENT | SilentCallAssessed | " | " | " | " | " | " | " | " | UNKNOWN_CALL
            InformCaller            | UNKNOWN_INCIDENT | CallerInformed | " | " | " | " | " | " | " | " | UNKNOWN_CALL
            AgreeCodeword           | UNKNOWN_INCIDENT | CodewordAgreed | " | " | " | " | " | " | " | " | UNKNOWN_CALL
            HearCodeword            | UNKNOWN_INCIDENT | CodewordHeard+FlagRaised+IncidentEscalated | " | " | " | " | " | " | " | " | UNKNOWN_CALL
            CreateIncident          | IncidentCreated | " | ALREADY_CREATED | " | " | " | " | " | " | " | "
            ConfirmLocation         | UNKNOWN_INCIDENT | LocationConfirmed | " | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            AssessThrive            | UNKNOWN_INCIDENT | ThriveAssessed | " | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            GradeIncident           | UNKNOWN_INCIDENT | NOT_CREATED | IncidentGraded | ALREADY_GRADED | " | " | " | " | INCIDENT_RESULTED | INCIDENT_CLOSED | IMPORTED_HISTORY
            RegradeIncident         | UNKNOWN_INCIDENT | NOT_CREATED | NOT_GRADED | DOWNGRADE_NEEDS_FRESH_THRIVE | " | " | " | " | INCIDENT_RESULTED | INCIDENT_CLOSED | IMPORTED_HISTORY
            AgreeToLowerGrade       | UNKNOWN_INCIDENT | NOT_CREATED | NOT_GRADED | DOWNGRADE_NEEDS_FRESH_THRIVE | " | " | " | " | INCIDENT_RESULTED | INCIDENT_CLOSED | IMPORTED_HISTORY
            GradeByMaster           | UNKNOWN_INCIDENT | NOT_CREATED | IncidentGraded | IncidentRegraded+IncidentEscalated | " | " | " | " | INCIDENT_RESULTED | INCIDENT_CLOSED | IMPORTED_HISTORY
            QuestionGrade           | UNKNOWN_INCIDENT | - | - | GradeQuestioned | " | " | " | - | - | - | -
            EscalateUnresourced     | UNKNOWN_INCIDENT | - | - | IncidentEscalated | " | - | - | - | - | - | -
            EscalateAgain           | UNKNOWN_INCIDENT | - | " | " | " | " | " | " | " | " | "
            MissTarget              | UNKNOWN_INCIDENT | - | - | IncidentEscalated | " | " | " | - | - | - | -
            TellDecisionOverdue     | UNKNOWN_INCIDENT | IncidentEscalated | " | - | " | " | " | " | " | " | "
            TellCallerOverdue       | UNKNOWN_INCIDENT | - | - | - | - | IncidentEscalated | " | " | - | - | -
            TellReferralMissing     | UNKNOWN_INCIDENT | - | " | " | " | " | " | " | " | " | "
            TellOfReleaseAgain      | UNKNOWN_INCIDENT | - | " | " | " | " | " | " | " | " | "
            TellVictimUntold        | UNKNOWN_INCIDENT | - | " | " | " | " | " | " | " | " | "
            TellResultOverdue       | UNKNOWN_INCIDENT | - | " | " | " | " | " | " | " | " | "
            TellReviewOverdue       | UNKNOWN_INCIDENT | - | - | - | - | - | - | - | RiskReviewOverdue | " | -
            ReportNobodyToSend      | UNKNOWN_INCIDENT | - | - | IncidentEscalated | " | - | - | - | - | - | -
            AskForEscalation        | UNKNOWN_INCIDENT | NOT_CREATED | IncidentEscalated | " | " | " | " | " | INCIDENT_RESULTED | INCIDENT_CLOSED | IMPORTED_HISTORY
            RaiseFlag               | UNKNOWN_INCIDENT | FlagRaised | " | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            WithdrawFlag            | UNKNOWN_INCIDENT | FLAG_NOT_RAISED | " | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            IdentifyParty           | UNKNOWN_INCIDENT | PartyIdentified+PartyNameKeyed | " | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            AssignRole              | UNKNOWN_INCIDENT | RoleAssigned | " | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            WithdrawRole            | UNKNOWN_INCIDENT | RoleWithdrawn | " | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            RecordRelationship      | UNKNOWN_INCIDENT | RelationshipRecorded | " | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            MatchPersons            | UNKNOWN_INCIDENT | PersonsMatched | " | " | " | " | " | " | " | " | "
            UnmatchPersons          | UNKNOWN_INCIDENT | NOT_MATCHED | " | " | " | " | " | " | " | " | "
            AddMarker               | UNKNOWN_INCIDENT | MarkerAdded | " | " | " | " | " | " | " | " | "
            RemoveMarker            | UNKNOWN_INCIDENT | NO_SUCH_MARKER | " | " | " | " | " | " | " | " | "
            ExpireMarkers           | UNKNOWN_INCIDENT | - | " | " | " | " | " | " | " | " | "
            SuspectDomesticAbuse    | UNKNOWN_INCIDENT | NOT_CREATED | - | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            ConfirmDomesticAbuse    | UNKNOWN_INCIDENT | NOT_CREATED | DomesticAbuseConfirmed | " | " | " | " | " | - | INCIDENT_CLOSED | IMPORTED_HISTORY
            RuleOutDomesticAbuse    | UNKNOWN_INCIDENT | NOT_CREATED | DomesticAbuseRuledOut | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            AddLogEntry             | UNKNOWN_INCIDENT | LogEntryAdded | " | " | " | " | " | " | " | " | "
            CorrectLogEntry         | UNKNOWN_INCIDENT | UNKNOWN_LOG_ENTRY | " | " | " | " | " | " | " | " | "
            LinkIncidents           | UNKNOWN_INCIDENT | IncidentsLinked | " | " | " | " | " | " | " | " | "
            BeLinkedFrom            | UNKNOWN_INCIDENT | - | " | " | " | " | " | " | " | " | "
            UnlinkIncidents         | UNKNOWN_INCIDENT | NOT_LINKED | " | " | " | " | " | " | " | " | "
            RecordPriorIncidents    | UNKNOWN_INCIDENT | PriorIncidentsFound | " | " | " | " | " | " | " | " | "
            ReportAttendance        | UNKNOWN_INCIDENT | AttendanceReported | " | " | " | " | " | " | " | " | "
            DecideCrime             | UNKNOWN_INCIDENT | NOT_CREATED | CrimeDecisionMade | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            DecideReferral          | UNKNOWN_INCIDENT | NOT_CREATED | ReferralDecisionMade+ReferralAwaited | " | " | " | " | " | " | " | IMPORTED_HISTORY
            DecideEncompass         | UNKNOWN_INCIDENT | NOT_CREATED | EncompassDecisionMade | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            NameNextStepOwner       | UNKNOWN_INCIDENT | NOT_CREATED | NextStepOwnerNamed | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            ReceiveAdvocateEvidence | UNKNOWN_INCIDENT | AdvocateContactEvidenceReceived | " | " | " | " | " | " | " | " | "
            MeetCheck               | UNKNOWN_INCIDENT | ClosureCheckMet | " | " | " | " | " | " | " | " | "
            WaiveCheck              | UNKNOWN_INCIDENT | NOT_CREATED | ClosureCheckWaived | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            ResultIncident          | UNKNOWN_INCIDENT | NOT_CREATED | DomesticAbuseConfirmed+IncidentResulted | " | " | " | " | " | IncidentResulted | INCIDENT_CLOSED | IMPORTED_HISTORY
            CloseIncident           | UNKNOWN_INCIDENT | NOT_RESULTED | " | " | " | " | " | " | CLOSURE_CHECKS_OPEN | INCIDENT_CLOSED | IMPORTED_HISTORY
            ReopenIncident          | UNKNOWN_INCIDENT | NOT_FINISHED | " | " | " | " | " | " | IncidentReopened | " | IMPORTED_HISTORY
            ReleaseSuspect          | UNKNOWN_INCIDENT | NOT_CREATED | SuspectReleased+IncidentEscalated | " | " | " | " | " | " | " | IMPORTED_HISTORY
            AnswerRelease           | UNKNOWN_INCIDENT | NOT_CREATED | NOT_RELEASED | " | " | " | " | " | " | " | IMPORTED_HISTORY
            TellVictimOfRelease     | UNKNOWN_INCIDENT | NOT_CREATED | NOT_RELEASED | " | " | " | " | " | " | " | IMPORTED_HISTORY
            ReviewRisk              | UNKNOWN_INCIDENT | NOT_CREATED | NO_REVIEW_DUE | " | " | " | " | " | RiskReviewed | " | IMPORTED_HISTORY
            NoteReview              | UNKNOWN_INCIDENT | RiskReviewed | " | " | " | " | " | " | " | " | "
            RestrictAccess          | UNKNOWN_INCIDENT | AccessRestricted | " | " | " | " | " | " | " | " | "
            EraseData               | UNKNOWN_INCIDENT | STILL_OPEN | " | " | " | " | " | " | " | DataErased | "
            NameStaffParty          | UNKNOWN_INCIDENT | StaffPartyNamed+AccessRestricted | " | " | " | " | " | " | " | " | "
            NoteLookUp              | UNKNOWN_INCIDENT | - | " | " | " | " | " | " | " | " | "
            AskBreakGlass           | UNKNOWN_INCIDENT | NOT_RESTRICTED | " | " | " | " | " | " | " | " | "
            GrantBreakGlass         | UNKNOWN_INCIDENT | NOT_RESTRICTED | " | " | " | " | " | " | " | " | "
            EndBreakGlass           | UNKNOWN_INCIDENT | - | " | " | " | " | " | " | " | " | "
            TellReviewDue           | UNKNOWN_INCIDENT | - | " | " | " | " | " | " | " | " | "
            ReviewBreakGlass        | UNKNOWN_INCIDENT | NO_BREAK_GLASS | " | " | " | " | " | " | " | " | "
            TakeMasterUpdate        | IncidentCreated+ExternalUpdateReceived | NOT_THE_MASTER | " | " | " | " | " | " | " | " | "
            TransferIncident        | UNKNOWN_INCIDENT | NOT_CREATED | IncidentTransferred | " | " | " | " | " | " | INCIDENT_CLOSED | IMPORTED_HISTORY
            ImportIncident          | IncidentCreated+ExternalUpdateReceived+DomesticAbuseConfirmed+IncidentResulted+IncidentClosed | EXTERNAL_CONTENT_DIFFERS | " | " | " | " | " | " | " | " | -
            """;

    static Stream<Row> rows() {
        return TABLE.lines().map(IncidentTable::row);
    }

    private static Row row(String line) {
        var cells = line.split("\\|", -1);
        for (int i = 1; i < cells.length; i++) {
            cells[i] = cells[i].strip().equals(SAME) ? cells[i - 1] : cells[i].strip();
        }
        return new Row(cells[0].strip(), List.of(cells).subList(1, cells.length));
    }
}
