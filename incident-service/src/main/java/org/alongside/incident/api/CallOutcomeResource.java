package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.SilentCallAssessed;
import org.alongside.incident.call.CallCommand.AssessSilentCall;
import org.alongside.incident.call.CallCommand.EndCall;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** What became of a call about an incident: its end, and what silence gave. */
@Path("/api/incidents/{id}")
@RolesAllowed(Roles.CONTROL_ROOM)
public class CallOutcomeResource {
    private final IncidentDesk desk;

    CallOutcomeResource(IncidentDesk desk) {
        this.desk = desk;
    }

    /** The line closed. */
    @POST
    @Path("call-end")
    public Uni<RestResponse<CommandAnswer>> end(UUID id, @Valid CallRequests.Ended ended) {
        var asked = desk.reported(ended, ended.callEndedAt());
        return asked.of(id, new EndCall(new CallEnded(new CallId(ended.call()), asked.at(), ended.dropped())));
    }

    /** What a silent call gave. */
    @POST
    @Path("silent-call")
    public Uni<RestResponse<CommandAnswer>> assessSilence(UUID id, @Valid CallRequests.Silent silent) {
        var assessed = new SilentCallAssessed(
                new CallId(silent.call()), silent.silentCall(), silent.fiftyFivePressed(), silent.coughOrTapHeard());
        return desk.asked(silent).of(id, new AssessSilentCall(assessed));
    }
}
