package org.alongside.contracts.incidents;

import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.OnTopic;
import org.alongside.contracts.Reader;
import org.alongside.contracts.Topic;

/**
 * What happens to one incident in the control room. Police read all of it; car crews and advocates the facts of
 * incidents they are on; analysts never a sealed field. The incident's own id is in the envelope's stream.
 */
@OnTopic(
        topic = Topic.INCIDENTS,
        streamCategory = "incident",
        controller = Controller.POLICE,
        readers = {Reader.POLICE, Reader.CAR_CREW, Reader.ADVOCACY, Reader.ANALYTICS})
public sealed interface IncidentEvent extends AlongsideEvent
        permits CallReceived,
                CallEnded,
                SilentCallAssessed,
                CallerInformed,
                CodewordAgreed,
                CodewordHeard,
                IncidentCreated,
                ExternalUpdateReceived,
                MasterStateReported,
                LocationConfirmed,
                ThriveAssessed,
                IncidentGraded,
                IncidentRegraded,
                LowerGradeAgreed,
                GradeQuestioned,
                FlagRaised,
                FlagWithdrawn,
                PartyIdentified,
                MarkerAdded,
                MarkerExpired,
                MarkerRemoved,
                RoleAssigned,
                RoleWithdrawn,
                RelationshipRecorded,
                PartyNameKeyed,
                PersonsMatched,
                PersonsUnmatched,
                PriorIncidentsFound,
                DomesticAbuseSuspected,
                DomesticAbuseConfirmed,
                DomesticAbuseRuledOut,
                LogEntryAdded,
                LogEntryCorrected,
                IncidentsLinked,
                IncidentsUnlinked,
                IncidentEscalated,
                IncidentTransferred,
                AttendanceReported,
                CrimeDecisionMade,
                ReferralDecisionMade,
                ReferralAwaited,
                ReferralNotArrived,
                SuspectReleased,
                ReleaseAnswered,
                VictimToldOfRelease,
                VictimNotToldOfRelease,
                RiskReviewed,
                RiskReviewOverdue,
                EncompassDecisionMade,
                NextStepOwnerNamed,
                AdvocateContactEvidenceReceived,
                ClosureCheckMet,
                ClosureCheckWaived,
                IncidentResulted,
                IncidentClosed,
                IncidentReopened,
                AccessRestricted,
                StaffPartyNamed,
                LookUpNoticed,
                BreakGlassAsked,
                BreakGlassUsed,
                BreakGlassEnded,
                BreakGlassReviewDue,
                BreakGlassReviewed,
                DataErased {}
