package org.alongside.cases.api;

import org.alongside.cases.CaseIds;
import org.alongside.cases.CaseRefusal;
import org.alongside.cases.casefile.CaseCommand.FirstKnown;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.service.problem.ProblemException;

/** A report that may open a contact record names whose it is. */
final class Owned {
    private Owned() {}

    /** @throws ProblemException {@link CaseRefusal#OTHER_VICTIM} when the id is not that of this victim's file */
    static FirstKnown by(CaseId file, IncidentId incident, PartyId victim) {
        if (!CaseIds.fileOf(incident, victim).equals(file)) {
            throw ProblemException.of(
                    new Refusal(CaseRefusal.OTHER_VICTIM, "This file is not the one of this victim and incident"));
        }
        return new FirstKnown(incident, victim, null);
    }
}
