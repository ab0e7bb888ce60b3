package org.alongside.incident.creation;

import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import org.alongside.contracts.incidents.ClockStarts;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.creation.CreationCommand.CreateIncident;
import org.jspecify.annotations.Nullable;

/** Decisions about creation. Source: domain 2.1, 2.10 and 7.1 (received at). */
final class CreationDecisions {
    private CreationDecisions() {}

    static Decision<IncidentEvent> created(Incident incident, CreateIncident creation) {
        if (incident.stage() != null && incident.stage() != IncidentState.RECEIVED) {
            return refuse(IncidentRefusal.ALREADY_CREATED, "The incident exists already");
        }
        if (isBefore(creation.occurredTo(), creation.occurredFrom())) {
            return refuse(IncidentRefusal.IMPOSSIBLE_TIMES, "It cannot have ended before it began");
        }
        var accepted = Decision.<IncidentEvent>accept(event(incident.contacts().firstAnsweredAt(), creation));
        var master = creation.master();
        return master == null
                ? accepted
                : accepted.claim(CreationCommand.EXTERNAL_SPACE, master.system() + "/" + master.externalId());
    }

    private static IncidentCreated event(@Nullable Instant answeredAt, CreateIncident creation) {
        return new IncidentCreated(
                receivedAt(answeredAt, creation),
                new ClockStarts(answeredAt, creation.createdAt(), null, null),
                creation.daSuspected(),
                creation.logNumber(),
                creation.master(),
                creation.openingCode(),
                creation.occurredFrom(),
                creation.occurredTo(),
                creation.place(),
                creation.summary());
    }

    private static Instant receivedAt(@Nullable Instant answeredAt, CreateIncident creation) {
        if (answeredAt != null) {
            return answeredAt;
        }
        return creation.receivedAt() == null ? creation.createdAt() : creation.receivedAt();
    }

    private static boolean isBefore(@Nullable Instant end, @Nullable Instant start) {
        return end != null && start != null && end.isBefore(start);
    }
}
