package org.alongside.incident.api;

import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.incident.IncidentRefusal;
import org.alongside.service.problem.ProblemException;

/** Refusals of this edge, with the codes of the domain. */
final class Problems {
    private Problems() {}

    static ProblemException of(IncidentRefusal code, String detail) {
        return ProblemException.of(new Refusal(code, detail));
    }
}
