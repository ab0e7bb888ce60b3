package org.alongside.incident.call;

import static org.alongside.contracts.vocabulary.EscalationCause.CODEWORD_HEARD;
import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.contracts.incidents.CallerInformed;
import org.alongside.contracts.incidents.CodewordHeard;
import org.alongside.contracts.incidents.Confidence;
import org.alongside.contracts.incidents.FlagRaised;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentReopened;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.contracts.incidents.SaidBy;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.Decision.Refused;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.Needs;
import org.alongside.incident.call.CallCommand.AgreeCodeword;
import org.alongside.incident.call.CallCommand.AssessSilentCall;
import org.alongside.incident.call.CallCommand.EndCall;
import org.alongside.incident.call.CallCommand.HearCodeword;
import org.alongside.incident.call.CallCommand.InformCaller;
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
            case InformCaller(var informed) -> informed(incident, informed);
            case AgreeCodeword(var agreed) -> incident.contacts().knows(agreed.call()) ? accept(agreed) : unknownCall();
            case HearCodeword(var heard) -> incident.contacts().knows(heard.call()) ? heard(heard) : unknownCall();
        };
    }

    private static Decision<IncidentEvent> informed(Incident incident, CallerInformed informed) {
        if (!incident.contacts().knows(informed.call())) {
            return unknownCall();
        }
        return informed.outcome().wasTried() && informed.way() == null
                ? refuse(IncidentRefusal.WAY_MISSING, "Say how the caller was told, or how it was tried")
                : accept(informed);
    }

    /** Told at once: the suspect is back while somebody is on the line who cannot say so. */
    private static Decision<IncidentEvent> heard(CodewordHeard heard) {
        return accept(
                heard,
                new FlagRaised(
                        Flag.SUSPECT_ON_SCENE, FlagValue.YES, SaidBy.CALLER, null, null, Confidence.HIGH, null, null),
                new IncidentEscalated(CODEWORD_HEARD, Role.CONTROL_ROOM_SUPERVISOR, heard.heardAt(), null));
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
                        .orElseGet(() -> oneMore(incident, call));
    }

    private static Decision<IncidentEvent> oneMore(Incident incident, CallReceived call) {
        var answered = call.callAnsweredAt();
        return again(incident, call, answered == null ? call.callOfferedAt() : answered);
    }

    /**
     * Whoever calls about an incident whose outcome was thought to be known needs somebody again: it is live, with its
     * clocks, as if a person had reopened it. Source: domain 2.5, 2.8 (bursts in one night).
     */
    private static Decision<IncidentEvent> again(Incident incident, IncidentEvent contact, @Nullable Instant at) {
        return incident.stage() == IncidentState.RESULTED && at != null
                ? accept(contact, new IncidentReopened(at, null))
                : accept(contact);
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
                : ended.dropped() ? again(incident, ended, ended.callEndedAt()) : accept(ended);
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
