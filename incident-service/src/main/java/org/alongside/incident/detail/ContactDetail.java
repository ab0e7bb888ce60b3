package org.alongside.incident.detail;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.contracts.Personal;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.CallLine;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.contracts.incidents.CallSource;
import org.alongside.contracts.incidents.CallerInformed;
import org.alongside.contracts.incidents.CallerNews;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.InformingOutcome;
import org.alongside.contracts.incidents.InformingWay;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One contact about an incident, oldest first in its list.
 *
 * @param callerWords verbatim
 * @param informed what this caller was told of help, and by whom
 */
public record ContactDetail(
        CallId call,
        CallSource source,
        CallLine line,
        @Nullable PartyId caller,
        @Nullable Instant callOfferedAt,
        @Nullable Instant callAnsweredAt,
        @Nullable Instant callEndedAt,
        boolean dropped,
        @Nullable Personal callerWords,
        List<Told> informed) {
    public ContactDetail {
        informed = List.copyOf(informed);
    }

    /** One attempt to tell. */
    public record Told(
            CallerNews news,
            InformingOutcome outcome,
            @Nullable InformingWay way,
            Instant informedAt,
            String person,
            @Nullable Personal note) {}

    static List<ContactDetail> all(List<Fact<IncidentEvent>> facts) {
        Map<CallId, ContactDetail> contacts = new LinkedHashMap<>();
        for (var fact : facts) {
            switch (fact.event()) {
                case CallReceived call -> contacts.put(call.call(), of(call));
                case CallEnded ended -> contacts.computeIfPresent(ended.call(), (_, one) -> one.ended(ended));
                case CallerInformed informed ->
                    contacts.computeIfPresent(informed.call(), (_, one) -> one.informed(told(fact, informed)));
                default -> {}
            }
        }
        return List.copyOf(contacts.values());
    }

    private static ContactDetail of(CallReceived call) {
        return new ContactDetail(
                call.call(),
                call.source(),
                call.line(),
                call.caller(),
                call.callOfferedAt(),
                call.callAnsweredAt(),
                null,
                false,
                call.callerWords(),
                List.of());
    }

    private static Told told(Fact<IncidentEvent> fact, CallerInformed informed) {
        return new Told(
                informed.news(),
                informed.outcome(),
                informed.way(),
                informed.informedAt(),
                fact.recorded().envelope().actor().person(),
                informed.note());
    }

    private ContactDetail ended(CallEnded ended) {
        return new ContactDetail(
                call,
                source,
                line,
                caller,
                callOfferedAt,
                callAnsweredAt,
                ended.callEndedAt(),
                ended.dropped(),
                callerWords,
                informed);
    }

    private ContactDetail informed(Told told) {
        return new ContactDetail(
                call,
                source,
                line,
                caller,
                callOfferedAt,
                callAnsweredAt,
                callEndedAt,
                dropped,
                callerWords,
                Stream.concat(informed.stream(), Stream.of(told)).toList());
    }
}
