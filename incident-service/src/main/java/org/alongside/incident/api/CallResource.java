package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.SilentCallAssessed;
import org.alongside.incident.call.CallCommand.AssessSilentCall;
import org.alongside.incident.call.CallCommand.EndCall;
import org.alongside.incident.call.CallCommand.ReceiveCall;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Contacts: the first about an incident, one more, their end, and what silence gave. */
@Path("/api")
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
    @Path("/calls")
    public Uni<RestResponse<CommandAnswer>> receive(@Valid CallRequests.Contact contact) {
        var asked = desk.reported(contact, Contacts.momentOf(contact));
        var incident = contact.incident() == null ? desk.newIncident() : new IncidentId(contact.incident());
        var call = contacts.received(contact, asked.idOf("call"), Words.about(incident));
        return asked.outcome(incident, new ReceiveCall(call)).map(Answers.created("/api/incidents"));
    }

    /** The line closed. */
    @POST
    @Path("/incidents/{id}/call-end")
    public Uni<RestResponse<CommandAnswer>> end(UUID id, @Valid CallRequests.Ended ended) {
        var asked = desk.reported(ended, ended.callEndedAt());
        return asked.of(id, new EndCall(new CallEnded(new CallId(ended.call()), asked.at(), ended.dropped())));
    }

    /** What a silent call gave. */
    @POST
    @Path("/incidents/{id}/silent-call")
    public Uni<RestResponse<CommandAnswer>> assessSilence(UUID id, @Valid CallRequests.Silent silent) {
        var assessed = new SilentCallAssessed(
                new CallId(silent.call()), silent.silentCall(), silent.fiftyFivePressed(), silent.coughOrTapHeard());
        return desk.asked(silent).of(id, new AssessSilentCall(assessed));
    }
}
