package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.PersonsMatched;
import org.alongside.contracts.incidents.PersonsUnmatched;
import org.alongside.contracts.incidents.RelationshipRecorded;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.RoleWithdrawn;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.incident.InOneGo;
import org.alongside.incident.people.PeopleCommand.AssignRole;
import org.alongside.incident.people.PeopleCommand.MatchPersons;
import org.alongside.incident.people.PeopleCommand.RecordRelationship;
import org.alongside.incident.people.PeopleCommand.UnmatchPersons;
import org.alongside.incident.people.PeopleCommand.WithdrawRole;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** The people in an incident. */
@Path("/api/incidents/{id}")
@RolesAllowed({Roles.CONTROL_ROOM, Roles.RESPONSE_OFFICER, Roles.IDVA_CAR_OFFICER, Roles.DA_INVESTIGATOR})
public class PeopleResource {
    private final IncidentDesk desk;
    private final People people;

    PeopleResource(IncidentDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /** This is known of a person. The answer names the party. */
    @POST
    @Path("/parties")
    public Uni<RestResponse<PartyAnswer>> identify(UUID id, @Valid PeopleRequests.Party said) {
        var asked = desk.asked(said);
        var party = new PartyId(said.party() == null ? asked.idOf("party") : said.party());
        var commands = people.commands(party, said, asked.force(), asked.at());
        return asked.of(id, new InOneGo(commands)).map(answer -> PartyAnswer.of(answer, party));
    }

    /** The party is this in the incident. */
    @POST
    @Path("/roles")
    public Uni<RestResponse<CommandAnswer>> assign(UUID id, @Valid PeopleRequests.Role role) {
        var assigned = new RoleAssigned(new PartyId(role.party()), role.role());
        return desk.asked(role).of(id, new AssignRole(assigned));
    }

    /** The party is this no longer. */
    @POST
    @Path("/roles/withdrawal")
    public Uni<RestResponse<CommandAnswer>> withdraw(UUID id, @Valid PeopleRequests.Role role) {
        var withdrawn = new RoleWithdrawn(new PartyId(role.party()), role.role());
        return desk.asked(role).of(id, new WithdrawRole(withdrawn));
    }

    /** How suspect and victim stand to each other. */
    @POST
    @Path("/relationships")
    public Uni<RestResponse<CommandAnswer>> relate(UUID id, @Valid PeopleRequests.Relationship said) {
        var recorded = new RelationshipRecorded(
                new PartyId(said.victim()),
                new PartyId(said.suspect()),
                said.relationship(),
                said.livingTogether() == null ? FlagValue.NOT_ASKED : said.livingTogether());
        return desk.asked(said).of(id, new RecordRelationship(recorded));
    }

    /** A party here and one in another incident are one person. */
    @POST
    @Path("/matches")
    public Uni<RestResponse<CommandAnswer>> match(UUID id, @Valid PeopleRequests.Match match) {
        var matched = new PersonsMatched(
                new PartyId(match.party()),
                new IncidentId(match.otherIncident()),
                new PartyId(match.otherParty()),
                match.scorePercent(),
                match.basis());
        return desk.asked(match).of(id, new MatchPersons(matched));
    }

    /** They are two after all. */
    @POST
    @Path("/matches/withdrawal")
    public Uni<RestResponse<CommandAnswer>> unmatch(UUID id, @Valid PeopleRequests.Unmatch unmatch) {
        var unmatched = new PersonsUnmatched(
                new PartyId(unmatch.party()),
                new IncidentId(unmatch.otherIncident()),
                new PartyId(unmatch.otherParty()));
        return desk.asked(unmatch).of(id, new UnmatchPersons(unmatched));
    }
}
