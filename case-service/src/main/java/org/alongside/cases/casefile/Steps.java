package org.alongside.cases.casefile;

import static org.alongside.contracts.cases.CaseState.ACTIVE;
import static org.alongside.contracts.cases.CaseState.ALLOCATED;
import static org.alongside.contracts.cases.CaseState.CLOSED;
import static org.alongside.contracts.cases.CaseState.CLOSING;
import static org.alongside.contracts.cases.CaseState.CONTACT_IN_PROGRESS;
import static org.alongside.contracts.cases.CaseState.CONTACT_RECORD;
import static org.alongside.contracts.cases.CaseState.DECLINED;
import static org.alongside.contracts.cases.CaseState.DUPLICATE;
import static org.alongside.contracts.cases.CaseState.ENGAGED;
import static org.alongside.contracts.cases.CaseState.INAPPROPRIATE_REFERRAL;
import static org.alongside.contracts.cases.CaseState.REFERRED;
import static org.alongside.contracts.cases.CaseState.REOPENED;
import static org.alongside.contracts.cases.CaseState.TRANSFERRED_OUT;
import static org.alongside.contracts.cases.CaseState.TRIAGED;
import static org.alongside.contracts.cases.CaseState.UNREACHABLE;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.contracts.cases.CaseAllocated;
import org.alongside.contracts.cases.CaseClosed;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.cases.CaseMarkedDuplicate;
import org.alongside.contracts.cases.CaseReferred;
import org.alongside.contracts.cases.CaseReopened;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.CaseStateChanged;
import org.alongside.contracts.cases.ContactAttempted;
import org.alongside.contracts.cases.HubDecision;
import org.alongside.contracts.cases.HubDecisionMade;
import org.alongside.contracts.cases.VictimEngaged;

/** From which steps which step may be taken, and to which step an event leads. Source: domain 5.1. */
public final class Steps {
    /** A first referral, or a new one after an exit. */
    static final Set<CaseState> REFERRABLE =
            EnumSet.of(CONTACT_RECORD, DECLINED, UNREACHABLE, INAPPROPRIATE_REFERRAL, TRANSFERRED_OUT);

    /** The hub may decide, and decide again until somebody holds the case. */
    static final Set<CaseState> TRIABLE = EnumSet.of(REFERRED, TRIAGED, REOPENED);

    /** Somebody may be given the case; from the third on it only changes hands. */
    static final Set<CaseState> ALLOCATABLE =
            EnumSet.of(TRIAGED, REOPENED, ALLOCATED, CONTACT_IN_PROGRESS, ENGAGED, ACTIVE);

    /** Somebody holds the case and the victim does not take part yet. */
    static final Set<CaseState> ENGAGEABLE = EnumSet.of(ALLOCATED, CONTACT_IN_PROGRESS, REOPENED);

    /** The victim takes part already. */
    static final Set<CaseState> TAKING_PART = EnumSet.of(ENGAGED, ACTIVE);

    static final Set<CaseState> CLOSABLE = EnumSet.of(ALLOCATED, CONTACT_IN_PROGRESS, ENGAGED, ACTIVE, REOPENED);

    /** Nobody works on it any more. */
    public static final Set<CaseState> ENDED =
            EnumSet.of(CLOSED, DUPLICATE, DECLINED, UNREACHABLE, INAPPROPRIATE_REFERRAL, TRANSFERRED_OUT);

    private static final Set<CaseState> BEFORE_ENGAGED =
            EnumSet.of(CONTACT_RECORD, REFERRED, TRIAGED, ALLOCATED, CONTACT_IN_PROGRESS, REOPENED);

    private Steps() {}

    /** The step a file has come to with this event; rules and views ask here and nowhere else. */
    public static CaseState after(CaseState step, CaseEvent event) {
        return switch (event) {
            case CaseReferred _ -> REFERRABLE.contains(step) ? REFERRED : step;
            case HubDecisionMade made -> decided(step, made.decision());
            case CaseAllocated _ -> step == TRIAGED || step == REOPENED ? ALLOCATED : step;
            case ContactAttempted _ -> step == ALLOCATED ? CONTACT_IN_PROGRESS : step;
            case VictimEngaged _ -> ENGAGED;
            case CaseStateChanged changed -> changed.to();
            case CaseMarkedDuplicate _ -> DUPLICATE;
            case CaseClosed _ -> CLOSED;
            case CaseReopened _ -> REOPENED;
            default -> step;
        };
    }

    /** Asking for more leaves it in the queue; no action is followed by the exit of its own. */
    private static CaseState decided(CaseState step, HubDecision decision) {
        return switch (decision) {
            case ASSIGN_TO_SERVICE, ESCALATE_EARLY_HELP, ESCALATE_FRONT_DOOR -> TRIAGED;
            case REQUEST_INFO, NO_ACTION -> step;
        };
    }

    /** Whether a case in {@code from} may leave by the side exit {@code to}. */
    static boolean mayLeave(CaseState from, CaseState to) {
        return switch (to) {
            case DECLINED -> BEFORE_ENGAGED.contains(from) || TAKING_PART.contains(from);
            case UNREACHABLE -> BEFORE_ENGAGED.contains(from);
            case INAPPROPRIATE_REFERRAL -> TRIABLE.contains(from);
            case TRANSFERRED_OUT -> !ENDED.contains(from) && from != CONTACT_RECORD && from != CLOSING;
            case CONTACT_RECORD,
                    REFERRED,
                    TRIAGED,
                    ALLOCATED,
                    CONTACT_IN_PROGRESS,
                    ENGAGED,
                    ACTIVE,
                    CLOSING,
                    CLOSED,
                    DUPLICATE,
                    REOPENED -> false;
        };
    }
}
