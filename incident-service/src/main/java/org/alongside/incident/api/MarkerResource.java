package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.contracts.ids.MarkerId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.Confidence;
import org.alongside.contracts.incidents.MarkerAdded;
import org.alongside.contracts.incidents.MarkerRemoved;
import org.alongside.contracts.incidents.SaidBy;
import org.alongside.incident.people.MarkerCommand.AddMarker;
import org.alongside.incident.people.MarkerCommand.RemoveMarker;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Orders, bail, warnings and needs that later calls are shown, until they expire. */
@Path("/api/incidents/{id}")
@RolesAllowed({Roles.CONTROL_ROOM, Roles.RESPONSE_OFFICER, Roles.DA_INVESTIGATOR, Roles.SECONDARY_RISK_ASSESSOR})
public class MarkerResource {
    private final IncidentDesk desk;

    MarkerResource(IncidentDesk desk) {
        this.desk = desk;
    }

    /** From now on it is shown. */
    @POST
    @Path("/markers")
    public Uni<RestResponse<CommandAnswer>> add(UUID id, @Valid MarkerRequests.Added said) {
        var asked = desk.asked(said);
        var about = said.about() == null ? null : new PartyId(said.about());
        var words = about == null ? Words.about(id) : Words.about(about);
        var added = new MarkerAdded(
                new MarkerId(asked.idOf("marker")),
                said.kind(),
                about,
                said.saidBy() == null ? SaidBy.UNKNOWN : said.saidBy(),
                said.confidence() == null ? Confidence.UNKNOWN : said.confidence(),
                said.inForceFrom() == null ? asked.at() : said.inForceFrom(),
                said.expiresAt(),
                words.orNone(said.terms()));
        return asked.of(id, new AddMarker(added, asked.at()));
    }

    /** It was lifted before its time, or was a mistake. */
    @POST
    @Path("/markers/removal")
    public Uni<RestResponse<CommandAnswer>> remove(UUID id, @Valid MarkerRequests.Removal removal) {
        var removed = new MarkerRemoved(
                new MarkerId(removal.marker()), Words.about(id).orNone(removal.reason()));
        return desk.asked(removal).of(id, new RemoveMarker(removed));
    }
}
