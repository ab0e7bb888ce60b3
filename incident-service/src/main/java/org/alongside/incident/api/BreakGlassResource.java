package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.incident.protection.BreakGlassCommand;
import org.alongside.incident.protection.BreakGlassCommand.AskBreakGlass;
import org.alongside.incident.protection.BreakGlassCommand.GrantBreakGlass;
import org.alongside.incident.protection.BreakGlassCommand.ReviewBreakGlass;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Seeing a restricted incident without being on its list. These endpoints alone answer about an incident that is closed
 * to whoever asks: they need its id, are on record by that, and open nothing alone. Source: domain 8.6.
 */
@Path("/api/incidents/{id}")
public class BreakGlassResource {
    private final IncidentDesk desk;

    BreakGlassResource(IncidentDesk desk) {
        this.desk = desk;
    }

    /** Why it must be seen now. */
    public record Asking(@Size(min = 1, max = 2000) String reason) {}

    /** Who is let in. */
    public record Grant(@Size(min = 1, max = 64) String person) {}

    /** How the use of it is judged. */
    public record Review(
            @Size(min = 1, max = 64) String person,
            boolean justified,
            @Nullable @Size(max = 2000) String note) {}

    /** Asks to be let in; a second person must agree. */
    @POST
    @Path("/break-glass")
    @RolesAllowed(Roles.POLICE)
    public Uni<RestResponse<CommandAnswer>> ask(UUID id, @Valid Asking asking) {
        var asked = desk.asked(asking);
        return answer(
                asked,
                id,
                new AskBreakGlass(asked.by(), Words.about(id).of(FlagResource.reason(asking.reason())), asked.at()));
    }

    /** Agrees as the second person: the asker sees the incident for eight hours. */
    @POST
    @Path("/break-glass/grants")
    @RolesAllowed({Roles.CONTROL_ROOM_SUPERVISOR, Roles.DISTRICT_INSPECTOR})
    public Uni<RestResponse<CommandAnswer>> grant(UUID id, @Valid Grant grant) {
        var asked = desk.asked(grant);
        return answer(asked, id, new GrantBreakGlass(new StaffId(grant.person()), asked.by(), asked.at()));
    }

    /** Judges the use, next day. */
    @POST
    @Path("/break-glass/reviews")
    @RolesAllowed(Roles.AUDITOR)
    public Uni<RestResponse<CommandAnswer>> review(UUID id, @Valid Review review) {
        var asked = desk.asked(review);
        return answer(
                asked,
                id,
                new ReviewBreakGlass(
                        new StaffId(review.person()),
                        review.justified(),
                        Words.about(id).orNone(review.note()),
                        asked.by(),
                        asked.at()));
    }

    private static Uni<RestResponse<CommandAnswer>> answer(
            IncidentDesk.Asked asked, UUID id, BreakGlassCommand command) {
        return asked.outcomeUnseen(new IncidentId(id), command).map(Answers::of);
    }
}
