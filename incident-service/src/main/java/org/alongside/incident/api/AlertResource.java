package org.alongside.incident.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Personal;
import org.alongside.contracts.ids.StaffId;
import org.alongside.incident.alerts.AlertKind;
import org.alongside.incident.alerts.AlertRow;
import org.alongside.incident.alerts.AlertView;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
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

/** Who was let into restricted incidents, who waits to be, and who looked for them in vain. */
@Path("/api/protection-alerts")
public class AlertResource {
    private static final String PAGE = "select * from protection_alert where force = :force"
            + " and (kind = :kind or :kind = '') and position < :before order by position desc limit :limit";

    private final Reads reads;
    private final Caller caller;
    private final ReadPositions positions;
    private final Mutiny.SessionFactory sessions;
    private final IncidentDesk desk;

    AlertResource(
            Reads reads, Caller caller, ReadPositions positions, Mutiny.SessionFactory sessions, IncidentDesk desk) {
        this.reads = reads;
        this.caller = caller;
        this.positions = positions;
        this.sessions = sessions;
        this.desk = desk;
    }

    /**
     * One alert.
     *
     * @param person who looked, asked or closed it
     * @param secondPerson who agreed to a break-glass
     */
    public record Alert(
            String recordId,
            String force,
            UUID incident,
            AlertKind kind,
            String person,
            @Nullable String secondPerson,
            @Nullable Personal reason,
            Instant at)
            implements Guarded {
        static Alert of(AlertRow row) {
            return new Alert(
                    row.alert.toString(),
                    row.force,
                    row.incident,
                    AlertKind.valueOf(row.kind),
                    row.person,
                    row.secondPerson,
                    row.reason,
                    row.at);
        }
    }

    /** All of them, newest first: for professional standards. */
    @GET
    @RolesAllowed(Roles.AUDITOR)
    public Uni<Answered<ViewAnswer<Alert>>> all(@BeanParam PageParams page) {
        return reads.list(Reading.list(Alert.class, "protection-alert", "all"), () -> page("", page));
    }

    /** Who waits for a second person to agree, newest first. A party never learns that anybody does. */
    @GET
    @Path("/waiting")
    @RolesAllowed({Roles.CONTROL_ROOM_SUPERVISOR, Roles.DISTRICT_INSPECTOR})
    public Uni<Answered<ViewAnswer<Alert>>> waiting(@BeanParam PageParams page) {
        var who = new StaffId(caller.now().actor().person());
        return reads.list(
                Reading.list(Alert.class, "protection-alert", "waiting"),
                () -> page(AlertKind.BREAK_GLASS_ASKED.name(), page).chain(found -> Multi.createFrom()
                        .iterable(found.items())
                        .select()
                        .when(alert -> desk.state(alert.incident())
                                .map(incident ->
                                        !incident.protection().staffParties().contains(who)))
                        .collect()
                        .asList()
                        .map(mine -> new FoundPage<>(mine, found.next(), found.at()))));
    }

    private Uni<FoundPage<Alert>> page(String kind, PageParams page) {
        var force = caller.now().force();
        var before = before(page.after(1));
        return positions.of(AlertView.NAME, page.minPosition()).chain(at -> sessions.withStatelessSession(
                        session -> session.createNativeQuery(PAGE, AlertRow.class)
                                .setParameter("force", force)
                                .setParameter("kind", kind)
                                .setParameter("before", before)
                                .setParameter("limit", page.limit() + 1)
                                .getResultList())
                .map(rows -> {
                    boolean more = rows.size() > page.limit();
                    var shown = more ? rows.subList(0, page.limit()) : rows;
                    return new FoundPage<>(
                            shown.stream().map(Alert::of).toList(),
                            more ? Cursor.after(shown.getLast().position) : null,
                            at);
                }));
    }

    private static long before(List<String> cursor) {
        if (cursor.isEmpty()) {
            return Long.MAX_VALUE;
        }
        if (!cursor.getFirst().matches("\\d{1,18}")) {
            throw ProblemException.of(EdgeCode.MALFORMED, "cursor", "must be one that this list gave");
        }
        return Long.parseLong(cursor.getFirst());
    }
}
