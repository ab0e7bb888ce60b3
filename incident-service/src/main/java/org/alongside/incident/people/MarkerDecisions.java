package org.alongside.incident.people;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.acceptAll;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.MarkerAdded;
import org.alongside.contracts.incidents.MarkerExpired;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.people.MarkerCommand.AddMarker;
import org.alongside.incident.people.MarkerCommand.ExpireMarkers;
import org.alongside.incident.people.MarkerCommand.RemoveMarker;

/** Decisions about markers: they belong to a person or a place and expire. Source: domain 2.7. */
final class MarkerDecisions {
    /** Timers are stored in microseconds, moments may be finer. */
    private static final Duration ROUNDING = Duration.ofMillis(1);

    /** What stays true beyond the event. The rest are facts claimed about one event. */
    private static final Set<Flag> KINDS = EnumSet.of(
            Flag.ORDER_IN_FORCE,
            Flag.BAIL_CONDITIONS,
            Flag.ON_LICENCE,
            Flag.TAGGED,
            Flag.FIREARM,
            Flag.STALKING,
            Flag.COERCIVE_CONTROL,
            Flag.HONOUR_BASED_ABUSE,
            Flag.SERIAL_PERPETRATOR,
            Flag.MARAC_LAST_12_MONTHS,
            Flag.VULNERABLE,
            Flag.INTERPRETER_NEEDED,
            Flag.DISABILITY_ACCESS,
            Flag.NO_RECOURSE_TO_PUBLIC_FUNDS,
            Flag.OFFICER_SAFETY_WARNING);

    private MarkerDecisions() {}

    static Decision<IncidentEvent> decide(People people, MarkerCommand command) {
        return switch (command) {
            case AddMarker(var added, var at) -> added(people, added, at);
            case RemoveMarker(var removed) ->
                people.hasMarker(removed.marker())
                        ? accept(removed)
                        : refuse(IncidentRefusal.NO_SUCH_MARKER, "This incident has no such marker in force");
            case ExpireMarkers(var dueAt) -> expired(people, dueAt);
        };
    }

    private static Decision<IncidentEvent> added(People people, MarkerAdded added, Instant at) {
        if (people.hasMarker(added.marker())) {
            return accept();
        }
        if (!KINDS.contains(added.kind())) {
            return refuse(IncidentRefusal.NO_MARKER_KIND, "Raise a flag: this is a fact about one event");
        }
        if (!added.expiresAt().isAfter(added.inForceFrom())
                || !added.expiresAt().isAfter(at)) {
            return refuse(IncidentRefusal.MARKER_WITHOUT_TIME, "A marker ends after it begins, and not before now");
        }
        return added.about() == null || people.knows(added.about())
                ? accept(added)
                : refuse(IncidentRefusal.UNKNOWN_PARTY, "Identify the party in this incident first");
    }

    private static Decision<IncidentEvent> expired(People people, Instant dueAt) {
        return acceptAll(people.markers().stream()
                .filter(marker -> !marker.expiresAt().isAfter(dueAt.plus(ROUNDING)))
                .map(marker -> new MarkerExpired(marker.id(), marker.expiresAt()))
                .toList());
    }
}
