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
import org.alongside.contracts.cases.CaseState;

/** From which steps which step may be taken. Source: domain 5.1. */
final class Steps {
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
    static final Set<CaseState> ENDED =
            EnumSet.of(CLOSED, DUPLICATE, DECLINED, UNREACHABLE, INAPPROPRIATE_REFERRAL, TRANSFERRED_OUT);

    private static final Set<CaseState> BEFORE_ENGAGED =
            EnumSet.of(CONTACT_RECORD, REFERRED, TRIAGED, ALLOCATED, CONTACT_IN_PROGRESS, REOPENED);

    private Steps() {}

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
