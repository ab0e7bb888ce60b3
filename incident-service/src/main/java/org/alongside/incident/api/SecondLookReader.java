package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.incident.secondlook.SecondLookRow;
import org.alongside.incident.secondlook.SecondLookView;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.signin.SignedIn;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads second looks. Of what is restricted to others there are none. */
@ApplicationScoped
public class SecondLookReader {
    private static final String MINE = " and not exists (select from incident_board b where b.incident = l.incident"
            + " and b.restricted and not :person = any(string_to_array(b.allowed, E'\\n')))";

    private static final String QUEUE = "select l.* from second_look l where l.state <> 'GIVEN' and l.force = :force"
            + MINE
            + " and (-l.points, -extract(epoch from l.decided_at), l.look) > (:points,"
            + " cast(:decided as numeric), cast(cast(:look as text) as uuid))"
            + " order by l.points desc, l.decided_at desc, l.look limit :limit";

    private static final String FEEDBACK = "select l.* from second_look l where l.state = 'GIVEN'"
            + " and l.decided_by = :person" + MINE
            + " and (-extract(epoch from l.given_at), l.look) > (cast(:given as numeric), cast(cast(:look as text) as uuid))"
            + " order by l.given_at desc, l.look limit :limit";

    private static final String FIGURES = """
            with looked as (
              select *, extract(epoch from given_at - decided_at)::float8 as seconds from second_look
              where force = $1 and not exercise and decided_at >= $2 and decided_at < $3
            )
            select count(*), count(given_at),
              percentile_disc(0.5) within group (order by seconds), percentile_disc(0.9) within group (order by seconds),
              count(*) filter (where verdict = 'AGREED'), count(*) filter (where verdict = 'SHOULD_HAVE_BEEN_HIGHER'),
              count(*) filter (where verdict = 'SHOULD_HAVE_BEEN_LOWER'),
              count(*) filter (where verdict = 'OPPORTUNITY_MISSED'),
              count(*) filter (where state = 'GIVEN' and verdict <> 'AGREED' and read_at is null)
            from looked""";

    private static final String CUES = """
            select cue, count(*) filter (where suspected), count(*) filter (where not suspected) from (
              select unnest(string_to_array(nullif(missed, ''), E'\\n')) as cue, true as suspected from second_look
                where force = $1 and not exercise and decided_at >= $2 and decided_at < $3
              union all
              select unnest(string_to_array(nullif(confirmed, ''), E'\\n')), false from second_look
                where force = $1 and not exercise and decided_at >= $2 and decided_at < $3) cues
            group by cue order by cue""";

    private static final BigDecimal START = new BigDecimal("-1e15");
    private static final String FIRST = new UUID(0, 0).toString();

    private final Mutiny.SessionFactory sessions;
    private final Pool pool;
    private final ReadPositions positions;

    SecondLookReader(Mutiny.SessionFactory sessions, Pool pool, ReadPositions positions) {
        this.sessions = sessions;
        this.pool = pool;
        this.positions = positions;
    }

    /** What nobody has given a verdict on, the most points first, of these the newest. */
    Uni<FoundPage<SecondLookItem>> queue(PageParams page, SignedIn who) {
        var after = page.after(3);
        var points = after.isEmpty() ? Integer.MIN_VALUE : number(after.get(0)).intValue();
        var decided = after.isEmpty() ? START : number(after.get(1));
        return positions.of(SecondLookView.NAME, page.minPosition()).chain(at -> sessions.withStatelessSession(
                        session -> session.createNativeQuery(QUEUE, SecondLookRow.class)
                                .setParameter("force", who.force())
                                .setParameter("person", who.actor().person())
                                .setParameter("points", points)
                                .setParameter("decided", decided)
                                .setParameter("look", after.isEmpty() ? FIRST : id(after.get(2)))
                                .setParameter("limit", page.limit() + 1)
                                .getResultList())
                .chain(rows -> items(shown(rows, page)).map(items -> new FoundPage<>(items, next(rows, page), at))));
    }

