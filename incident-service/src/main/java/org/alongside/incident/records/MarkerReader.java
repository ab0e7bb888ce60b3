package org.alongside.incident.records;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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

    private final Mutiny.SessionFactory sessions;

    MarkerReader(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
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
