package org.alongside.car.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.car.board.DeploymentRow;
import org.alongside.car.board.Deployments;
import org.alongside.car.deployment.CarCommand.CheckVisit;
import org.alongside.car.deployment.CarCommand.Complete;
import org.alongside.car.deployment.CarCommand.GiveUp;
import org.alongside.car.deployment.CarCommand.ReportAtScene;
import org.alongside.car.deployment.CarCommand.ReportEnRoute;
import org.alongside.car.deployment.CarCommand.ReportStaged;
import org.alongside.car.deployment.CarCommand.Withdraw;
import org.alongside.contracts.vocabulary.DeploymentState;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.Found;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.RecordAnswer;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where the car is on its job, told by the crew or, by radio, by the control room. */
@Path("/api/deployments")
@RolesAllowed({Roles.CAR_CREW, Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR})
public class DeploymentResource {
    private final JobDesk jobs;
    private final Pages pages;
    private final JobsSeen seen;
    private final Reads reads;

    DeploymentResource(JobDesk jobs, Pages pages, JobsSeen seen, Reads reads) {
        this.jobs = jobs;
        this.pages = pages;
        this.seen = seen;
        this.reads = reads;
    }

    @POST
    @Path("{id}/en-route")
    public Uni<RestResponse<CommandAnswer>> enRoute(UUID id, @Valid DeploymentRequests.EnRoute body) {
        return jobs.report(id, body, body.at(), (job, at) -> new ReportEnRoute(job, body.expectedAtSceneAt(), at));
    }

    @POST
    @Path("{id}/staged")
    public Uni<RestResponse<CommandAnswer>> staged(UUID id, @Valid DeploymentRequests.Staged body) {
        return jobs.report(id, body, body.at(), (job, at) -> new ReportStaged(job, body.place(), at));
    }

    /** A visit's own safety check (domain 3.3): before the advocate leaves the vehicle, and again when something changes. */
    @POST
    @Path("{id}/visit-checked")
    public Uni<RestResponse<CommandAnswer>> visitChecked(UUID id, @Valid DeploymentRequests.VisitChecked body) {
        var me = jobs.desk().me();
        return jobs.report(
                id, body, body.at(), (job, at) -> new CheckVisit(job, body.place(), body.safe(), body.basis(), me, at));
    }

    @POST
    @Path("{id}/at-scene")
    public Uni<RestResponse<CommandAnswer>> atScene(UUID id, @Valid DeploymentRequests.At body) {
        return jobs.report(id, body, body.at(), ReportAtScene::new);
    }

    @POST
    @Path("{id}/withdrawn")
    public Uni<RestResponse<CommandAnswer>> withdrawn(UUID id, @Valid DeploymentRequests.Withdrawn body) {
        return jobs.report(id, body, body.at(), (job, at) -> new Withdraw(job, body.cause(), body.talked(), at));
    }

    @POST
    @Path("{id}/given-up")
    public Uni<RestResponse<CommandAnswer>> givenUp(UUID id, @Valid DeploymentRequests.GivenUp body) {
        return jobs.report(id, body, body.at(), (job, at) -> new GiveUp(job, body.reason(), at));
    }

    @POST
    @Path("{id}/completed")
    public Uni<RestResponse<CommandAnswer>> completed(UUID id, @Valid DeploymentRequests.At body) {
        return jobs.report(id, body, body.at(), Complete::new);
    }

    /** Which jobs the cars were asked for, and why those refused were; a crew sees the jobs of its own car. */
    @GET
    @RolesAllowed({Roles.CAR_CREW, Roles.CONTROL_ROOM, Roles.DISTRICT, Roles.IDVA_MANAGER})
    public Uni<Answered<ViewAnswer<DeploymentLine>>> deployments(
            @BeanParam PageParams page,
            @QueryParam("outcome") @Nullable DeploymentState outcome,
            @QueryParam("incident") @Nullable UUID incident) {
        var query = Lists.deployments(page, outcome == null ? null : outcome.name(), incident, seen.crewMember());
        return reads.list(
                Reading.list(DeploymentLine.class, "deployment", incident == null ? "all" : "by-incident"),
                () -> pages.of(
                                Deployments.NAME,
                                page,
                                query,
                                Function.identity(),
                                row -> Cursor.after(row.heardAt, row.deployment))
                        .chain(found -> seen.page(
                                found,
                                row -> row.incident,
                                (row, named) -> DeploymentLine.of(row, seen.withCrew(named)))));
    }

    /** One job with what its crew is told: where to meet whom, and the warnings. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CAR_CREW, Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR})
    public Uni<Answered<RecordAnswer<JobAnswer>>> deployment(
            UUID id, @QueryParam("minPosition") @Nullable Long minPosition) {
        return reads.record(Reading.record(JobAnswer.class, "deployment", id), () -> found(id, minPosition)
                .chain(found ->
                        seen.one(found, row -> row.incident, (row, named) -> JobAnswer.of(row, seen.withCrew(named)))));
    }

    private Uni<@Nullable Found<DeploymentRow>> found(UUID id, @Nullable Long minPosition) {
        return pages.one(
                        Deployments.NAME,
                        minPosition,
                        DeploymentRow.class,
                        id,
                        Function.identity(),
                        row -> row.carVersion)
                .chain(found -> seen.isForCaller(id).map(theirs -> theirs ? found : null));
    }
}
