package org.alongside.incident;

import java.time.Instant;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.AdvocateContactEvidenceReceived;
import org.alongside.contracts.incidents.AttendanceReported;
import org.alongside.contracts.incidents.BreakGlassAsked;
import org.alongside.contracts.incidents.BreakGlassEnded;
import org.alongside.contracts.incidents.BreakGlassReviewDue;
import org.alongside.contracts.incidents.BreakGlassReviewed;
import org.alongside.contracts.incidents.BreakGlassUsed;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.contracts.incidents.CallerInformed;
import org.alongside.contracts.incidents.ClosureCheckMet;
import org.alongside.contracts.incidents.ClosureCheckWaived;
import org.alongside.contracts.incidents.CodewordAgreed;
import org.alongside.contracts.incidents.CodewordHeard;
import org.alongside.contracts.incidents.CrimeDecisionMade;
import org.alongside.contracts.incidents.DataErased;
import org.alongside.contracts.incidents.DomesticAbuseConfirmed;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.DomesticAbuseSuspected;
import org.alongside.contracts.incidents.EncompassDecisionMade;
import org.alongside.contracts.incidents.ExternalUpdateReceived;
import org.alongside.contracts.incidents.FlagRaised;
import org.alongside.contracts.incidents.FlagWithdrawn;
import org.alongside.contracts.incidents.GradeQuestionCause;
import org.alongside.contracts.incidents.GradeQuestioned;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentGraded;
import org.alongside.contracts.incidents.IncidentRegraded;
import org.alongside.contracts.incidents.IncidentReopened;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.contracts.incidents.IncidentTransferred;
import org.alongside.contracts.incidents.IncidentsLinked;
import org.alongside.contracts.incidents.IncidentsUnlinked;
import org.alongside.contracts.incidents.InformingOutcome;
import org.alongside.contracts.incidents.LocationConfirmed;
import org.alongside.contracts.incidents.LogEntryAdded;
import org.alongside.contracts.incidents.LogEntryCorrected;
import org.alongside.contracts.incidents.LookUpNoticed;
import org.alongside.contracts.incidents.LowerGradeAgreed;
import org.alongside.contracts.incidents.MarkerAdded;
import org.alongside.contracts.incidents.MarkerExpired;
import org.alongside.contracts.incidents.MarkerRemoved;
import org.alongside.contracts.incidents.MasterStateReported;
import org.alongside.contracts.incidents.NextStepOwnerNamed;
import org.alongside.contracts.incidents.PartyIdentified;
import org.alongside.contracts.incidents.PartyNameKeyed;
import org.alongside.contracts.incidents.PersonsMatched;
import org.alongside.contracts.incidents.PersonsUnmatched;
import org.alongside.contracts.incidents.PriorIncidentsFound;
import org.alongside.contracts.incidents.ReferralAwaited;
import org.alongside.contracts.incidents.ReferralDecisionMade;
import org.alongside.contracts.incidents.ReferralNotArrived;
import org.alongside.contracts.incidents.RelationshipRecorded;
import org.alongside.contracts.incidents.ReleaseAnswered;
import org.alongside.contracts.incidents.RiskReviewOverdue;
import org.alongside.contracts.incidents.RiskReviewed;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.RoleWithdrawn;
import org.alongside.contracts.incidents.SilentCallAssessed;
import org.alongside.contracts.incidents.StaffPartyNamed;
import org.alongside.contracts.incidents.SuspectReleased;
import org.alongside.contracts.incidents.ThriveAssessed;
import org.alongside.contracts.incidents.VictimNotToldOfRelease;
import org.alongside.contracts.incidents.VictimToldOfRelease;
import org.alongside.incident.abuse.Abuse;
import org.alongside.incident.attendance.Attendance;
import org.alongside.incident.grading.ClockReason;
import org.alongside.incident.protection.BreakGlass;
import org.jspecify.annotations.Nullable;

/** What each event makes of an incident. */
final class IncidentHistory {
    private IncidentHistory() {}

    static Incident evolve(Incident before, IncidentEvent event) {
        if (before.stage() == null && !(event instanceof CallReceived || event instanceof IncidentCreated)) {
            throw new IllegalStateException(
                    "no incident begins with " + event.getClass().getSimpleName());
        }
        var next = new NextIncident(before);
        apply(event, next);
        return next.made();
    }

