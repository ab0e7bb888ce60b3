package org.alongside.cases.casefile;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.alongside.cases.CasePolicy;
import org.alongside.cases.CaseRefusal;
import org.alongside.cases.casefile.Case.Opened;
import org.alongside.cases.casefile.CaseCommand.Erase;
import org.alongside.cases.casefile.CaseCommand.LeaveBy;
import org.alongside.cases.casefile.CaseCommand.Leaving;
import org.alongside.cases.casefile.CaseCommand.MarkDuplicate;
import org.alongside.cases.casefile.CaseCommand.ProposeClosing;
import org.alongside.cases.casefile.CaseCommand.RefuseClosing;
import org.alongside.cases.casefile.CaseCommand.Reopen;
import org.alongside.cases.casefile.CaseCommand.SignClosing;
import org.alongside.contracts.cases.CaseClosed;
import org.alongside.contracts.cases.CaseDataErased;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.cases.CaseMarkedDuplicate;
import org.alongside.contracts.cases.CaseReopened;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.CaseStateChanged;
import org.alongside.eventsourcing.decide.Decision;

/** Side exits, closing with a manager's signature, reopening and erasure. Source: domain 5.1, 5.10, 8.8. */
final class LeavingRules {
    private final CasePolicy policy;

    LeavingRules(CasePolicy policy) {
        this.policy = policy;
    }

    Decision<CaseEvent> decide(Opened file, Leaving command) {
        return switch (command) {
            case LeaveBy leave -> left(file, leave);
            case MarkDuplicate mark -> duplicate(file, mark);
            case ProposeClosing propose -> proposed(file, propose);
            case RefuseClosing refusal -> notSigned(file, refusal);
            case SignClosing sign -> signed(file, sign);
            case Reopen reopen -> reopened(file, reopen);
            case Erase erase -> erased(file, erase);
        };
    }

    private Decision<CaseEvent> left(Opened file, LeaveBy leave) {
        if (file.state() == leave.exit()) {
            return accept();
        }
        if (!Steps.mayLeave(file.state(), leave.exit())) {
            return refuse(CaseRefusal.WRONG_STATE, "A case in this state does not end this way");
        }
        if (leave.exit() == CaseState.UNREACHABLE
                && file.contact().unreachedInARow() < policy.attemptsBeforeUnreachable()) {
            return refuse(
                    CaseRefusal.TOO_FEW_ATTEMPTS,
                    "Try at least " + policy.attemptsBeforeUnreachable() + " times, at other times and ways");
        }
        return accept(new CaseStateChanged(file.state(), leave.exit(), leave.leftAt(), leave.explanation()));
    }

    private static Decision<CaseEvent> duplicate(Opened file, MarkDuplicate mark) {
        if (mark.self().equals(mark.of())) {
            return refuse(CaseRefusal.DUPLICATE_OF_ITSELF, "Name the other file, which is kept");
        }
        return switch (file.state()) {
            case DUPLICATE -> accept();
            case CLOSED -> refuse(CaseRefusal.CASE_CLOSED, "A closed case stays as it is");
            default -> accept(new CaseMarkedDuplicate(mark.of(), mark.markedAt()));
        };
    }

    private static Decision<CaseEvent> proposed(Opened file, ProposeClosing propose) {
        if (file.state() == CaseState.CLOSING) {
            return accept();
        }
        return Steps.CLOSABLE.contains(file.state())
                ? accept(new CaseStateChanged(
                        file.state(), CaseState.CLOSING, propose.proposedAt(), propose.explanation()))
                : refuse(CaseRefusal.WRONG_STATE, "A case in this state is not closed; it may leave by a side exit");
    }

    private static Decision<CaseEvent> notSigned(Opened file, RefuseClosing refusal) {
        return file.state() == CaseState.CLOSING
                ? accept(new CaseStateChanged(
                        CaseState.CLOSING, file.resumed(), refusal.refusedAt(), refusal.explanation()))
                : refuse(CaseRefusal.WRONG_STATE, "No closing waits for a signature");
    }

    private static Decision<CaseEvent> signed(Opened file, SignClosing sign) {
        if (file.state() != CaseState.CLOSING) {
            return refuse(CaseRefusal.WRONG_STATE, "No closing waits for a signature");
        }
        if (sign.signedBy().equals(file.holder().idva())) {
            return refuse(CaseRefusal.SIGNED_BY_HOLDER, "Another manager signs the closing of one's own case");
        }
        var finalRisk = sign.finalRisk() == null ? file.risk().level() : sign.finalRisk();
        return accept(new CaseClosed(sign.reason(), finalRisk, sign.signedBy(), sign.closedAt()));
    }

    /** The same people within twelve calendar months; past that, or with another perpetrator, it is a new case. */
    private Decision<CaseEvent> reopened(Opened file, Reopen reopen) {
        var closedAt = file.support().closedAt();
        if (file.state() != CaseState.CLOSED || closedAt == null) {
            return refuse(CaseRefusal.WRONG_STATE, "Only a closed case is reopened");
        }
        return withinPeriod(closedAt, reopen.reopenedAt()) && sameDyad(file, reopen)
                ? accept(new CaseReopened(reopen.incident(), reopen.reopenedAt()))
                : refuse(CaseRefusal.NEW_CASE_NEEDED, "Too long ago, or not the same people: refer anew");
    }

    private boolean withinPeriod(Instant closedAt, Instant reopenedAt) {
        var last = closedAt.atZone(policy.zone()).toLocalDate().plusMonths(policy.reopenMonths());
        return !reopenedAt.isBefore(closedAt)
                && !reopenedAt.atZone(policy.zone()).toLocalDate().isAfter(last);
    }

    private static boolean sameDyad(Opened file, Reopen reopen) {
        return !Collections.disjoint(file.people().perpetrators(), reopen.perpetrators())
                || !Collections.disjoint(file.people().perpetratorKeys(), reopen.perpetratorKeys());
    }

    private static Decision<CaseEvent> erased(Opened file, Erase erase) {
        var left = erase.keys().stream()
                .filter(key -> !file.erased().contains(key))
                .toList();
        return left.isEmpty() ? accept() : accept(new CaseDataErased(List.copyOf(left), erase.authority()));
    }
}
