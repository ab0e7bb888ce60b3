package org.alongside.service.operate;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.alongside.eventsourcing.view.LogHasHole;
import org.alongside.eventsourcing.view.ViewComparison;
import org.alongside.eventsourcing.view.ViewRebuild.Rebuilt;
import org.alongside.eventsourcing.view.ViewRebuilds;
import org.alongside.eventsourcing.view.ViewRebuilds.AlreadyRunning;
import org.alongside.eventsourcing.view.ViewRebuilds.UnknownView;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.NoRecord;
import org.alongside.service.signin.Roles;

/**
 * Whether the read models are what the log says, and making them so again. Answers name rows and fields, never content.
 */
@Path("/api/views")
@RolesAllowed(Roles.OPERATOR)
public class ViewsResource {
    private final ViewRebuilds rebuilds;

    ViewsResource(ViewRebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /** The views of this service, by name. */
    public record ViewNames(List<String> views) {}

    /** Which views there are. */
    @GET
    @NoRecord
    public ViewNames views() {
        return new ViewNames(rebuilds.names());
    }

    /** Folds the log anew and says how the live rows differ. Takes as long as the log is, and changes nothing. */
    @POST
    @Path("{view}/compare")
    @NoRecord
    public Uni<ViewComparison> compare(String view) {
        return told(rebuilds.compare(view));
    }

    /** Folds the log anew and puts the result in the place of the live rows, which are served until then. */
    @POST
    @Path("{view}/rebuild")
    public Uni<Rebuilt> rebuild(String view) {
        return told(rebuilds.rebuild(view));
    }

    private static <T> Uni<T> told(Uni<T> work) {
        return work.onFailure(UnknownView.class)
                .transform(_ -> ProblemException.of(EdgeCode.NOT_FOUND, "No view has that name."))
                .onFailure(AlreadyRunning.class)
                .transform(_ -> ProblemException.of(EdgeCode.VIEW_WORK_RUNNING, "Wait for the one that runs."))
                .onFailure(LogHasHole.class)
                .transform(hole -> ProblemException.of(EdgeCode.LOG_NOT_WHOLE, String.valueOf(hole.getMessage())));
    }
}
