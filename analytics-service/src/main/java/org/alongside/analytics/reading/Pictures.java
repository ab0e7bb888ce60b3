package org.alongside.analytics.reading;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.alongside.analytics.facts.Incidents;
import org.alongside.analytics.facts.Period;
import org.alongside.analytics.facts.Picture;
import org.alongside.analytics.facts.Source;
import org.alongside.analytics.reading.TooManyRows.Kind;

/** Reads the views and counts away from the event loop. */
@Singleton
public class Pictures {
    private static final String OF_POPULATION = "i.origin = any($1::text[]) and ($2::text is null or i.force = $2)"
            + " and ($3::text is null or i.district = $3)";

    private static final String UP_TO = OF_POPULATION + " and i.received_at <= $4";

    private static final String LOGS = "select i.* from incident_fact i where " + UP_TO + " limit $5";

    private static final String JOBS =
            "select j.* from car_job j join incident_fact i on i.incident = j.incident where " + UP_TO + " limit $5";

    private static final String CONTACTS =
            "select c.* from victim_contact c join incident_fact i on i.incident = c.incident where " + UP_TO
                    + " limit $5";

    private static final String FILES = "select i.* from case_file i where " + OF_POPULATION + " limit $4";

    private static final String DUTIES = "select d.* from duty_window d where d.origin = any($1::text[])"
            + " and ($2::text is null or d.force = $2) and ($3::text is null or d.area = $3)"
            + " and not d.withdrawn and d.duty_until > $4 and d.duty_from < $5 limit $6";

    private static final String DATA_ENDS =
            "select i.origin, i.force, max(i.received_at) as data_end from incident_fact i"
                    + " where i.origin = any($1::text[]) and ($2::text is null or i.force = $2) and i.received_at is not null"
                    + " group by i.origin, i.force";

    /** With the person keys of the log of the other, which may be another force's. */
    private static final String MATCHES = "select m.one, m.other, m.parted, coalesce(i.people, '') as other_people"
            + " from person_match m left join incident_fact i on m.parted and i.incident = m.other_incident limit $1";

    private final Pool pool;
    private final Vertx vertx;
    private final FigureLimits limits;

    public Pictures(Pool pool, Vertx vertx, FigureLimits limits) {
        this.pool = pool;
        this.vertx = vertx;
        this.limits = limits;
    }

    /**
     * When the latest incident of each source was received, in whichever district: as far as its data can be known to
     * go.
     */
    public Uni<Map<Source, Instant>> dataEnds(Population population) {
        return rows(DATA_ENDS, population.sources())
                .map(rows -> stream(rows).collect(Collectors.toMap(Told::source, Told::dataEnd)));
    }

    /**
     * Counts over the incident logs of the population, without units, cars and advocates.
     *
     * @return fails with {@link TooManyRows}
     */
    public <T> Uni<T> overIncidents(Population population, Instant cutOff, Function<Incidents, T> count) {
        return logs(population, cutOff).chain(logs -> matches()
                .chain(matches ->
                        counted(() -> count.apply(Told.incidents(stream(logs), List.of(), stream(matches))))));
    }

    /**
     * Counts over everything that is known about the population.
     *
     * @return fails with {@link TooManyRows}
     */
    public <T> Uni<T> over(Population population, Period period, Function<Picture, T> count) {
        return Uni.combine()
                .all()
                .unis(
                        logs(population, period.cutOff()),
                        limited(Kind.CAR_JOBS, JOBS, upTo(population, period.cutOff())),
                        limited(Kind.CONTACTS, CONTACTS, upTo(population, period.cutOff())),
                        limited(Kind.CASE_FILES, FILES, population.parameters()),
                        limited(Kind.DUTY_WINDOWS, DUTIES, during(population, period)),
                        matches())
                .asTuple()
                .chain(found -> counted(() -> count.apply(new Picture(
                        period,
                        Told.incidents(
                                stream(found.getItem1()),
                                stream(found.getItem2()).map(Told::job).toList(),
                                stream(found.getItem6())),
                        population.basis(),
                        stream(found.getItem3()).map(Told::contact).toList(),
                        stream(found.getItem4()).map(Told::file).toList(),
                        stream(found.getItem5()).map(Told::duty).toList()))));
    }

    private Uni<RowSet<Row>> logs(Population population, Instant cutOff) {
        return limited(Kind.INCIDENT_LOGS, LOGS, upTo(population, cutOff), limits.logsMax());
    }

    private Uni<RowSet<Row>> matches() {
        return limited(Kind.MATCHES, MATCHES, Tuple.tuple());
    }

    private Uni<RowSet<Row>> limited(Kind kind, String sql, Tuple parameters) {
        return limited(kind, sql, parameters, limits.rowsMax());
    }

    /** One more than is allowed is read, to know that there are more. */
    private Uni<RowSet<Row>> limited(Kind kind, String sql, Tuple parameters, int max) {
        return rows(sql, parameters.addInteger(max + 1)).invoke(rows -> {
            if (rows.size() > max) {
                throw new TooManyRows(kind, max);
            }
        });
    }

    private static Tuple upTo(Population population, Instant cutOff) {
        return population.parameters().addOffsetDateTime(cutOff.atOffset(ZoneOffset.UTC));
    }

    private static Tuple during(Population population, Period period) {
        return upTo(population, period.from()).addOffsetDateTime(period.until().atOffset(ZoneOffset.UTC));
    }

    private Uni<RowSet<Row>> rows(String sql, Tuple parameters) {
        return pool.preparedQuery(sql).execute(parameters);
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    private <T> Uni<T> counted(java.util.concurrent.Callable<T> count) {
        return vertx.executeBlocking(count, false);
    }
}
