package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.incident.board.BoardRow;
import org.alongside.incident.board.IncidentBoard;
import org.alongside.incident.grading.ResponseClocks;
import org.alongside.incident.service.ForceData;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.signin.SignedIn;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Pages of the board, most urgent first: what nobody has graded yet, then by grade, then by whose target passes first.
 */
@ApplicationScoped
public class BoardReader {
    private static final String URGENCY = "coalesce(grade, ''), coalesce(target_at, 'infinity'), incident";
    private static final String PAGE = "select * from incident_board where open and (force = :force or :anyForce)"
            + " and (not restricted or :person = any(string_to_array(allowed, E'\\n'))) and ("
            + URGENCY
            + ") > (:grade, cast(cast(:target as text) as timestamptz), cast(cast(:incident as text) as uuid)) order by "
            + URGENCY
            + " limit :limit";

    private static final List<String> START = List.of("", "-infinity", new UUID(0, 0).toString());

    private final Mutiny.SessionFactory sessions;
    private final ReadPositions positions;
    private final ResponseClocks clocks;

    BoardReader(Mutiny.SessionFactory sessions, ReadPositions positions, ForceData forces) {
        this.sessions = sessions;
        this.positions = positions;
        this.clocks = new ResponseClocks(forces.gradingPolicies());
    }

    /** Only what this person may see is looked for: the cursor names the last row of a page. */
    Uni<FoundPage<BoardItem>> page(PageParams params, SignedIn who) {
        var given = params.after(START.size());
        var after = given.isEmpty() ? START : checked(given);
        return positions.of(IncidentBoard.NAME, params.minPosition()).chain(at -> rows(after, params.limit(), who)
                .map(rows -> {
                    var more = rows.size() > params.limit();
                    var shown = more ? rows.subList(0, params.limit()) : rows;
                    return new FoundPage<>(items(shown), more ? cursor(shown.getLast()) : null, at);
                }));
    }

    /** The incidents with these ids, open or closed, of any force. */
    Uni<List<BoardItem>> records(Set<?> incidents) {
        return sessions.withStatelessSession(
                        session -> session.createQuery("from BoardRow where incident in :incidents", BoardRow.class)
                                .setParameter("incidents", incidents)
                                .getResultList())
                .map(this::items);
    }

    private List<BoardItem> items(List<BoardRow> rows) {
        return rows.stream().map(row -> BoardItem.of(row, clocks)).toList();
    }

    private Uni<List<BoardRow>> rows(List<String> after, int limit, SignedIn who) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(PAGE, BoardRow.class)
                .setParameter("force", who.force())
                .setParameter("anyForce", who.actor().role() == Role.SYSTEM)
                .setParameter("person", who.actor().person())
                .setParameter("grade", after.get(0))
                .setParameter("target", after.get(1))
                .setParameter("incident", after.get(2))
                .setParameter("limit", limit + 1)
                .getResultList());
    }

    private static @Nullable String cursor(BoardRow last) {
        return Cursor.after(
                last.grade == null ? "" : last.grade,
                last.targetAt == null ? "infinity" : last.targetAt,
                last.incident);
    }

    private static List<String> checked(List<String> given) {
        var isTime = given.get(1).matches("infinity|\\d{4}-[0-9T:.Z-]{6,30}");
        if (!isTime || !given.get(2).matches("[0-9a-f-]{36}")) {
            throw ProblemException.of(EdgeCode.MALFORMED, "cursor", "must be one that this list gave");
        }
        return given;
    }
}
