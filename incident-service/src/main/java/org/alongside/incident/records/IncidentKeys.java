package org.alongside.incident.records;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys by which an incident's own people, telephones and place are looked for. */
@ApplicationScoped
class IncidentKeys {
    private static final String KEYS = """
            select h.force, h.received_at, h.place_key, h.block_key,
              array(select distinct person_key from incident_party
                where incident = $1 and person_key is not null order by person_key),
              array(select phone_key from incident_party where incident = $1 and phone_key is not null
                union select phone_key from incident_contact where incident = $1 and phone_key is not null)
            from incident_history h where h.incident = $1""";

    private final Pool pool;

    IncidentKeys(Pool pool) {
        this.pool = pool;
    }

    /** What is to be looked for; null for an incident that no view holds. Nobody's eyes: nothing restricted is found. */
    Uni<PriorReader.@Nullable Search> of(UUID incident) {
        return pool.preparedQuery(KEYS)
                .execute(Tuple.of(incident))
                .map(rows -> rows.size() == 0
                        ? null
                        : search(incident, rows.iterator().next()));
    }

    private static PriorReader.Search search(UUID incident, Row row) {
        return new PriorReader.Search(
                new PriorReader.Keys(
                        row.getString(2),
                        row.getString(3),
                        List.of(row.getArrayOfStrings(4)),
                        List.of(row.getArrayOfStrings(5))),
                row.getOffsetDateTime(1).toInstant(),
                incident,
                row.getString(0),
                PriorReader.NOBODY);
    }
}
