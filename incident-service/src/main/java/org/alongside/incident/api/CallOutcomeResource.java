package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.contracts.ids.CallId;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.CallerInformed;
import org.alongside.contracts.incidents.CodewordAgreed;
import org.alongside.contracts.incidents.CodewordHeard;
import org.alongside.contracts.incidents.SilentCallAssessed;
import org.alongside.incident.call.CallCommand.AgreeCodeword;
import org.alongside.incident.call.CallCommand.AssessSilentCall;
import org.alongside.incident.call.CallCommand.EndCall;
import org.alongside.incident.call.CallCommand.HearCodeword;
import org.alongside.incident.call.CallCommand.InformCaller;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** What became of a call about an incident: its end, what silence gave, the codeword, and what its caller was told. */
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

    /** A caller was told how far help has come, or it was tried, or must not be. */
    @POST
    @Path("caller-informed")
    public Uni<RestResponse<CommandAnswer>> inform(UUID id, @Valid CallRequests.Informed informed) {
        var asked = desk.reported(informed, informed.informedAt());
        var event = new CallerInformed(
                new CallId(informed.call()),
                informed.news(),
                informed.outcome(),
                informed.way(),
                asked.at(),
                Words.about(id).orNone(informed.note()));
        return asked.of(id, new InformCaller(event));
    }

    /** A word that says the suspect is back, in place of any before. */
    @POST
    @Path("codeword")
    public Uni<RestResponse<CommandAnswer>> agree(UUID id, @Valid CallRequests.Codeword codeword) {
        var asked = desk.reported(codeword, codeword.agreedAt());
        var word = Words.about(id).of(codeword.codeword());
        return asked.of(id, new AgreeCodeword(new CodewordAgreed(new CallId(codeword.call()), word, asked.at())));
    }

    /** The word was said. */
    @POST
    @Path("codeword-heard")
    public Uni<RestResponse<CommandAnswer>> hear(UUID id, @Valid CallRequests.CodewordSaid said) {
        var asked = desk.reported(said, said.heardAt());
        return asked.of(id, new HearCodeword(new CodewordHeard(new CallId(said.call()), asked.at())));
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
