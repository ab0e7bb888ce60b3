package org.alongside.service.operate;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.alongside.eventsourcing.follow.Replay;
import org.alongside.eventsourcing.follow.Replay.ReplayRunning;
import org.alongside.eventsourcing.follow.Replay.Replayed;
import org.alongside.service.operate.ParkedPages.ParkedPage;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.NoRecord;
import org.alongside.service.read.PageParams;
import org.alongside.service.signin.Roles;

/** What is parked, and taking it up again once it is mended. */
@Path("/api/parked")
@RolesAllowed(Roles.OPERATOR)
public class ParkedResource {
    private final ParkedPages pages;
    private final Replay replay;

    ParkedResource(ParkedPages pages, Replay replay) {
        this.pages = pages;
        this.replay = replay;
    }

    /** What is parked, by follower and place. */
    @GET
    @NoRecord
    public Uni<ParkedPage> list(@BeanParam PageParams page) {
        return pages.after(page.after(ParkedPages.SORT_VALUES), page.limit());
    }

    /** Takes up what is parked under a key, in order, until none is left or one fails again. */
    @POST
    @Path("{follower}/{key}/replay")
    public Uni<Replayed> replay(String follower, String key) {
        return replay.replay(follower, key)
                .onFailure(IllegalArgumentException.class)
                .transform(_ -> ProblemException.of(EdgeCode.NOT_FOUND, "Nobody follows by that name."))
                .onFailure(ReplayRunning.class)
                .transform(_ -> ProblemException.of(EdgeCode.REPLAY_RUNNING, "Wait for the replay that runs."));
    }
}
