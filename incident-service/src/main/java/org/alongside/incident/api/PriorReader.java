package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.alongside.contracts.Origin;
import org.alongside.contracts.incidents.PriorBasis;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/** Finds earlier incidents by the keys of places, people and telephones. */
@ApplicationScoped
public class PriorReader {
    private static final String FIND = """
            with hit as (
              select incident, 'SAME_ADDRESS' as basis from incident_history where place_key = $1
              union select incident, 'SAME_BLOCK' from incident_history where block_key = $2
              union select incident, 'SAME_VICTIM' from incident_party
                where person_key = any($3) and ' ' || roles || ' ' like '% VICTIM %'
              union select incident, 'SAME_SUSPECT' from incident_party
                where person_key = any($3) and ' ' || roles || ' ' like '% SUSPECT %'
              union select incident, 'SAME_PHONE' from incident_party where phone_key = any($4)
              union select incident, 'SAME_PHONE' from incident_contact where phone_key = any($4)
            ), found as (select incident, array_agg(basis order by basis) as bases from hit group by incident)
            select h.incident, h.force, h.received_at, f.bases, h.da_confirmed, h.multi_occupancy,
              h.leaves_count_by = '' and not h.created_in_error, h.origin, h.restricted, h.allowed
            from incident_history h join found f using (incident)
            where h.received_at < $5 and h.incident is distinct from $6
              and (h.force = $7 or $7 is null) and (not h.restricted or $8 = any(string_to_array(h.allowed, E'\\n')))
              and ($9::timestamptz is null or (h.received_at, h.incident) < ($9::timestamptz, $10::uuid))
            order by h.received_at desc, h.incident desc limit $11
            """;

    private final Pool pool;

    PriorReader(Pool pool) {
        this.pool = pool;
    }

    /** What is looked for. */
    record Keys(@Nullable String place, @Nullable String block, List<String> persons, List<String> phones) {}

    /**
     * Who asks, and for what.
     *
     * @param force whose records, or null for all
     */
    record Search(
            Keys keys,
            Instant before,
            @Nullable UUID incident,
            @Nullable String force,
            String person) {}

    /** Newest first, after the place that the last page ended at. */
    Uni<List<PriorRecord>> find(
            Search search, @Nullable Instant afterReceived, @Nullable UUID afterIncident, int limit) {
        var tuple = Tuple.tuple()
                .addString(search.keys().place())
                .addString(search.keys().block())
                .addArrayOfString(search.keys().persons().toArray(String[]::new))
                .addArrayOfString(search.keys().phones().toArray(String[]::new))
                .addOffsetDateTime(search.before().atOffset(ZoneOffset.UTC))
                .addUUID(search.incident())
                .addString(search.force())
                .addString(search.person())
                .addOffsetDateTime(afterReceived == null ? null : afterReceived.atOffset(ZoneOffset.UTC))
                .addUUID(afterIncident)
                .addInteger(limit);
        return pool.preparedQuery(FIND).execute(tuple).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(PriorReader::record)
                .toList());
    }

    private static PriorRecord record(Row row) {
        return new PriorRecord(
                row.getUUID(0).toString(),
                row.getString(1),
                row.getOffsetDateTime(2).toInstant(),
                Arrays.stream(row.getArrayOfStrings(3)).map(PriorBasis::valueOf).toList(),
                FlagValue.valueOf(row.getString(4)),
                row.getBoolean(5),
                row.getBoolean(6),
                Origin.valueOf(row.getString(7)),
                row.getBoolean(8) ? Set.of(row.getString(9).split("\n", -1)) : null);
    }
}
