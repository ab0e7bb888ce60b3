package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.Ids;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.LogEntryId;
import org.alongside.contracts.incidents.DomesticAbuseSuspected;
import org.alongside.contracts.incidents.LocationConfirmed;
import org.alongside.contracts.incidents.LocationSource;
import org.alongside.contracts.incidents.LogEntryAdded;
import org.alongside.contracts.incidents.LogEntryKind;
import org.alongside.contracts.incidents.MasterStateReported;
import org.alongside.contracts.incidents.SaidBy;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.abuse.AbuseCommand.SuspectDomesticAbuse;
import org.alongside.incident.api.ExternalRequests.Update;
import org.alongside.incident.creation.CreationCommand.CreateIncident;
import org.alongside.incident.grading.GradingCommand.GradeByMaster;
import org.alongside.incident.mastered.MasterCommand.TakeMasterUpdate;
import org.alongside.incident.mastered.UpdateId;
import org.alongside.incident.narrative.NarrativeCommand.AddLogEntry;
import org.alongside.incident.place.PlaceCommand.ConfirmLocation;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Times;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Incidents that another control system masters: nobody types twice. */
@Path("/api/external-incidents")
@RolesAllowed(Roles.SYSTEM)
public class ExternalIncidentResource {
    private final IncidentDesk desk;
    private final Places places;
    private final ExternalIds externalIds;

    ExternalIncidentResource(IncidentDesk desk, Places places, ExternalIds externalIds) {
        this.desk = desk;
        this.places = places;
        this.externalIds = externalIds;
    }

    /** The incident as it stands there: created with the first update, then followed. */
    @POST
    @Path("/{system}/{externalId}")
    public Uni<RestResponse<CommandAnswer>> update(
            @Pattern(regexp = ImportRequests.CODE) String system,
            @Size(max = 80) String externalId,
            @Valid Update update) {
        var asked = desk.reported(update, update.sentAt());
        Times.inOrder(update.createdAt(), "gradedAt", update.gradedAt());
        var master = new ExternalReference(system, externalId);
        var incident = ExternalIds.incidentOf(master);
        var id = new UpdateId(update.sequence(), externalIds.contentOf(new ExternalIds.Told(asked.force(), update)));
        var command = new TakeMasterUpdate(
                master,
                id,
                update.sentAt(),
                asked.at(),
                standing(update, asked),
                creation(master, update, Words.about(incident)),
                changes(incident, update, asked));
        return asked.of(incident.value(), command);
    }

    private static CreateIncident creation(ExternalReference master, Update update, Words words) {
        return new CreateIncident(
                update.createdAt(),
                update.receivedAt(),
                update.daSuspected(),
                update.logNumber(),
                master,
                update.openingCode(),
                null,
                null,
                null,
                words.orNone(update.summary()));
    }

    private static @Nullable MasterStateReported standing(Update update, IncidentDesk.Asked asked) {
        var standing = update.standing();
        return standing == null ? null : new MasterStateReported(standing.state(), standing.code(), asked.at());
    }

    private List<IncidentCommand> changes(IncidentId incident, Update update, IncidentDesk.Asked asked) {
        var words = Words.about(incident);
        var changes = new ArrayList<IncidentCommand>();
        var place = places.orNone(update.place(), asked.force(), words);
        if (place != null) {
            changes.add(new ConfirmLocation(new LocationConfirmed(place, LocationSource.EXTERNAL_SYSTEM, asked.at())));
        }
        if (update.daSuspected() == FlagValue.YES) {
            changes.add(new SuspectDomesticAbuse(new DomesticAbuseSuspected(SaidBy.EXTERNAL_SYSTEM, asked.at(), null)));
        }
        if (update.flags() != null) {
            update.flags().forEach(claim -> changes.add(FlagResource.raising(claim, words, asked.by())));
        }
        if (update.logEntry() != null) {
            changes.add(line(incident, update, update.logEntry()));
        }
        if (update.grade() != null) {
            var gradedAt = update.gradedAt() == null ? asked.at() : update.gradedAt();
            changes.add(new GradeByMaster(update.grade(), asked.force(), gradedAt));
        }
        return changes;
    }

    private static AddLogEntry line(IncidentId incident, Update update, String text) {
        var entry = new LogEntryId(Ids.derived(incident.value(), "master-log/" + update.sequence()));
        return new AddLogEntry(new LogEntryAdded(
                entry,
                LogEntryKind.FROM_MASTER_SYSTEM,
                false,
                Words.about(incident).of(text)));
    }
}
