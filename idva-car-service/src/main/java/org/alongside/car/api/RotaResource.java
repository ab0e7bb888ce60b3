package org.alongside.car.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.alongside.car.CarRefusal;
import org.alongside.car.rota.RotaPattern;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Weekly rotas, which become planned windows. */
@Path("/api/rota-patterns")
@RolesAllowed({Roles.IDVA_MANAGER, Roles.CONTROL_ROOM_SUPERVISOR})
public class RotaResource {
    private final Desk desk;
    private final RotaVersions versions;

    RotaResource(Desk desk, RotaVersions versions) {
        this.desk = desk;
        this.versions = versions;
    }

    /**
     * Plans every window of the pattern in one commit and withdraws those of versions before it from its first date on. The
     * answer names the first that it plans; again it plans nothing twice.
     */
    @POST
    public Uni<RestResponse<CommandAnswer>> apply(@Valid DutyRequests.Rota rota) {
        var pattern = rota.pattern();
        if (!pattern.isPossible()) {
            throw ProblemException.of(new Refusal(
                    CarRefusal.ROTA_IMPOSSIBLE,
                    "A pattern makes at least one window and spans at most " + RotaPattern.DAYS_MAX + " days."));
        }
        return versions.apply(pattern, desk.report(rota, null)).map(Answers.created("/api/duties"));
    }
}
