package org.alongside.cases.casefile;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.acceptAll;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.alongside.cases.CasePolicy;
import org.alongside.cases.CaseRefusal;
import org.alongside.cases.casefile.Case.Opened;
import org.alongside.cases.casefile.CaseCommand.AddSafeContact;
import org.alongside.cases.casefile.CaseCommand.BeginActiveSupport;
import org.alongside.cases.casefile.CaseCommand.FirstKnown;
import org.alongside.cases.casefile.CaseCommand.HoldSession;
import org.alongside.cases.casefile.CaseCommand.Reaching;
import org.alongside.cases.casefile.CaseCommand.RecordEngagement;
import org.alongside.cases.casefile.CaseCommand.ReplaceSafeContact;
import org.alongside.cases.casefile.CaseCommand.ReportAttempt;
import org.alongside.cases.casefile.CaseCommand.Slips;
import org.alongside.cases.casefile.CaseCommand.Told;
import org.alongside.cases.safecontact.ContactBar;
import org.alongside.cases.safecontact.Instruction;
import org.alongside.cases.safecontact.SafeContact;
import org.alongside.cases.safecontact.SafeContactCheck;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.CaseStateChanged;
import org.alongside.contracts.cases.ContactAttempted;
import org.alongside.contracts.cases.InstructionSource;
import org.alongside.contracts.cases.Permission;
import org.alongside.contracts.cases.RecordOpening;
import org.alongside.contracts.cases.SafeContactInstructionSet;
import org.alongside.contracts.cases.SupportSessionHeld;
import org.alongside.contracts.cases.UnsafeContact;
import org.alongside.contracts.cases.UnsafeContactRecorded;
import org.alongside.contracts.cases.VictimEngaged;
import org.alongside.eventsourcing.decide.Decision;
import org.jspecify.annotations.Nullable;

/** Safe-contact instructions, attempts, sessions and engagement. Source: domain 5.4. */
final class ReachingRules {
    private final CasePolicy policy;

    ReachingRules(CasePolicy policy) {
        this.policy = policy;
    }

    Decision<CaseEvent> decide(Opened file, Reaching command) {
        return switch (command) {
            case AddSafeContact add -> added(file, add.told());
            case ReplaceSafeContact replace -> accept(set(version(file), replace.told()));
            case ReportAttempt attempt -> attempted(file, attempt);
            case HoldSession session -> held(file, session);
            case RecordEngagement engagement -> engaged(file, engagement);
            case BeginActiveSupport began -> active(file, began);
        };
    }

    Decision<CaseEvent> toldFirst(AddSafeContact add, FirstKnown first) {
        return accept(
                TakingUpRules.openedBy(
                        first,
                        RecordOpening.SAFE_CONTACT_INSTRUCTION,
                        add.told().setAt()),
                set(1, add.told()));
    }

    private static Decision<CaseEvent> added(Opened file, Told told) {
        var standing = file.contact().instruction();
        return accept(set(version(file), standing == null ? told : combined(standing, told)));
    }

    private static Told combined(Instruction standing, Told told) {
        return new Told(
                InstructionSource.COMBINED,
                told.incident(),
                SafeContact.stricter(standing.rules(), told.rules()),
                SafeContact.newer(standing.secrets(), told.secrets()),
                SafeContact.earlier(standing.reviewOn(), told.reviewOn()),
                told.setAt());
    }

    private static CaseEvent set(int version, Told told) {
        return new SafeContactInstructionSet(
                version, told.source(), told.incident(), told.rules(), told.secrets(), told.reviewOn(), told.setAt());
    }

    private static int version(Opened file) {
        var standing = file.contact().instruction();
        return standing == null ? 1 : standing.version() + 1;
    }

    /** It happened, so it is kept; each rule it went against is recorded beside it. */
    private Decision<CaseEvent> attempted(Opened file, ReportAttempt report) {
        if (file.contact().attempts().contains(report.attempt())) {
            return accept();
        }
        var instruction = file.contact().instruction();
        var events = new ArrayList<CaseEvent>();
        events.add(attempt(report, versionOf(instruction)));
        breaches(instruction, report).forEach(breach -> events.add(unsafe(report, breach, versionOf(instruction))));
        return acceptAll(events);
    }

