package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.contracts.Role;
import org.alongside.eventsourcing.view.ReadPosition;
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

    /** What stands in one of two columns of moments, the earliest first. */
    private static final String BY_MOMENT = "select * from incident_board where %1$s is not null"
            + " and (force = :force or :anyForce)"
            + " and (not restricted or :person = any(string_to_array(allowed, E'\\n')))"
            + " and (%1$s, incident) > (cast(cast(:moment as text) as timestamptz),"
            + " cast(cast(:incident as text) as uuid)) order by %1$s, incident limit :limit";

    private static final String OWED = BY_MOMENT.formatted("owed_at");
    private static final String TO_REVIEW = BY_MOMENT.formatted("review_by");

    private static final List<String> START = List.of("", "-infinity", new UUID(0, 0).toString());

    private static final List<String> START_BY_MOMENT = List.of("-infinity", new UUID(0, 0).toString());

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
                .map(rows -> page(rows, params, BoardReader::cursor, at)));
    }

    /** What is still owed of incidents, closed ones too, the longest owed first. */
    Uni<FoundPage<BoardItem>> owed(PageParams params, SignedIn who) {
        return byMoment(OWED, row -> row.owedAt, params, who);
    }

    /** Ended incidents at whose risk nobody has looked again, closed ones too, the first due first. */
    Uni<FoundPage<BoardItem>> toReview(PageParams params, SignedIn who) {
        return byMoment(TO_REVIEW, row -> row.reviewBy, params, who);
    }

    private Uni<FoundPage<BoardItem>> byMoment(
            String list, Function<BoardRow, @Nullable Instant> moment, PageParams params, SignedIn who) {
        var given = params.after(START_BY_MOMENT.size());
        var after = given.isEmpty() ? START_BY_MOMENT : checkedTime(given, 0);
        return positions.of(IncidentBoard.NAME, params.minPosition()).chain(at -> rowsByMoment(
                        list, after, params.limit(), who)
                .map(rows ->
                        page(rows, params, row -> Cursor.after(String.valueOf(moment.apply(row)), row.incident), at)));
    }

    private Uni<List<BoardRow>> rowsByMoment(String list, List<String> after, int limit, SignedIn who) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(list, BoardRow.class)
                .setParameter("force", who.force())
                .setParameter("anyForce", who.actor().role() == Role.SYSTEM)
                .setParameter("person", who.actor().person())
                .setParameter("moment", after.get(0))
                .setParameter("incident", after.get(1))
                .setParameter("limit", limit + 1)
                .getResultList());
    }

    private FoundPage<BoardItem> page(
            List<BoardRow> rows, PageParams params, Function<BoardRow, @Nullable String> cursor, ReadPosition at) {
        var more = rows.size() > params.limit();
        var shown = more ? rows.subList(0, params.limit()) : rows;
        return new FoundPage<>(items(shown), more ? cursor.apply(shown.getLast()) : null, at);
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
        return checkedTime(given, 1);
    }

    private static List<String> checkedTime(List<String> given, int time) {
        var isTime = given.get(time).matches("infinity|\\d{4}-[0-9T:.Z-]{6,30}");
        if (!isTime || !given.get(time + 1).matches("[0-9a-f-]{36}")) {
            throw ProblemException.of(EdgeCode.MALFORMED, "cursor", "must be one that this list gave");
        }
        return given;
    }
}
