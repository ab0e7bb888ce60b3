package org.alongside.incident.call;

import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.contracts.incidents.CallerInformed;
import org.alongside.contracts.incidents.CodewordAgreed;
import org.alongside.contracts.incidents.CodewordHeard;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.SilentCallAssessed;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;

/** About one contact. */
public sealed interface CallCommand extends IncidentCommand {
    /** Somebody makes contact: the first about this incident, or one more while it is open. */
    record ReceiveCall(CallReceived call) implements CallCommand {
        @Override
        public Needs needs() {
            return Needs.NOTHING;
        }
    }

    /** The line is closed. */
    record EndCall(CallEnded ended) implements CallCommand {}

    /** What a silent call gave. */
    record AssessSilentCall(SilentCallAssessed assessed) implements CallCommand {}

    /** A caller was told how far help has come, or it was tried, or must not be. */
    record InformCaller(CallerInformed informed) implements CallCommand {}

    /** A word that says the suspect is back. */
    record AgreeCodeword(CodewordAgreed agreed) implements CallCommand {}

    /** The word was said. Taken also where nobody wrote down that one was agreed. */
    record HearCodeword(CodewordHeard heard) implements CallCommand {}

    @Override
    default Needs needs() {
        return Needs.RECORD;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return CallDecisions.decide(incident, this);
    }
}