    /** One line per event, which is why it is longer than a screen. */
    private static void apply(IncidentEvent event, NextIncident next) {
        switch (event) {
            case CallReceived e -> called(e, next);
            case CallEnded e -> {
                next.contacts = next.contacts.ended(e);
                askForDecision(e.dropped(), ClockReason.CALL_DROPPED, e.callEndedAt(), next);
            }
            case IncidentCreated e -> created(e, next);
            case ExternalUpdateReceived e -> next.provenance = next.provenance.updated(e);
            case MasterStateReported e -> next.provenance = next.provenance.standing(e);
            case IncidentTransferred e -> next.provenance = next.provenance.handedOver();
            case LocationConfirmed e -> next.place = e.place();
            case ThriveAssessed e -> next.urgency = next.urgency.assessed(e);
            case IncidentGraded e -> {
                next.urgency = next.urgency.graded(e);
                next.stage = next.stage == IncidentState.CREATED ? IncidentState.GRADED : next.stage;
            }
            case GradeQuestioned e -> askForDecision(true, reason(e), e.questionedAt(), next);
            case LowerGradeAgreed e -> next.urgency = next.urgency.agreed(e);
            case IncidentRegraded e -> {
                next.urgency = next.urgency.regraded(e);
                waitAgain(e.regradedAt(), next);
            }
            case IncidentEscalated e -> {
                next.urgency = next.urgency.escalated(e);
                next.contacts = next.contacts.escalated(e);
                next.releases = next.releases.escalated(e);
                next.attendance = next.attendance.escalated(e);
            }
            case CallerInformed e -> {
                next.contacts = next.contacts.informed(e);
                var missed = e.outcome() == InformingOutcome.NO_ANSWER && next.abuse.mayBeAbuse();
                askForDecision(missed, ClockReason.CALLER_NOT_REACHED, e.informedAt(), next);
            }
            case CodewordAgreed e -> next.contacts = next.contacts.agreed(e);
            case CodewordHeard e -> askForDecision(true, ClockReason.CODEWORD_HEARD, e.heardAt(), next);
            case FlagRaised e -> next.flags = next.flags.raised(e);
            case FlagWithdrawn e -> next.flags = next.flags.withdrawn(e);
            case PartyIdentified e -> next.people = next.people.identified(e);
            case RoleAssigned e -> next.people = next.people.assigned(e);
            case RoleWithdrawn e -> next.people = next.people.withdrawn(e);
            case PersonsMatched e -> next.people = next.people.matched(e);
            case PersonsUnmatched e -> next.people = next.people.unmatched(e);
            case DomesticAbuseSuspected _ -> next.abuse = next.abuse.suspectedNow();
            case DomesticAbuseConfirmed _ -> next.abuse = next.abuse.confirmedNow();
            case DomesticAbuseRuledOut _ -> next.abuse = next.abuse.ruledOut();
            case LogEntryAdded e -> next.narrative = next.narrative.with(e.entry());
            case LogEntryCorrected e -> next.narrative = next.narrative.with(e.entry());
            case IncidentsLinked e -> next.narrative = next.narrative.linked(e);
            case IncidentsUnlinked e -> next.narrative = next.narrative.unlinked(e);
            case AttendanceReported e -> attended(e, next);
            case CrimeDecisionMade _ -> next.closing = next.closing.crimeDecided();
            case ReferralDecisionMade e -> {
                next.closing = next.closing.referralDecided(e.victim());
                next.referrals = next.referrals.decided(e);
            }
            case ReferralAwaited e -> next.referrals = next.referrals.awaited(e);
            case ReferralNotArrived e -> next.referrals = next.referrals.told(e);
            case SuspectReleased e -> released(e, next);
            case ReleaseAnswered e -> next.releases = next.releases.answered(e);
            case VictimToldOfRelease e -> next.releases = next.releases.told(e);
            case RiskReviewed _ -> next.review = next.review.done();
            case RiskReviewOverdue _ -> next.review = next.review.toldOf();
            case VictimNotToldOfRelease e -> next.releases = next.releases.untold(e);
            case EncompassDecisionMade e -> next.closing = next.closing.encompassDecided(e.child());
            case NextStepOwnerNamed _ -> next.closing = next.closing.ownerNamed();
            case AdvocateContactEvidenceReceived e -> next.closing = next.closing.proved(e);
            case ClosureCheckMet e -> {
                next.closing = next.closing.met(e);
                next.referrals = next.referrals.met(e);
            }
            case ClosureCheckWaived e -> {
                next.closing = next.closing.waived(e);
                next.referrals = next.referrals.waived(e);
            }
            case IncidentResulted e -> {
                next.stage = IncidentState.RESULTED;
                next.abuse = next.abuse.resulted(e.daConfirmed());
                next.review = next.review.ended(e);
            }
            case IncidentClosed e -> closed(e, next);
            case IncidentReopened e -> reopened(e, next);
            case AccessRestricted e -> next.protection = next.protection.restricted(e);
            case DataErased e -> next.protection = next.protection.erased(e);
            case StaffPartyNamed e -> next.protection = next.protection.staffNamed(e);
            case LookUpNoticed e -> next.protection = next.protection.lookedUp(e);
            case BreakGlassAsked e -> glass(next, next.protection.breakGlass().asked(e));
            case BreakGlassUsed e -> glass(next, next.protection.breakGlass().used(e));
            case BreakGlassEnded e -> glass(next, next.protection.breakGlass().ended(e.person()));
            case BreakGlassReviewDue e ->
                glass(next, next.protection.breakGlass().reviewTold(e));
            case BreakGlassReviewed e ->
                glass(next, next.protection.breakGlass().reviewed(e.person()));
            case MarkerAdded e -> next.people = next.people.marked(e);
            case MarkerExpired e -> next.people = next.people.unmarked(e.marker());
            case MarkerRemoved e -> next.people = next.people.unmarked(e.marker());
            case SilentCallAssessed _, RelationshipRecorded _, PriorIncidentsFound _, PartyNameKeyed _ -> {
                // Said and kept; no later decision depends on it.
            }
        }
    }

