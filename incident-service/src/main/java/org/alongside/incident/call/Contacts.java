package org.alongside.incident.call;

import java.time.Instant;
import java.util.Map;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.incident.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * The contacts about one incident.
 *
 * @param firstAnsweredAt when the first of them was answered; absent when none was by telephone
 */
public record Contacts(Map<CallId, Contact> byId, @Nullable Instant firstAnsweredAt) {
    /** Nobody made contact: it was found, or told by another system. */
    public static final Contacts NONE = new Contacts(Map.of(), null);

    public Contacts {
        byId = InOrder.map(byId);
    }

    /** One contact. */
    record Contact(@Nullable Instant answeredAt, boolean hasEnded) {}

    /** Whether this contact is about the incident. */
    boolean knows(CallId call) {
        return byId.containsKey(call);
    }

    /** Whether this contact is over. */
    boolean hasEnded(CallId call) {
        var contact = byId.get(call);
        return contact != null && contact.hasEnded();
    }

    @Nullable
    Instant answeredAt(CallId call) {
        var contact = byId.get(call);
        return contact == null ? null : contact.answeredAt();
    }

    /** With one more. */
    public Contacts received(CallReceived call) {
        var first = firstAnsweredAt == null ? call.callAnsweredAt() : firstAnsweredAt;
        return new Contacts(InOrder.with(byId, call.call(), new Contact(call.callAnsweredAt(), false)), first);
    }

    /** With one over. */
    public Contacts ended(CallEnded ended) {
        return new Contacts(
                InOrder.with(byId, ended.call(), new Contact(answeredAt(ended.call()), true)), firstAnsweredAt);
    }
}