    private static ContactAttempted attempt(ReportAttempt report, @Nullable Integer version) {
        return new ContactAttempted(
                report.attempt(),
                report.incident(),
                report.deferredContact(),
                report.channel(),
                report.reached(),
                report.by(),
                version,
                report.lateReason(),
                report.attemptedAt());
    }

    private static UnsafeContactRecorded unsafe(ReportAttempt report, UnsafeContact breach, @Nullable Integer version) {
        return new UnsafeContactRecorded(
                report.attempt(), report.channel(), breach, version, report.attemptedAt(), report.explanation());
    }

    private static @Nullable Integer versionOf(@Nullable Instruction instruction) {
        return instruction == null ? null : Integer.valueOf(instruction.version());
    }

    private Set<UnsafeContact> breaches(@Nullable Instruction instruction, ReportAttempt report) {
        var breaches = new LinkedHashSet<UnsafeContact>();
        SafeContactCheck.bars(instruction, report.channel(), report.attemptedAt(), policy.zone()).stream()
                .map(ContactBar::breach)
                .forEach(breaches::add);
        addSlips(breaches, instruction, report.slips());
        return breaches;
    }

    private static void addSlips(Set<UnsafeContact> breaches, @Nullable Instruction instruction, Slips slips) {
        if (slips.voicemailLeft() && (instruction == null || instruction.rules().voicemail() != Permission.ALLOWED)) {
            breaches.add(UnsafeContact.VOICEMAIL_LEFT);
        }
        if (slips.ownNumberShown()
                && (instruction == null || instruction.rules().withheldNumber() != Permission.BARRED)) {
            breaches.add(UnsafeContact.NUMBER_SHOWN);
        }
        if (slips.otherPersonAnswered()) {
            breaches.add(UnsafeContact.OTHER_PERSON_ANSWERED);
        }
        if (slips.otherPersonTold()) {
            breaches.add(UnsafeContact.OTHER_PERSON_TOLD);
        }
        if (slips.oldDetailsUsed()) {
            breaches.add(UnsafeContact.OLD_DETAILS_USED);
        }
    }

    private Decision<CaseEvent> held(Opened file, HoldSession session) {
        if (session.minutes() < policy.sessionMinutesMin()
                || !policy.sessionChannels().contains(session.channel())) {
            return refuse(
                    CaseRefusal.SESSION_NOT_SUBSTANTIVE,
                    "A session is a talk of at least " + policy.sessionMinutesMin()
                            + " minutes; record a shorter one as a contact attempt");
        }
        var known = new Case.Session(session.channel(), session.heldAt());
        return file.support().sessions().contains(known)
                ? accept()
                : accept(new SupportSessionHeld(session.channel(), session.minutes(), session.heldAt()));
    }

    /** Reached is not engaged: a substantive session, and consent, which the private half confirms beside this. */
    private static Decision<CaseEvent> engaged(Opened file, RecordEngagement engagement) {
        if (Steps.TAKING_PART.contains(file.state())) {
            return accept();
        }
        if (!Steps.ENGAGEABLE.contains(file.state())) {
            return refuse(CaseRefusal.WRONG_STATE, "Somebody must hold an open case first");
        }
        return file.support().sessions().isEmpty()
                ? refuse(CaseRefusal.NO_SESSION, "There was no substantive session yet")
                : accept(new VictimEngaged(engagement.engagedAt()));
    }

    private static Decision<CaseEvent> active(Opened file, BeginActiveSupport began) {
        return switch (file.state()) {
            case ACTIVE -> accept();
            case ENGAGED -> accept(new CaseStateChanged(CaseState.ENGAGED, CaseState.ACTIVE, began.beganAt(), null));
            default -> refuse(CaseRefusal.WRONG_STATE, "The victim does not take part yet");
        };
    }
}
