package org.alongside.service.operate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.alongside.eventsourcing.health.FlowHealth;
import org.alongside.eventsourcing.health.Picture;
import org.alongside.service.read.NoRecord;
import org.alongside.service.signin.Roles;

/** Flow health for everybody's screen: what is shown may be late, and this says so. It never takes a service out. */
@Path("/api/flow-health")
@RolesAllowed(Roles.ANYONE)
public class FlowHealthResource {
    private final FlowHealth flow;

    FlowHealthResource(FlowHealth flow) {
        this.flow = flow;
    }

    /** How it flowed at the last measurement, half a second ago or less while all is well. */
    @GET
    @NoRecord
    public Picture now() {
        return flow.picture();
    }
}
