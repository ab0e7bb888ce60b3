package org.alongside.incident.call;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.Decision.Refused;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.Needs;
import org.alongside.incident.call.CallCommand.AssessSilentCall;
import org.alongside.incident.call.CallCommand.EndCall;
import org.alongside.incident.call.CallCommand.ReceiveCall;
import org.jspecify.annotations.Nullable;

/** Decisions about contacts. Source: domain 2.2 and 2.3. */
final class CallDecisions {
    private CallDecisions() {}

    static Decision<IncidentEvent> decide(Incident incident, CallCommand command) {
        return switch (command) {
            case ReceiveCall(var call) -> received(incident, call);
            case EndCall(var ended) -> ended(incident, ended);
            case AssessSilentCall(var assessed) ->
                incident.contacts().knows(assessed.call()) ? accept(assessed) : unknownCall();
        };
    }

    private static Decision<IncidentEvent> received(Incident incident, CallReceived call) {
        if (incident.contacts().knows(call.call())) {
            return accept();
        }
        if (isBefore(call.callAnsweredAt(), call.callOfferedAt())) {
            return impossible("A call cannot be answered before it was offered");
        }
        return incident.stage() == null
                ? accept(call)
                : Needs.OPEN
                        .lackingIn(incident)
                        .<Decision<IncidentEvent>>map(Refused::new)
                        .orElseGet(() -> accept(call));
    }

    private static Decision<IncidentEvent> ended(Incident incident, CallEnded ended) {
        var contacts = incident.contacts();
        if (!contacts.knows(ended.call())) {
            return unknownCall();
        }
        if (contacts.hasEnded(ended.call())) {
            return accept();
        }
        return isBefore(ended.callEndedAt(), contacts.answeredAt(ended.call()))
                ? impossible("A call cannot end before it was answered")
                : accept(ended);
    }

    private static boolean isBefore(@Nullable Instant end, @Nullable Instant start) {
        return end != null && start != null && end.isBefore(start);
    }

    private static Decision<IncidentEvent> unknownCall() {
        return refuse(IncidentRefusal.UNKNOWN_CALL, "This incident has no such call");
    }

    private static Decision<IncidentEvent> impossible(String detail) {
        return refuse(IncidentRefusal.IMPOSSIBLE_TIMES, detail);
    }
}
