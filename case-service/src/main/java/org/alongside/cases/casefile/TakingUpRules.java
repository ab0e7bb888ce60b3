package org.alongside.cases.casefile;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.cases.CasePolicy;
import org.alongside.cases.CaseRefusal;
import org.alongside.cases.casefile.Case.Opened;
import org.alongside.cases.casefile.CaseCommand.AcceptHandOff;
import org.alongside.cases.casefile.CaseCommand.Allocate;
import org.alongside.cases.casefile.CaseCommand.ConfirmOpened;
import org.alongside.cases.casefile.CaseCommand.DeclineHandOff;
import org.alongside.cases.casefile.CaseCommand.FirstKnown;
import org.alongside.cases.casefile.CaseCommand.Found;
import org.alongside.cases.casefile.CaseCommand.OpenContactRecord;
import org.alongside.cases.casefile.CaseCommand.Refer;
import org.alongside.cases.casefile.CaseCommand.ReferByPolicy;
import org.alongside.cases.casefile.CaseCommand.TakingUp;
import org.alongside.cases.casefile.CaseCommand.Triage;
import org.alongside.contracts.cases.CaseAllocated;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.cases.CaseReferred;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.CaseStateChanged;
import org.alongside.contracts.cases.HandOffAccepted;
import org.alongside.contracts.cases.HandOffDeclined;
import org.alongside.contracts.cases.HubDecision;
import org.alongside.contracts.cases.HubDecisionMade;
import org.alongside.contracts.cases.MinimalContactRecordOpened;
import org.alongside.contracts.cases.RecordOpening;
import org.alongside.contracts.cases.ReferralChecked;
import org.alongside.contracts.cases.ReferralProblem;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.eventsourcing.decide.Decision;

/** Contact record, referral and its checks, the hub's triage, allocation and hand-off. Source: domain 3.6, 5.2, 6. */
final class TakingUpRules {
    /** The child route. */
    private static final Set<AgeBand> UNDER_16 = EnumSet.of(AgeBand.UNDER_10, AgeBand.AGE_10_TO_15);

    private final CasePolicy policy;

    TakingUpRules(CasePolicy policy) {
        this.policy = policy;
    }

    Decision<CaseEvent> decide(Opened file, TakingUp command) {
        return switch (command) {
            case ConfirmOpened _, OpenContactRecord _ -> accept();
            case Refer refer -> referred(file, refer);
            case ReferByPolicy refer -> referredByPolicy(file, refer.form());
            case Triage triage -> triaged(file, triage);
            case Allocate allocate -> allocated(file, allocate);
            case AcceptHandOff accepting -> takenOver(file, accepting);
            case DeclineHandOff declining -> declined(file, declining);
        };
    }

    Decision<CaseEvent> opened(OpenContactRecord open) {
        return accept(new MinimalContactRecordOpened(
                open.incident(), open.victim(), open.personKey(), open.because(), open.deployment(), open.openedAt()));
    }

    static CaseEvent openedBy(FirstKnown first, RecordOpening because, java.time.Instant openedAt) {
        return new MinimalContactRecordOpened(
                first.incident(), first.victim(), first.personKey(), because, null, openedAt);
    }

    Decision<CaseEvent> referredFirst(CaseReferred form, Found found) {
        return accept(form, checked(form, found, false));
    }

    private Decision<CaseEvent> referredByPolicy(Opened file, CaseReferred form) {
        boolean waits = Steps.REFERRABLE.contains(file.state())
                && !file.referral().known().contains(form.referral());
        return waits ? referredFirst(form, Found.NOTHING) : accept();
    }

    private Decision<CaseEvent> referred(Opened file, Refer refer) {
        if (file.state() == CaseState.CLOSED) {
            return refuse(CaseRefusal.CASE_CLOSED, "Reopen the case, or refer under a new incident");
        }
        if (file.state() == CaseState.DUPLICATE) {
            return refuse(CaseRefusal.CASE_IS_DUPLICATE, "Refer to the file that is kept");
        }
        if (file.referral().known().contains(refer.form().referral())) {
            return accept();
        }
        boolean open = !Steps.REFERRABLE.contains(file.state());
        return accept(refer.form(), checked(refer.form(), refer.found(), open));
    }

