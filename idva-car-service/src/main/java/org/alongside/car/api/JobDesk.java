package org.alongside.car.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.alongside.car.CarRefusal;
import org.alongside.car.board.DeploymentRow;
import org.alongside.car.board.Deployments;
import org.alongside.car.deployment.CarCommand;
import org.alongside.car.deployment.Cars;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reports on a job name the job; which car has it is looked up here. */
@ApplicationScoped
class JobDesk {
    private final Desk desk;
    private final Pages pages;
    private final JobsSeen seen;

    JobDesk(Desk desk, Pages pages, JobsSeen seen) {
        this.desk = desk;
        this.pages = pages;
        this.seen = seen;
    }

    Desk desk() {
        return desk;
    }

    /** A report made of the job and its time. */
    interface Report {
        CarCommand of(DeploymentId job, Instant at);
    }

    Uni<RestResponse<CommandAnswer>> report(UUID id, @Nullable Object body, @Nullable Instant at, Report report) {
        var context = desk.report(body, at);
        var when = desk.at(at);
        return pages.soon(Deployments.NAME, DeploymentRow.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(
                        new Refusal(CarRefusal.UNKNOWN_DEPLOYMENT, "No car was asked for this job.")))
                .call(seen::mayReport)
                .chain(row -> desk.commands()
                        .handle(Cars.CARS, row.car, desk.said(report.of(new DeploymentId(id), when)), context))
                .map(Answers::of);
    }
}
