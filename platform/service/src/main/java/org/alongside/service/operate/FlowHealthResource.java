package org.alongside.service.operate;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.alongside.service.operate.FlowState.Flow;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.NoRecord;
import org.alongside.service.signin.Roles;

/** Flow health for everybody's screen: what is shown may be late, and this says so. It never takes a service out. */
@Path("/api/flow-health")
@RolesAllowed(Roles.ANYONE)
public class FlowHealthResource {
    private final Instance<FlowState> flow;

    FlowHealthResource(Instance<FlowState> flow) {
        this.flow = flow;
    }

    /** How the flow stands now. */
    @GET
    @NoRecord
    public Uni<Flow> now() {
        if (!flow.isResolvable()) {
            throw ProblemException.of(EdgeCode.NOT_FOUND, "This service has no flow to watch.");
        }
        return flow.get().now();
    }
}