    private static @Nullable String next(List<SecondLookRow> rows, PageParams page) {
        if (rows.size() <= page.limit()) {
            return null;
        }
        var last = rows.get(page.limit() - 1);
        return Cursor.after(-last.points, negated(last.decidedAt), last.look);
    }

    /** What this person decided and a specialist looked at, the newest first. */
    Uni<FoundPage<SecondLookItem>> feedback(PageParams page, SignedIn who) {
        var after = page.after(2);
        return positions.of(SecondLookView.NAME, page.minPosition()).chain(at -> sessions.withStatelessSession(
                        session -> session.createNativeQuery(FEEDBACK, SecondLookRow.class)
                                .setParameter("person", who.actor().person())
                                .setParameter("given", after.isEmpty() ? START : number(after.get(0)))
                                .setParameter("look", after.isEmpty() ? FIRST : id(after.get(1)))
                                .setParameter("limit", page.limit() + 1)
                                .getResultList())
                .chain(rows ->
                        items(shown(rows, page)).map(items -> new FoundPage<>(items, nextFeedback(rows, page), at))));
    }

    private static @Nullable String nextFeedback(List<SecondLookRow> rows, PageParams page) {
        if (rows.size() <= page.limit()) {
            return null;
        }
        var last = rows.get(page.limit() - 1);
        return Cursor.after(last.givenAt == null ? START : negated(last.givenAt), last.look);
    }

    private static BigDecimal negated(Instant moment) {
        return BigDecimal.valueOf(moment.getEpochSecond())
                .add(BigDecimal.valueOf(moment.getNano(), 9))
                .negate();
    }

    private static BigDecimal number(String given) {
        if (!given.matches("-?\\d{1,15}(\\.\\d{1,9})?(E[-+]?\\d{1,2})?")) {
            throw foreign();
        }
        return new BigDecimal(given);
    }

    private static String id(String given) {
        if (!given.matches("[0-9a-f-]{36}")) {
            throw foreign();
        }
        return given;
    }

    private static ProblemException foreign() {
        return ProblemException.of(EdgeCode.MALFORMED, "cursor", "must be one that this list gave");
    }

    private static List<SecondLookRow> shown(List<SecondLookRow> rows, PageParams page) {
        return rows.size() > page.limit() ? rows.subList(0, page.limit()) : rows;
    }

    /** The looks with these ids, whatever became of them. */
    Uni<List<SecondLookItem>> records(Set<?> looks) {
        return sessions.withStatelessSession(
                        session -> session.createQuery("from SecondLookRow where look in :looks", SecondLookRow.class)
                                .setParameter("looks", looks)
                                .getResultList())
                .chain(this::items);
    }

    private Uni<List<SecondLookItem>> items(List<SecondLookRow> rows) {
        var incidents = rows.stream().map(row -> row.incident).distinct().toArray(UUID[]::new);
        return restricted(incidents).map(allowed -> rows.stream()
                .map(row -> SecondLookItem.of(row, allowed.get(row.incident)))
                .toList());
    }

    private Uni<Map<UUID, Set<String>>> restricted(UUID[] incidents) {
        return pool.preparedQuery(
                        "select incident, allowed from incident_board where restricted and incident = any($1)")
                .execute(Tuple.of(incidents))
                .map(rows -> {
                    var allowed = new HashMap<UUID, Set<String>>();
                    rows.forEach(row -> allowed.put(
                            row.getUUID(0),
                            Set.copyOf(Arrays.asList(row.getString(1).split("\n", -1)))));
                    return allowed;
                });
    }

    /** How many decisions, how many looked at, how soon, and what came of it. */
    Uni<SecondLookFigures> figures(long position, String force, Period period) {
        var asked = Tuple.of(
                force, period.from().atOffset(ZoneOffset.UTC), period.until().atOffset(ZoneOffset.UTC));
        return pool.preparedQuery(FIGURES).execute(asked).chain(sums -> pool.preparedQuery(CUES)
                .execute(asked)
                .map(cues -> SecondLookFigures.of(
                        position, period, sums.iterator().next(), cues.stream().toList())));
    }

    static int count(Row row, int column) {
        return Math.toIntExact(row.getLong(column));
    }
}
