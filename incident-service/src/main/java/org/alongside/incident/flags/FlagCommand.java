package org.alongside.incident.flags;

import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.FlagRaised;
import org.alongside.contracts.incidents.FlagWithdrawn;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;

/** About what is claimed. */
public sealed interface FlagCommand extends IncidentCommand {
    /**
     * Somebody claims this.
     *
     * @param by who writes it down; named first on the list of a restricted incident
     */
    record RaiseFlag(FlagRaised raised, StaffId by) implements FlagCommand {}

    /** The claim was a mistake. */
    record WithdrawFlag(FlagWithdrawn withdrawn) implements FlagCommand {}

    @Override
    default Needs needs() {
        return Needs.OPEN;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return FlagDecisions.decide(incident, this);
    }
}
