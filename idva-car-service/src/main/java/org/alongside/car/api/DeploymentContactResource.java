package org.alongside.car.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.car.deployment.CarCommand.AcceptSupport;
import org.alongside.car.deployment.CarCommand.DeclareConflict;
import org.alongside.car.deployment.CarCommand.DeclineSupport;
import org.alongside.car.deployment.CarCommand.EndContact;
import org.alongside.car.deployment.CarCommand.OfferHandOff;
import org.alongside.car.deployment.CarCommand.OfferSupport;
import org.alongside.car.deployment.CarCommand.PauseVideo;
import org.alongside.car.deployment.CarCommand.ReportInterpreter;
import org.alongside.car.deployment.CarCommand.ReportNoContact;
import org.alongside.car.deployment.CarCommand.ReportNoVideo;
import org.alongside.car.deployment.CarCommand.ResumeVideo;
import org.alongside.car.deployment.CarCommand.StartContact;
import org.alongside.car.deployment.CarCommand.StartVideo;
import org.alongside.car.deployment.CarCommand.TakeOverContact;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** What passes between the IDVA and the victim on a job: that it did, never what was said. */
@Path("/api/deployments")
@RolesAllowed(Roles.CAR_CREW)
public class DeploymentContactResource {
    private final JobDesk jobs;

    DeploymentContactResource(JobDesk jobs) {
        this.jobs = jobs;
    }

    @POST
    @Path("{id}/contact-started")
    public Uni<RestResponse<CommandAnswer>> started(UUID id, @Valid DeploymentRequests.ContactStarted body) {
        var idva = jobs.desk().advocate(body.idva());
        return jobs.report(
                id,
                body,
                body.at(),
                (job, at) -> new StartContact(job, new PartyId(body.victim()), body.channel(), idva, body.place(), at));
    }

    /** At the end of a shift, or when one of them must go: the talk goes on with another advocate. */
    @POST
    @Path("{id}/contact-taken-over")
    public Uni<RestResponse<CommandAnswer>> takenOver(UUID id, @Valid DeploymentRequests.TakenOver body) {
        var idva = jobs.desk().advocate(body.idva());
        return jobs.report(
                id, body, body.at(), (job, at) -> new TakeOverContact(job, new PartyId(body.victim()), idva, at));
    }

    @POST
    @Path("{id}/interpreter-used")
    public Uni<RestResponse<CommandAnswer>> interpreterUsed(UUID id, @Valid DeploymentRequests.Interpreted body) {
        return jobs.report(
                id,
                body,
                body.at(),
                (job, at) -> new ReportInterpreter(
                        job, new PartyId(body.victim()), body.interpreter(), body.honour(), body.vetting(), at));
    }

    /** Who asks knows a party; that is all that is said. */
    @POST
    @Path("{id}/conflict-of-interest")
    public Uni<RestResponse<CommandAnswer>> conflict(UUID id, @Valid DeploymentRequests.At body) {
        var me = jobs.desk().me();
        return jobs.report(id, body, body.at(), (job, at) -> new DeclareConflict(job, me, at));
    }

    @POST
    @Path("{id}/contact-ended")
    public Uni<RestResponse<CommandAnswer>> ended(UUID id, @Valid DeploymentRequests.ContactEnded body) {
        return jobs.report(
                id, body, body.at(), (job, at) -> new EndContact(job, new PartyId(body.victim()), body.talked(), at));
    }

    @POST
    @Path("{id}/contact-not-made")
    public Uni<RestResponse<CommandAnswer>> notMade(UUID id, @Valid DeploymentRequests.ContactNotMade body) {
        return jobs.report(
                id,
                body,
                body.at(),
                (job, at) -> new ReportNoContact(job, new PartyId(body.victim()), body.reason(), at));
    }

    @POST
    @Path("{id}/support-offered")
    public Uni<RestResponse<CommandAnswer>> offered(UUID id, @Valid DeploymentRequests.OfVictim body) {
        return jobs.report(id, body, body.at(), (job, at) -> new OfferSupport(job, new PartyId(body.victim()), at));
    }

    @POST
    @Path("{id}/support-accepted")
    public Uni<RestResponse<CommandAnswer>> accepted(UUID id, @Valid DeploymentRequests.OfVictim body) {
        return jobs.report(id, body, body.at(), (job, at) -> new AcceptSupport(job, new PartyId(body.victim()), at));
    }

    @POST
    @Path("{id}/support-declined")
    public Uni<RestResponse<CommandAnswer>> declined(UUID id, @Valid DeploymentRequests.SupportDeclined body) {
        return jobs.report(
                id,
                body,
                body.at(),
                (job, at) -> new DeclineSupport(
                        job, new PartyId(body.victim()), body.laterContact(), body.laterContactFrom(), at));
    }

    @POST
    @Path("{id}/video-started")
    @RolesAllowed(Roles.IDVA_CAR_OFFICER)
    public Uni<RestResponse<CommandAnswer>> videoStarted(UUID id, @Valid DeploymentRequests.At body) {
        var officer = jobs.desk().me();
        return jobs.report(id, body, body.at(), (job, at) -> new StartVideo(job, officer, at));
    }

    @POST
    @Path("{id}/video-not-running")
    @RolesAllowed(Roles.IDVA_CAR_OFFICER)
    public Uni<RestResponse<CommandAnswer>> videoNotRunning(UUID id, @Valid DeploymentRequests.VideoNotRunning body) {
        var officer = jobs.desk().me();
        return jobs.report(id, body, body.at(), (job, at) -> new ReportNoVideo(job, officer, body.reason(), at));
    }

    @POST
    @Path("{id}/video-paused")
    @RolesAllowed(Roles.IDVA_CAR_OFFICER)
    public Uni<RestResponse<CommandAnswer>> videoPaused(UUID id, @Valid DeploymentRequests.VideoPaused body) {
        var officer = jobs.desk().me();
        return jobs.report(id, body, body.at(), (job, at) -> new PauseVideo(job, officer, body.reason(), at));
    }

    @POST
    @Path("{id}/video-resumed")
    @RolesAllowed(Roles.IDVA_CAR_OFFICER)
    public Uni<RestResponse<CommandAnswer>> videoResumed(UUID id, @Valid DeploymentRequests.At body) {
        var officer = jobs.desk().me();
        return jobs.report(id, body, body.at(), (job, at) -> new ResumeVideo(job, officer, at));
    }

    /** Asks somebody to take over; the IDVA who asks owns it until that is accepted. */
    @POST
    @Path("{id}/hand-off")
    @RolesAllowed(Roles.IDVA_CAR_ADVOCATE)
    public Uni<RestResponse<CommandAnswer>> handOff(UUID id, @Valid DeploymentRequests.HandOff body) {
        var file = body.caseFile();
        var idva = body.toIdva();
        return jobs.report(
                id,
                body,
                body.at(),
                (job, at) -> new OfferHandOff(
                        job,
                        new PartyId(body.victim()),
                        file == null ? null : new CaseId(file),
                        idva == null ? null : new StaffId(idva),
                        body.toTeam(),
                        body.nextContactPromisedAt(),
                        at));
    }
}