    private static void glass(NextIncident next, BreakGlass changed) {
        next.protection = next.protection.with(changed);
    }

    private static void called(CallReceived call, NextIncident next) {
        boolean again = next.stage != null;
        next.stage = again ? next.stage : IncidentState.RECEIVED;
        next.contacts = next.contacts.received(call);
        askForDecision(again && next.abuse.mayBeAbuse(), ClockReason.SECOND_CONTACT, answered(call), next);
    }

    private static ClockReason reason(GradeQuestioned questioned) {
        return questioned.cause() == GradeQuestionCause.SECOND_CONTACT
                ? ClockReason.SECOND_CONTACT
                : ClockReason.SECOND_LOOK;
    }

    private static @Nullable Instant answered(CallReceived call) {
        return call.callAnsweredAt() == null ? call.callOfferedAt() : call.callAnsweredAt();
    }

    /**
     * While nobody is there, a second contact, a dropped call, the codeword or a caller who does not answer forces a
     * look at the grade. Source: domain 2.2, 2.5.
     */
    private static void askForDecision(boolean due, ClockReason because, @Nullable Instant at, NextIncident next) {
        if (due && !next.attendance.isSomebodyThere()) {
            next.urgency = next.urgency.askingForDecision(because, at);
            waitAgain(at, next);
        }
    }

    /** Whoever came has gone, and is wanted again: the incident waits for somebody as when nobody had come. */
    private static void waitAgain(@Nullable Instant since, NextIncident next) {
        if (since != null && next.attendance.everybodyHasGone() && next.stage == IncidentState.AT_SCENE) {
            next.attendance = Attendance.NOBODY;
            next.urgency = next.urgency.waitingAgain(since);
            next.contacts = next.contacts.beginningAnew();
            next.stage = IncidentState.AWAITING_RESOURCE;
        }
    }

    /** What its master closed has no outcome here, and is looked at again all the same. */
    private static void closed(IncidentClosed closed, NextIncident next) {
        next.review = next.stage == IncidentState.RESULTED ? next.review : next.review.endedAt(closed.closedAt());
        next.stage = IncidentState.CLOSED;
    }

    /** An older release that is told late changes nothing. */
    private static void released(SuspectReleased released, NextIncident next) {
        var known = next.releases;
        next.releases = known.released(released);
        next.review = next.releases.equals(known) ? next.review : next.review.released(released);
    }

    private static void created(IncidentCreated created, NextIncident next) {
        next.stage = IncidentState.CREATED;
        next.provenance = next.provenance.of(created.master());
        next.urgency = next.urgency.created(created.clockStarts());
        next.place = created.place() == null ? next.place : created.place();
        next.abuse = Abuse.atCreation(created.daSuspectedAtCreation());
    }

    private static void attended(AttendanceReported report, NextIncident next) {
        var before = next.attendance;
        next.attendance = before.reported(report);
        next.contacts = next.contacts.attended(before, next.attendance, report);
        next.urgency = next.urgency.attended(next.attendance, report);
        next.stage = next.attendance.stageAfter(next.stage);
    }

    /** Live again: somebody must go, unless somebody is there still. */
    private static void reopened(IncidentReopened reopened, NextIncident next) {
        next.review = next.review.reopened();
        if (next.attendance.isSomebodyThere()) {
            next.stage = IncidentState.AT_SCENE;
            return;
        }
        next.attendance = Attendance.NOBODY;
        next.urgency = next.urgency
                .waitingAgain(reopened.reopenedAt())
                .askingForDecision(ClockReason.REOPENED, reopened.reopenedAt());
        next.contacts = next.contacts.beginningAnew();
        next.stage = next.urgency.grade() == null ? IncidentState.CREATED : IncidentState.AWAITING_RESOURCE;
    }
}