    /** Problems are recorded for the hub to weigh; none of them turns a referral away. */
    private ReferralChecked checked(CaseReferred form, Found found, boolean sameFileOpen) {
        var problems = new ArrayList<ReferralProblem>();
        addIf(found.otherFile() != null, ReferralProblem.DUPLICATE_PERSON, problems);
        addIf(sameFileOpen || found.openCase() != null, ReferralProblem.OPEN_CASE, problems);
        addIf(!policy.serves(form.area()), ReferralProblem.WRONG_AREA, problems);
        addIf(UNDER_16.contains(found.ageBand()), ReferralProblem.UNDER_16, problems);
        addIf(found.conflict() == FlagValue.YES, ReferralProblem.CONFLICT_OF_INTEREST, problems);
        return new ReferralChecked(form.referral(), problems, found.openCase(), form.referredAt());
    }

    private static void addIf(boolean stands, ReferralProblem problem, List<ReferralProblem> problems) {
        if (stands) {
            problems.add(problem);
        }
    }

    private Decision<CaseEvent> triaged(Opened file, Triage triage) {
        if (!Steps.TRIABLE.contains(file.state())) {
            return file.state() == CaseState.CONTACT_RECORD
                    ? refuse(CaseRefusal.NOT_REFERRED, "Nobody has referred this victim")
                    : refuse(CaseRefusal.WRONG_STATE, "This referral does not wait for the hub");
        }
        if (triage.decision() == HubDecision.ASSIGN_TO_SERVICE && triage.service() == null) {
            return refuse(CaseRefusal.SERVICE_MISSING, "Say to which service it goes");
        }
        if (triage.decision() == HubDecision.NO_ACTION && triage.reason() == null) {
            return refuse(CaseRefusal.REASON_MISSING, "Say why nothing is done");
        }
        return decided(file, triage);
    }

    private static Decision<CaseEvent> decided(Opened file, Triage triage) {
        var made = new HubDecisionMade(
                file.referral().latest(),
                triage.decision(),
                triage.service(),
                triage.sessionDate(),
                triage.decidedAt(),
                triage.reason());
        return triage.decision() == HubDecision.NO_ACTION
                ? accept(
                        made,
                        new CaseStateChanged(
                                file.state(), CaseState.INAPPROPRIATE_REFERRAL, triage.decidedAt(), triage.reason()))
                : accept(made);
    }

    private Decision<CaseEvent> allocated(Opened file, Allocate allocate) {
        if (Steps.ALLOCATABLE.contains(file.state())) {
            return accept(new CaseAllocated(allocate.idva(), allocate.team(), allocate.allocatedAt()));
        }
        return switch (file.state()) {
            case CONTACT_RECORD -> refuse(CaseRefusal.NOT_REFERRED, "Nobody has referred this victim");
            case REFERRED -> refuse(CaseRefusal.NOT_TRIAGED, "The hub has not decided yet");
            default -> refuse(CaseRefusal.WRONG_STATE, "Nobody works on this case any more");
        };
    }

    /** Until somebody accepts, the car's IDVA owns it; who accepts owns it, whatever the hub has yet to decide. */
    private Decision<CaseEvent> takenOver(Opened file, AcceptHandOff accepting) {
        if ((accepting.acceptedBy() == null) == (accepting.acceptedByTeam() == null)) {
            return refuse(CaseRefusal.HAND_OFF_OWNER_MISSING, "Name the IDVA or the team that takes over");
        }
        if (file.holder().takenOver().contains(accepting.deployment())) {
            return sameOwner(file, accepting)
                    ? accept()
                    : refuse(CaseRefusal.HAND_OFF_TAKEN, "Somebody has taken this hand-off over");
        }
        if (file.state() == CaseState.DUPLICATE) {
            return refuse(CaseRefusal.CASE_IS_DUPLICATE, "Take over the file that is kept");
        }
        return accept(new HandOffAccepted(
                accepting.deployment(),
                accepting.incident(),
                accepting.victim(),
                accepting.acceptedBy(),
                accepting.acceptedByTeam(),
                accepting.acceptedAt()));
    }

    private static boolean sameOwner(Opened file, AcceptHandOff accepting) {
        return java.util.Objects.equals(file.holder().idva(), accepting.acceptedBy())
                && java.util.Objects.equals(file.holder().team(), accepting.acceptedByTeam());
    }

    private static Decision<CaseEvent> declined(Opened file, DeclineHandOff declining) {
        if (file.holder().takenOver().contains(declining.deployment())) {
            return refuse(CaseRefusal.HAND_OFF_TAKEN, "Somebody has taken this hand-off over");
        }
        return accept(new HandOffDeclined(
                declining.deployment(), declining.incident(), declining.victim(), declining.declinedAt()));
    }
}
