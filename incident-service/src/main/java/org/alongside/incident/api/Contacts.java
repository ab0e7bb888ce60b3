package org.alongside.incident.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.contracts.incidents.LocationSource;
import org.alongside.incident.api.CallRequests.Contact;
import org.alongside.incident.pseudonym.Pseudonyms;
import org.jspecify.annotations.Nullable;

/** Makes contacts of what was said about them. */
@ApplicationScoped
public class Contacts {
    private final Pseudonyms pseudonyms;

    Contacts(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** A contact without any time is offered now: every clock counts from some moment. */
    CallReceived received(Contact contact, UUID newCall, Instant at, Words words) {
        var phone = contact.phone();
        var offered = momentOf(contact) == null ? at : contact.callOfferedAt();
        return new CallReceived(
                new CallId(contact.call() == null ? newCall : contact.call()),
                contact.source(),
                contact.line(),
                offered,
                contact.callAnsweredAt(),
                contact.locationSource() == null ? LocationSource.NONE : contact.locationSource(),
                contact.locationRadiusM(),
                contact.caller() == null ? null : new PartyId(contact.caller()),
                phone == null ? null : pseudonyms.phone(phone),
                words.orNone(phone),
                words.orNone(contact.callerWords()),
                words.orNone(contact.background()),
                words.orNone(contact.codeword()));
    }

    /** When the contact happened: answered, else offered, else now. */
    static @Nullable Instant momentOf(Contact contact) {
        return contact.callAnsweredAt() == null ? contact.callOfferedAt() : contact.callAnsweredAt();
    }
}
