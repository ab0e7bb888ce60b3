package org.alongside.companion.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alongside.companion.picture.Objects;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** What the other control system was told, and what came of it. */
@Path("/api/companion/outbox")
@RolesAllowed({Roles.CONTROL_ROOM_SUPERVISOR, Roles.DISPATCHER})
public class OutboxResource {
    private final OutboxReader reader;
    private final Reads reads;
    private final ReadPositions positions;
    private final Caller caller;

    OutboxResource(OutboxReader reader, Reads reads, ReadPositions positions, Caller caller) {
        this.reader = reader;
        this.reads = reads;
        this.positions = positions;
        this.caller = caller;
    }

    /** What became of telling. */
    enum State {
        WAITING,
        ACKNOWLEDGED,
        REFUSED,
        NOT_TOLD
    }

    /**
     * Of the caller's force, by incident and unit.
     *
     * @param state only what is in it
     */
    @GET
    public Uni<Answered<ViewAnswer<OutboxLine>>> lines(
            @BeanParam PageParams page, @QueryParam("state") @Nullable String state) {
        var asked = known(state);
        var force = caller.now().force();
        return reads.list(Reading.list(OutboxLine.class, "companion-delivery", "outbox"), () -> positions
                .of(Objects.NAME, page.minPosition())
                .chain(at -> reader.lines(force, asked, after(page), page.limit() + 1)
                        .map(found -> page(found, page.limit(), at))));
    }

    private static FoundPage<OutboxLine> page(List<OutboxLine> found, int limit, ReadPosition at) {
        var shown = new ArrayList<>(found.subList(0, Math.min(limit, found.size())));
        return new FoundPage<>(
                shown, found.size() > limit ? Cursor.after(shown.getLast().recordId()) : null, at);
    }

    private static String after(PageParams page) {
        var after = page.after(1);
        return after.isEmpty() ? "" : after.getFirst();
    }

    private static @Nullable String known(@Nullable String state) {
        if (state != null
                && Arrays.stream(State.values()).noneMatch(one -> one.name().equals(state))) {
            throw ProblemException.of(EdgeCode.INVALID, "state", "must be one of " + Arrays.toString(State.values()));
        }
        return state;
    }
}
