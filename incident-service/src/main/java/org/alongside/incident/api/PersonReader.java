package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.incident.records.SamePerson;
import org.jspecify.annotations.Nullable;

/** Finds the incidents of one person, under whatever name, number or address. */
@ApplicationScoped
public class PersonReader {
    /** The latest are told; a person with more is known without reading. */
    static final int INCIDENTS_MAX = 40;

    private static final String INCIDENTS = SamePerson.with("select $1::uuid") + """
            select distinct h.incident, h.received_at,
              not h.restricted or $4 = any(string_to_array(h.allowed, E'\\n')) as open
            from incident_party r join incident_history h on h.incident = r.incident
            where r.party = any(array(select party from person))
              and ' ' || r.roles || ' ' like '% ' || $2 || ' %' and (h.force = $3 or $3 is null)
            order by h.received_at desc, h.incident limit $5
            """;

    private final Pool pool;

    PersonReader(Pool pool) {
        this.pool = pool;
    }

    /**
     * An incident of the person.
     *
     * @param open whether whoever asks may see it
     */
    record Met(UUID incident, Instant receivedAt, boolean open) {}

    /** Where the person was met in that role, latest first. */
    Uni<List<Met>> incidents(UUID party, PartyRole role, @Nullable String force, String reader) {
        return pool.preparedQuery(INCIDENTS)
                .execute(Tuple.of(party, role.name(), force, reader, INCIDENTS_MAX))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row ->
                                new Met(row.getUUID(0), row.getOffsetDateTime(1).toInstant(), row.getBoolean(2)))
                        .toList());
    }
}
