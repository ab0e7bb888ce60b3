package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.LogEntryId;
import org.alongside.contracts.incidents.IncidentsLinked;
import org.alongside.contracts.incidents.IncidentsUnlinked;
import org.alongside.contracts.incidents.LogEntryAdded;
import org.alongside.contracts.incidents.LogEntryCorrected;
import org.alongside.contracts.incidents.LogEntryKind;
import org.alongside.incident.narrative.NarrativeCommand.AddLogEntry;
import org.alongside.incident.narrative.NarrativeCommand.BeLinkedFrom;
import org.alongside.incident.narrative.NarrativeCommand.CorrectLogEntry;
import org.alongside.incident.narrative.NarrativeCommand.LinkIncidents;
import org.alongside.incident.narrative.NarrativeCommand.UnlinkIncidents;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** The running log and the links to other incidents. Nothing is ever deleted. */
@Path("/api/incidents/{id}")
@RolesAllowed({
    Roles.CONTROL_ROOM,
    Roles.RESPONSE_OFFICER,
    Roles.ARREST_OFFICER,
    Roles.STATEMENT_TEAM,
    Roles.IDVA_CAR_OFFICER,
    Roles.DA_INVESTIGATOR,
    Roles.DISTRICT
})
public class NarrativeResource {
    private final IncidentDesk desk;

    NarrativeResource(IncidentDesk desk) {
        this.desk = desk;
    }

    /** One more line. A report: it needs no version. */
    @POST
    @Path("/log")
    public Uni<RestResponse<CommandAnswer>> write(UUID id, @Valid NarrativeRequests.Line line) {
        var asked = desk.reported(line, line.at());
        var added = new LogEntryAdded(
                new LogEntryId(line.entry() == null ? asked.idOf("log-entry") : line.entry()),
                line.kind() == null ? LogEntryKind.NARRATIVE : line.kind(),
                Boolean.TRUE.equals(line.opinion()),
                Words.about(id).of(line.text()));
        return asked.of(id, new AddLogEntry(added));
    }

    /** What an earlier line should have said; both stay readable. */
    @POST
    @Path("/log/corrections")
    public Uni<RestResponse<CommandAnswer>> correct(UUID id, @Valid NarrativeRequests.Correction correction) {
        var asked = desk.asked(correction);
        var words = Words.about(id);
        var corrected = new LogEntryCorrected(
                new LogEntryId(asked.idOf("log-entry")),
                new LogEntryId(correction.corrects()),
                words.of(correction.text()),
                words.orNone(correction.reason()));
        return asked.of(id, new CorrectLogEntry(corrected));
    }

    /** This incident is a duplicate of, an update to, a continuation of, or otherwise related to the other. */
    @POST
    @Path("/links")
    public Uni<RestResponse<CommandAnswer>> link(UUID id, @Valid NarrativeRequests.Link link) {
        var here = new IncidentId(id);
        var other = new IncidentId(link.other());
        var linked = new IncidentsLinked(link.kind(), other, Words.about(id).orNone(link.reason()));
        var asked = desk.asked(link);
        return here.equals(other)
                ? asked.of(id, new LinkIncidents(here, linked))
                : asked.ofBoth(here, new LinkIncidents(here, linked), other, new BeLinkedFrom(here, linked));
    }

    /** The link was a mistake. */
    @POST
    @Path("/links/withdrawal")
    public Uni<RestResponse<CommandAnswer>> unlink(UUID id, @Valid NarrativeRequests.Link link) {
        var unlinked = new IncidentsUnlinked(
                link.kind(), new IncidentId(link.other()), Words.about(id).orNone(link.reason()));
        return desk.asked(link).of(id, new UnlinkIncidents(unlinked));
    }
}
