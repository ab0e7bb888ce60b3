package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.RestrictionReason;
import org.alongside.contracts.incidents.StaffPartyNamed;
import org.alongside.incident.protection.ProtectionCommand.EraseData;
import org.alongside.incident.protection.ProtectionCommand.NameStaffParty;
import org.alongside.incident.protection.ProtectionCommand.RestrictAccess;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Who may see an incident at all, and the end of what it says about people. */
@Path("/api/incidents/{id}")
public class ProtectionResource {
    private final IncidentDesk desk;

    ProtectionResource(IncidentDesk desk) {
        this.desk = desk;
    }

    /** Only these people, and whoever says so, see it from now on. */
    public record Restriction(
            RestrictionReason reason, @Size(max = 100) List<@Size(min = 1, max = 64) String> allowed) {}

    /** This party is that member of staff, as they sign in. */
    public record StaffParty(
            UUID party, @Size(min = 1, max = 64) String staff) {}

    /** What becomes unreadable for ever. */
    public record Erasure(
            boolean narrative,
            @Size(max = 100) List<UUID> parties,
            @Size(min = 1, max = 40) String authority) {}

    /** Closes the record to all but named people. */
    @POST
    @Path("/restriction")
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT_INSPECTOR})
    public Uni<RestResponse<CommandAnswer>> restrict(UUID id, @Valid Restriction restriction) {
        var asked = desk.asked(restriction);
        var allowed = Stream.concat(restriction.allowed().stream().map(StaffId::new), Stream.of(asked.by()))
                .distinct()
                .toList();
        return asked.of(id, new RestrictAccess(new AccessRestricted(restriction.reason(), allowed), asked.at()));
    }

    /** A party works for the police or a partner: they are kept from the incident at once, and their looks alert. */
    @POST
    @Path("/staff-parties")
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT_INSPECTOR, Roles.DA_INVESTIGATOR})
    public Uni<RestResponse<CommandAnswer>> nameStaff(UUID id, @Valid StaffParty party) {
        var asked = desk.asked(party);
        var named = new StaffPartyNamed(new PartyId(party.party()), new StaffId(party.staff()));
        return asked.of(id, new NameStaffParty(named, asked.by()));
    }

    /** Destroys the keys of a closed incident's narrative or parties. */
    @POST
    @Path("/erasure")
    @RolesAllowed(Roles.AUDITOR)
    public Uni<RestResponse<CommandAnswer>> erase(UUID id, @Valid Erasure erasure) {
        var parties = erasure.parties().stream().map(PartyId::new).toList();
        return desk.asked(erasure)
                .of(id, new EraseData(new IncidentId(id), erasure.narrative(), parties, erasure.authority()));
    }
}
