package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.incident.call.CallCommand.ReceiveCall;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Contacts: the first about an incident, and one more about one that is known. */
@Path("/api/calls")
@RolesAllowed(Roles.CONTROL_ROOM)
public class CallResource {
    private final IncidentDesk desk;
    private final Contacts contacts;

    CallResource(IncidentDesk desk, Contacts contacts) {
        this.desk = desk;
        this.contacts = contacts;
    }

    /** Takes a call. Its answer's id is the incident's. */
    @POST
    public Uni<RestResponse<CommandAnswer>> receive(@Valid CallRequests.Contact contact) {
        var asked = desk.reported(contact, Contacts.momentOf(contact));
        var incident = contact.incident() == null ? desk.newIncident() : new IncidentId(contact.incident());
        var call = contacts.received(contact, asked.idOf("call"), asked.at(), Words.about(incident));
        return asked.outcome(incident, new ReceiveCall(call)).map(Answers.created("/api/incidents"));
    }
}
