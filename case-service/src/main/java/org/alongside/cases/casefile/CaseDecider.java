package org.alongside.cases.casefile;

import static org.alongside.eventsourcing.decide.Decision.refuse;

import org.alongside.cases.CasePolicy;
import org.alongside.cases.CaseRefusal;
import org.alongside.cases.casefile.Case.NotOpened;
import org.alongside.cases.casefile.Case.Opened;
import org.alongside.cases.casefile.CaseCommand.Judging;
import org.alongside.cases.casefile.CaseCommand.Leaving;
import org.alongside.cases.casefile.CaseCommand.Reaching;
import org.alongside.cases.casefile.CaseCommand.TakingUp;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;

/** The rules of one file, by what is being done: taking up, reaching, judging, leaving. */
public final class CaseDecider implements Decider<Case, CaseCommand, CaseEvent> {
    private final TakingUpRules takingUp;
    private final ReachingRules reaching;
    private final JudgingRules judging;
    private final LeavingRules leaving;

    /** @param policy what the area has decided for itself */
    public CaseDecider(CasePolicy policy) {
        this.takingUp = new TakingUpRules(policy);
        this.reaching = new ReachingRules(policy);
        this.judging = new JudgingRules(policy);
        this.leaving = new LeavingRules(policy);
    }

    @Override
    public Case initial() {
        return new NotOpened();
    }

    @Override
    public Decision<CaseEvent> decide(Case file, CaseCommand command) {
        return switch (file) {
            case NotOpened _ -> first(command);
            case Opened opened -> next(opened, command);
        };
    }

    private Decision<CaseEvent> first(CaseCommand command) {
        return switch (command) {
            case CaseCommand.OpenContactRecord open -> takingUp.opened(open);
            case CaseCommand.Refer refer -> takingUp.referredFirst(refer.form(), refer.found());
            case CaseCommand.ReferByPolicy refer -> takingUp.referredFirst(refer.form(), CaseCommand.Found.NOTHING);
            case CaseCommand.AddSafeContact add when add.first() != null -> reaching.toldFirst(add, add.first());
            case CaseCommand.AssessPrimary assess -> judging.assessedFirst(assess);
            case TakingUp _, Reaching _, Judging _, Leaving _ ->
                refuse(CaseRefusal.UNKNOWN_CASE, "There is no file under this id");
        };
    }

    private Decision<CaseEvent> next(Opened file, CaseCommand command) {
        return switch (command) {
            case TakingUp taking -> takingUp.decide(file, taking);
            case Reaching reach -> reaching.decide(file, reach);
            case Judging judge -> judging.decide(file, judge);
            case Leaving leave -> leaving.decide(file, leave);
        };
    }

    @Override
    public Case evolve(Case file, CaseEvent event) {
        return switch (file) {
            case NotOpened _ -> CaseFolding.first(event);
            case Opened opened -> CaseFolding.after(opened, event);
        };
    }
}
