package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Ids;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.IncidentTransferred;
import org.alongside.contracts.incidents.LocationConfirmed;
import org.alongside.contracts.incidents.LocationSource;
import org.alongside.incident.InOneGo;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.call.CallCommand.ReceiveCall;
import org.alongside.incident.creation.CreationCommand.CreateIncident;
import org.alongside.incident.mastered.MasterCommand.TransferIncident;
import org.alongside.incident.place.PlaceCommand.ConfirmLocation;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** An incident comes to exist, is found, and may go to another force. */
@Path("/api/incidents")
@RolesAllowed(Roles.CONTROL_ROOM)
public class IncidentResource {
    private final IncidentDesk desk;
    private final Contacts contacts;
    private final Places places;
    private final People people;

    IncidentResource(IncidentDesk desk, Contacts contacts, Places places, People people) {
        this.desk = desk;
        this.contacts = contacts;
        this.places = places;
        this.people = people;
    }

    /** Creates an incident, after its call or together with it, with all that is known in the first minute. */
    @POST
    public Uni<RestResponse<CommandAnswer>> create(@Valid IncidentRequests.Creation creation) {
        var asked = desk.reported(creation, creation.createdAt());
        var incident = creation.incident() == null ? desk.newIncident() : new IncidentId(creation.incident());
        return asked.outcome(incident, new InOneGo(commands(creation, asked, incident)))
                .map(Answers.created("/api/incidents"));
    }

    private List<IncidentCommand> commands(
            IncidentRequests.Creation creation, IncidentDesk.Asked asked, IncidentId incident) {
        var words = Words.about(incident);
        var commands = new ArrayList<IncidentCommand>();
        if (creation.call() != null) {
            commands.add(new ReceiveCall(contacts.received(creation.call(), asked.idOf("call"), asked.at(), words)));
        }
        commands.add(creation(creation, asked, words));
        if (creation.parties() != null) {
            commands.addAll(parties(creation.parties(), asked));
        }
        if (creation.flags() != null) {
            creation.flags().forEach(claim -> commands.add(FlagResource.raising(claim, words, asked.by())));
        }
        return commands;
    }

    private CreateIncident creation(IncidentRequests.Creation creation, IncidentDesk.Asked asked, Words words) {
        return new CreateIncident(
                asked.at(),
                creation.receivedAt(),
                creation.daSuspected(),
                creation.logNumber(),
                null,
                creation.openingCode(),
                creation.occurredFrom(),
                creation.occurredTo(),
                places.orNone(creation.place(), asked.force(), words),
                words.orNone(creation.summary()));
    }

    /** Parties without an id of their own get one by their place in the request, so that a repeat names the same. */
    private List<IncidentCommand> parties(List<PeopleRequests.Party> said, IncidentDesk.Asked asked) {
        var parent = asked.idOf("parties");
        var commands = new ArrayList<IncidentCommand>();
        for (int i = 0; i < said.size(); i++) {
            var one = said.get(i);
            var party = new PartyId(one.party() == null ? Ids.derived(parent, Integer.toString(i)) : one.party());
            commands.addAll(people.commands(party, one, asked.force(), asked.at()));
        }
        return commands;
    }

    /** The place is known now, or better. */
    @POST
    @Path("/{id}/location")
    public Uni<RestResponse<CommandAnswer>> locate(UUID id, @Valid IncidentRequests.Location location) {
        var asked = desk.reported(location, location.locationConfirmedAt());
        var place = places.of(location.place(), asked.force(), Words.about(id));
        var source = location.source() == null ? LocationSource.CALLER : location.source();
        return asked.of(id, new ConfirmLocation(new LocationConfirmed(place, source, asked.at())));
    }

    /** Another force or area takes it over. */
    @POST
    @Path("/{id}/transfer")
    public Uni<RestResponse<CommandAnswer>> transfer(UUID id, @Valid IncidentRequests.Transfer transfer) {
        var transferred = new IncidentTransferred(
                transfer.toForce(), transfer.toDistrict(), Words.about(id).orNone(transfer.reason()));
        return desk.asked(transfer).of(id, new TransferIncident(transferred));
    }
}
