package org.alongside.service.operate;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.alongside.service.operate.ParkedEvents.ParkedEvent;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.NoRecord;
import org.alongside.service.read.PageParams;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** What is parked, and taking it up again once it is mended. */
@Path("/api/parked")
@RolesAllowed(Roles.OPERATOR)
public class ParkedResource {
    private final Instance<ParkedEvents> parked;

    ParkedResource(Instance<ParkedEvents> parked) {
        this.parked = parked;
    }

    /** A page of parked events. */
    record ParkedPage(List<ParkedEvent> items, @Nullable String next) {}

    /** How many events were taken up again. */
    record Replayed(int events) {}

    /** What is parked, by follower and place. */
    @GET
    @NoRecord
    public Uni<ParkedPage> list(@BeanParam PageParams page) {
        var after = page.after(2);
        var limit = page.limit();
        var first = after.isEmpty();
        return parked().after(first ? "" : after.getFirst(), first ? "" : after.getLast(), limit)
                .map(items -> new ParkedPage(items, next(items, limit)));
    }

    /** Takes up what is parked under a key, in order. */
    @POST
    @Path("{follower}/{key}/replay")
    public Uni<Replayed> replay(String follower, String key) {
        return parked().replay(follower, key).map(Replayed::new);
    }

    private static @Nullable String next(List<ParkedEvent> items, int limit) {
        return items.size() < limit
                ? null
                : Cursor.after(items.getLast().follower(), items.getLast().place());
    }

    private ParkedEvents parked() {
        if (!parked.isResolvable()) {
            throw ProblemException.of(EdgeCode.NOT_FOUND, "This service follows no log.");
        }
        return parked.get();
    }
}
