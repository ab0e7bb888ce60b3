package org.alongside.incident;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.decide.Decision.Accepted;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.grading.ResponseClocks;
import org.alongside.incident.people.MarkerClocks;
import org.alongside.incident.protection.ProtectionClocks;

/** All clocks of an incident: of the response, of access to it, and of the markers on its people and place. */
final class IncidentClocks {
    private final ResponseClocks response;

    IncidentClocks(GradingPolicies policies) {
        response = new ResponseClocks(policies);
    }

    /** The command that a due clock becomes; it may be noticed later than it was due. */
    static IncidentCommand due(String name, Instant dueAt, Instant now) {
        return switch (name) {
            case ProtectionClocks.ACCESS_ENDS, ProtectionClocks.REVIEW -> ProtectionClocks.due(name, dueAt);
            case MarkerClocks.EXPIRES -> MarkerClocks.due(dueAt);
            default -> ResponseClocks.due(name, dueAt, now);
        };
    }

    /** The decision with the clocks started, moved and stopped that differ between the two states. */
    Accepted<IncidentEvent> adjusted(Accepted<IncidentEvent> decision, Incident before, Incident after) {
        return differing(response.adjusted(decision, before, after), others(before), others(after));
    }

    private static Map<String, Instant> others(Incident incident) {
        var clocks = new HashMap<>(ProtectionClocks.running(incident.protection()));
        clocks.putAll(MarkerClocks.running(incident.people()));
        return clocks;
    }

    private static Accepted<IncidentEvent> differing(
            Accepted<IncidentEvent> decision, Map<String, Instant> were, Map<String, Instant> are) {
        var adjusted = decision;
        for (var name : were.keySet()) {
            adjusted = are.containsKey(name) ? adjusted : adjusted.cancelTimer(name);
        }
        for (var clock : are.entrySet()) {
            adjusted = clock.getValue().equals(were.get(clock.getKey()))
                    ? adjusted
                    : adjusted.startTimer(clock.getKey(), clock.getValue());
        }
        return adjusted;
    }
}
