package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.ReleaseAnswered;
import org.alongside.contracts.incidents.SuspectReleased;
import org.alongside.contracts.incidents.VictimToldOfRelease;
import org.alongside.incident.custody.CustodyCommand.AnswerRelease;
import org.alongside.incident.custody.CustodyCommand.ReleaseSuspect;
import org.alongside.incident.custody.CustodyCommand.TellVictimOfRelease;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Suspects who leave custody, what is done about it, and who told the victim. Source: domain 2.12. */
@Path("/api/incidents/{id}")
public class CustodyResource {
    private final IncidentDesk desk;

    CustodyResource(IncidentDesk desk) {
        this.desk = desk;
    }

    /** A suspect is out. Without conditions that are known to protect the victim the inspector is told at once. */
    @POST
    @Path("/suspect-releases")
    @RolesAllowed({Roles.DA_INVESTIGATOR, Roles.RESPONSE_OFFICER, Roles.ARREST_OFFICER, Roles.CONTROL_ROOM})
    public Uni<RestResponse<CommandAnswer>> release(UUID id, @Valid CustodyRequests.Release release) {
        var asked = desk.reported(release, release.releasedAt());
        var released = new SuspectReleased(
                new PartyId(release.suspect()),
                release.basis(),
                release.protectiveConditions(),
                asked.at(),
                release.conditionsEndAt(),
                Words.about(id).orNone(release.conditions()));
        return asked.of(id, new ReleaseSuspect(released, desk.now()));
    }

    /** What is done about an unprotected release. */
    @POST
    @Path("/release-answers")
    @RolesAllowed({Roles.DA_INVESTIGATOR, Roles.DISTRICT, Roles.CONTROL_ROOM_SUPERVISOR})
    public Uni<RestResponse<CommandAnswer>> answer(UUID id, @Valid CustodyRequests.Answer answer) {
        var asked = desk.asked(answer);
        var answered = new ReleaseAnswered(
                new PartyId(answer.suspect()),
                answer.answer(),
                asked.by(),
                asked.at(),
                Words.about(id).of(answer.reason()));
        return asked.of(id, new AnswerRelease(answered));
    }

    /** A victim was told, or it was tried. */
    @POST
    @Path("/victim-told-of-release")
    @RolesAllowed({
        Roles.DA_INVESTIGATOR,
        Roles.RESPONSE_OFFICER,
        Roles.ARREST_OFFICER,
        Roles.CONTROL_ROOM,
        Roles.DISTRICT
    })
    public Uni<RestResponse<CommandAnswer>> tell(UUID id, @Valid CustodyRequests.Told telling) {
        var asked = desk.reported(telling, telling.toldAt());
        var told = new VictimToldOfRelease(
                new PartyId(telling.victim()),
                new PartyId(telling.suspect()),
                telling.outcome(),
                telling.way(),
                asked.at());
        return asked.of(id, new TellVictimOfRelease(told));
    }
}
