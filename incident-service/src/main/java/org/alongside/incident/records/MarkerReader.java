package org.alongside.incident.records;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.alongside.contracts.ids.MarkerId;
import org.alongside.contracts.incidents.RecordedMarker;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.incident.history.MarkerRow;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds what is in force of people, telephones and places. */
@ApplicationScoped
public class MarkerReader {
    private static final int MARKERS_MAX = 50;

    private static final String SEED = """
            select party from incident_party
              where person_key = any(string_to_array(:persons, ' ')) or phone_key = any(string_to_array(:phones, ' '))""";

    private static final String FIND = SamePerson.with(SEED) + """
            , mine as (
              select m.* from incident_marker m where m.party = any(array(select party from person))
              union
              select m.* from incident_marker m join incident_history h using (incident)
                where m.party is null and h.place_key = :place
            )
            select mine.* from mine join incident_history h using (incident)
            where mine.in_force_from <= :now and mine.expires_at > :now and (h.force = :force or :force = '')
              and (not h.restricted or :reader = any(string_to_array(h.allowed, E'\\n')))
            order by mine.expires_at, mine.marker limit :limit
            """;

    private static final String FIND_NUMBERED = FIND.replace(":persons", "$1")
            .replace(":phones", "$2")
            .replace(":place", "$3")
            .replace(":now", "$4")
            .replace(":force", "$5")
            .replace(":reader", "$6")
            .replace(":limit", "$7");

    private final Mutiny.SessionFactory sessions;
    private final Pool pool;

    MarkerReader(Mutiny.SessionFactory sessions, Pool pool) {
        this.sessions = sessions;
        this.pool = pool;
    }

    /**
     * The same without their terms, and without a session: those who ask side by side in one Vert.x context would share
     * it, and the first to be done would close it for the others.
     */
    Uni<List<RecordedMarker>> withoutTerms(PriorReader.Search search, Instant now) {
        var keys = search.keys();
        return pool.preparedQuery(FIND_NUMBERED)
                .execute(Tuple.tuple()
                        .addString(String.join(" ", keys.persons()))
                        .addString(String.join(" ", keys.phones()))
                        .addString(keys.place() == null ? "" : keys.place())
                        .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                        .addString(search.force() == null ? "" : search.force())
                        .addString(search.person())
                        .addLong((long) MARKERS_MAX))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(MarkerReader::recorded)
                        .toList());
    }

    private static RecordedMarker recorded(Row row) {
        return new RecordedMarker(
                new MarkerId(row.getUUID("marker")),
                Flag.valueOf(row.getString("kind")),
                row.getUUID("party") == null,
                row.getOffsetDateTime("expires_at").toInstant());
    }

    /** In force at the moment of the search, soonest to end first. */
    public Uni<List<MarkerRow>> inForce(PriorReader.Search search, Instant now) {
        var keys = search.keys();
        return sessions.withStatelessSession(session -> session.createNativeQuery(FIND, MarkerRow.class)
                .setParameter("persons", String.join(" ", keys.persons()))
                .setParameter("phones", String.join(" ", keys.phones()))
                .setParameter("place", keys.place() == null ? "" : keys.place())
                .setParameter("now", now)
                .setParameter("force", search.force() == null ? "" : search.force())
                .setParameter("reader", search.person())
                .setParameter("limit", MARKERS_MAX)
                .getResultList());
    }
}
