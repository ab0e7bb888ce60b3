package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.alongside.contracts.incidents.CallLine;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.incident.api.ControlRoomFigures.Line;
import org.alongside.incident.api.ControlRoomFigures.Referrals;
import org.alongside.incident.api.ControlRoomFigures.Waiting;

/** Counts calls and what waits. Rehearsals do not count. */
@ApplicationScoped
public class ControlRoomFiguresReader {
    private static final String ANSWERING = """
            with timed as (
              select line, dropped, extract(epoch from answered_at - offered_at)::float8 as seconds
              from incident_call_time
              where force = $1 and not exercise and received_at >= $2 and received_at < $3
            )
            select line, count(*), count(seconds), count(*) filter (where seconds <= 10),
              percentile_disc(0.5) within group (order by seconds),
              percentile_disc(0.9) within group (order by seconds), max(seconds), count(*) filter (where dropped)
            from timed group by line order by line
            """;

    /** Also what is closed to most: a queue that leaves one out lets it be forgotten, and a count tells nobody. */
    private static final String WAITING = """
            select grade, count(*), min(waiting_since), count(*) filter (where target_at < $2)
            from incident_board where open and force = $1 and not exercise and waiting_since is not null
            group by grade order by coalesce(grade, '')
            """;

    /** Counts of all, also of what is closed to most, as above. */
    private static final String REFERRALS = """
            with counted as (
              select open, victims, referrals_arrived as arrived, referrals_awaited as awaited, referrals_late as late,
                referrals_said as said, referrals_declined as declined, referrals_waived as waived,
                victims - referrals_arrived - referrals_awaited - referrals_said - referrals_declined
                  - referrals_waived as undecided
              from incident_board
              where force = $1 and not exercise and abuse and received_at >= $2 and received_at < $3
            )
            select count(*), count(*) filter (where not open), count(*) filter (where not open and victims = 0),
              coalesce(sum(victims), 0), coalesce(sum(arrived), 0), coalesce(sum(awaited), 0), coalesce(sum(late), 0),
              coalesce(sum(said), 0), coalesce(sum(declined), 0), coalesce(sum(waived), 0),
              coalesce(sum(undecided), 0), coalesce(sum(undecided) filter (where not open), 0)
            from counted
            """;

    private final Pool pool;

    ControlRoomFiguresReader(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Line>> answering(String force, Period period) {
        return pool.preparedQuery(ANSWERING).execute(of(force, period)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(ControlRoomFiguresReader::line)
                .toList());
    }

    private static Line line(Row row) {
        return new Line(
                CallLine.valueOf(row.getString(0)),
                count(row, 1),
                count(row, 2),
                count(row, 3),
                row.getDouble(4),
                row.getDouble(5),
                row.getDouble(6),
                count(row, 7));
    }

    Uni<List<Waiting>> waiting(String force, Instant now) {
        return pool.preparedQuery(WAITING)
                .execute(Tuple.of(force, now.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> waiting(row, now))
                        .toList());
    }

    Uni<Referrals> referrals(long position, String force, Period period) {
        return pool.preparedQuery(REFERRALS)
                .execute(of(force, period))
                .map(rows -> referrals(position, period, rows.iterator().next()));
    }

    private static Referrals referrals(long position, Period period, Row row) {
        return new Referrals(
                position,
                period.from(),
                period.until(),
                count(row, 0),
                count(row, 1),
                count(row, 2),
                count(row, 3),
                count(row, 4),
                count(row, 5),
                count(row, 6),
                count(row, 7),
                count(row, 8),
                count(row, 9),
                count(row, 10),
                count(row, 11));
    }

    private static Waiting waiting(Row row, Instant now) {
        var since = row.getOffsetDateTime(2).toInstant();
        var grade = row.getString(0);
        return new Waiting(
                grade == null ? null : Grade.valueOf(grade),
                count(row, 1),
                since,
                Duration.between(since, now).toSeconds(),
                count(row, 3));
    }

    private static Tuple of(String force, Period period) {
        return Tuple.of(
                force, period.from().atOffset(ZoneOffset.UTC), period.until().atOffset(ZoneOffset.UTC));
    }

    private static int count(Row row, int column) {
        return Math.toIntExact(row.getLong(column));
    }
}
