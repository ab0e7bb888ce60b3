package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.alongside.incident.importing.ImportRow;
import org.alongside.incident.importing.ImportsView;
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

/** How much history came from where. */
@Path("/api/imports")
@RolesAllowed(Roles.OPERATOR)
public class ImportsResource {
    private static final String PAGE =
            "select * from incident_import where source > :after order by source limit :limit";

    private final Reads reads;
    private final Caller caller;
    private final ReadPositions positions;
    private final Mutiny.SessionFactory sessions;

    ImportsResource(Reads reads, Caller caller, ReadPositions positions, Mutiny.SessionFactory sessions) {
        this.reads = reads;
        this.caller = caller;
        this.positions = positions;
        this.sessions = sessions;
    }

    /**
     * What came from one source. Counts are no record of anybody, so the operator who imported for another force sees
     * them.
     *
     * @param ofForce whose incidents they are
     */
    public record Imported(
            String recordId, String force, String ofForce, int incidents, Instant earliestAt, Instant latestAt)
            implements Guarded {}

    /** The sources, by name. */
    @GET
    public Uni<Answered<ViewAnswer<Imported>>> list(@BeanParam PageParams page) {
        var after = page.after(1);
        var force = caller.now().force();
        return reads.list(Reading.list(Imported.class, "import", "by-source"), () -> positions
                .of(ImportsView.NAME, page.minPosition())
                .chain(at -> sessions.withStatelessSession(session -> session.createNativeQuery(PAGE, ImportRow.class)
                                .setParameter("after", after.isEmpty() ? "" : after.getFirst())
                                .setParameter("limit", page.limit() + 1)
                                .getResultList())
                        .map(rows -> {
                            boolean more = rows.size() > page.limit();
                            var shown = more ? rows.subList(0, page.limit()) : rows;
                            return new FoundPage<>(
                                    shown.stream()
                                            .map(row -> imported(row, force))
                                            .toList(),
                                    more ? Cursor.after(shown.getLast().source) : null,
                                    at);
                        })));
    }

    private static Imported imported(ImportRow row, String readerForce) {
        return new Imported(row.source, readerForce, row.force, row.incidents, row.earliestAt, row.latestAt);
    }
}
