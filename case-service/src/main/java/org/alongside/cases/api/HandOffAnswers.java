package org.alongside.cases.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.cases.CaseIds;
import org.alongside.cases.CaseRefusal;
import org.alongside.cases.casefile.CaseCommand;
import org.alongside.cases.casefile.CaseCommand.AcceptHandOff;
import org.alongside.cases.casefile.CaseCommand.DeclineHandOff;
import org.alongside.cases.views.HandOffRow;
import org.alongside.cases.views.HandOffState;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers to what the car offered. */
@Path("/api/cases")
class HandOffAnswers {
    private final Mutiny.SessionFactory sessions;
    private final Door door;
    private final Requests requests;
    private final Caller caller;
    private final BusinessClock clock;

    HandOffAnswers(Mutiny.SessionFactory sessions, Door door, Requests requests, Caller caller, BusinessClock clock) {
        this.sessions = sessions;
        this.door = door;
        this.requests = requests;
        this.caller = caller;
        this.clock = clock;
    }

    /** Which offer is answered, and for which team where it is taken into a queue. */
    record AnswerRequest(
            UUID deployment, @Nullable @Size(max = 40) String team) {}

    /** Takes over what the car offered: the asker, or the team's queue when one is named. */
    @POST
    @Path("{id}/hand-off/accept")
    @RolesAllowed({Roles.IDVA, Roles.IDVA_MANAGER, Roles.HUB_TRIAGE_WORKER})
    public Uni<RestResponse<CommandAnswer>> accept(@RestPath UUID id, @Valid AnswerRequest request) {
        var by = request.team() == null ? new StaffId(caller.now().actor().person()) : null;
        return answer(
                id,
                request,
                offer -> new AcceptHandOff(
                        new DeploymentId(offer.deployment),
                        new IncidentId(known(offer.incident)),
                        new PartyId(known(offer.victim)),
                        by,
                        request.team(),
                        clock.now()));
    }

    /** Cannot take it over. The car's IDVA still owns it and may offer it to somebody else. */
    @POST
    @Path("{id}/hand-off/decline")
    @RolesAllowed({Roles.IDVA, Roles.IDVA_MANAGER, Roles.HUB_TRIAGE_WORKER})
    public Uni<RestResponse<CommandAnswer>> decline(@RestPath UUID id, @Valid AnswerRequest request) {
        return answer(
                id,
                request,
                offer -> new DeclineHandOff(
                        new DeploymentId(offer.deployment),
                        new IncidentId(known(offer.incident)),
                        new PartyId(known(offer.victim)),
                        clock.now()));
    }

    private Uni<RestResponse<CommandAnswer>> answer(
            UUID id, AnswerRequest request, java.util.function.Function<HandOffRow, CaseCommand> command) {
        var file = new CaseId(id);
        var context = requests.command(request);
        return door.pass(id)
                .chain(() -> sessions.withStatelessSession(session ->
                        session.get(HandOffRow.class, CaseIds.handOffOf(file, new DeploymentId(request.deployment())))))
                .map(HandOffAnswers::offered)
                .chain(offer -> door.ask(file, command.apply(offer), context));
    }

    private static HandOffRow offered(@Nullable HandOffRow offer) {
        if (offer == null || offer.state == HandOffState.DECLINED) {
            throw ProblemException.of(new Refusal(CaseRefusal.NO_HAND_OFF, "No such offer waits for an answer"));
        }
        return offer;
    }

    private static UUID known(@Nullable UUID id) {
        return java.util.Objects.requireNonNull(id, "an offer names incident and victim");
    }
}
