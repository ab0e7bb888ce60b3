package org.alongside.cases.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.cases.views.HandOffRow;
import org.alongside.cases.views.HandOffView;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.Guarded;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What the car offered, until somebody takes it over. */
@Path("/api/hand-offs")
class HandOffQueue {
    private static final int SORT_VALUES = 2;

    private final Mutiny.SessionFactory sessions;
    private final Files files;
    private final Reads reads;
    private final ReadPositions positions;
    private final Caller caller;

    HandOffQueue(Mutiny.SessionFactory sessions, Files files, Reads reads, ReadPositions positions, Caller caller) {
        this.sessions = sessions;
        this.files = files;
        this.reads = reads;
        this.positions = positions;
        this.caller = caller;
    }

    /** One offer that waits. Until it is accepted the car's IDVA owns it. */
    record HandOffItem(
            @JsonIgnore UUID id,
            @JsonIgnore String force,
            @JsonIgnore @Nullable Set<String> restrictedTo,
            UUID caseId,
            UUID deployment,
            @Nullable UUID incident,
            @Nullable String toIdva,
            @Nullable String toTeam,
            @Nullable Instant promisedAt,
            Instant offeredAt)
            implements Guarded {
        @Override
        public String recordId() {
            return caseId.toString();
        }
    }

    /** Offers that nobody has answered, oldest first. */
    @GET
    @RolesAllowed({Roles.ADVOCACY, Roles.IDVA_CAR_OFFICER})
    public Uni<Answered<ViewAnswer<HandOffItem>>> waiting(@BeanParam PageParams page) {
        var force = caller.now().force();
        return reads.list(Reading.list(HandOffItem.class, "hand-off", "waiting"), () -> positions
                .of(HandOffView.NAME, page.minPosition())
                .chain(at -> waiting(force, page.after(SORT_VALUES), page.limit())
                        .chain(rows -> items(rows).map(items -> new FoundPage<>(items, next(rows, page), at)))));
    }

    private static @Nullable String next(List<HandOffRow> rows, PageParams page) {
        return rows.size() < page.limit() ? null : Cursor.after(rows.getLast().offeredAt, rows.getLast().id);
    }

    private Uni<List<HandOffRow>> waiting(String force, List<String> after, int limit) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "from HandOffRow where force = :force and state = 'WAITING' and (offeredAt > :at or"
                                + " (offeredAt = :at and id > :id)) order by offeredAt, id",
                        HandOffRow.class)
                .setParameter("force", force)
                .setParameter("at", after.isEmpty() ? Instant.EPOCH : Files.parsed(after.get(0), Instant::parse))
                .setParameter("id", after.isEmpty() ? Files.FIRST : Files.parsed(after.get(1), UUID::fromString))
                .setMaxResults(limit)
                .getResultList());
    }

    private Uni<List<HandOffItem>> items(List<HandOffRow> rows) {
        var incidents = rows.stream()
                .flatMap(row -> java.util.stream.Stream.ofNullable(row.incident))
                .collect(Collectors.toSet());
        return files.allowed(incidents).map(allowed -> rows.stream()
                .map(row -> new HandOffItem(
                        row.id,
                        row.force,
                        row.incident == null ? null : allowed.get(row.incident),
                        row.caseId,
                        row.deployment,
                        row.incident,
                        row.toIdva,
                        row.toTeam,
                        row.promisedAt,
                        row.offeredAt))
                .toList());
    }
}
