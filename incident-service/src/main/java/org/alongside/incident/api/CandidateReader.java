package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.incident.pseudonym.Likeness;
import org.alongside.incident.pseudonym.Likenesses;
import org.jspecify.annotations.Nullable;

/** Finds people on record whose details were taken down a little differently. */
@ApplicationScoped
public class CandidateReader {
    /** Compared at most; more share a key only for the commonest names, and those need a birthday as well. */
    private static final int COMPARED_MAX = 1_000;

    private static final String FIND = """
            select p.party, h.force, p.incident, h.received_at, coalesce(r.roles, ''), p.name_keys,
              coalesce(p.phone_key = $2, false), coalesce(p.home_key = $3, false), h.restricted, h.allowed
            from incident_person p join incident_history h using (incident) left join incident_party r using (party)
            where (string_to_array(p.name_keys, ' ') && $1 or p.phone_key = $2 or p.home_key = $3)
              and (h.force = $4 or $4 is null) and h.incident is distinct from $5
            order by h.received_at desc limit $6
            """;

    private final Pool pool;

    CandidateReader(Pool pool) {
        this.pool = pool;
    }

    /**
     * Who is looked for, and by whom.
     *
     * @param force whose records, or null for all
     * @param incident the one that asks; its own parties are no candidates
     */
    record Search(
            Likenesses likenesses,
            @Nullable String phoneKey,
            @Nullable String homeKey,
            @Nullable String force,
            @Nullable UUID incident) {}

    /** Most alike first, the restricted among them too. */
    Uni<List<Candidate>> find(Search search) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.tuple()
                        .addArrayOfString(search.likenesses().finding())
                        .addString(search.phoneKey())
                        .addString(search.homeKey())
                        .addString(search.force())
                        .addUUID(search.incident())
                        .addInteger(COMPARED_MAX))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> candidate(row, search.likenesses()))
                        .filter(one -> one.scorePercent() >= Likeness.WORTH_SHOWING)
                        .sorted(Comparator.comparingInt(Candidate::scorePercent)
                                .thenComparing(Candidate::receivedAt)
                                .reversed())
                        .toList());
    }

    private static Candidate candidate(Row row, Likenesses likenesses) {
        var likeness = likenesses.to(Arrays.asList(row.getString(5).split(" ")), row.getBoolean(6), row.getBoolean(7));
        return new Candidate(
                row.getUUID(0).toString(),
                row.getString(1),
                row.getUUID(2),
                row.getOffsetDateTime(3).toInstant(),
                roles(row.getString(4)),
                likeness.scorePercent(),
                likeness.reasons(),
                row.getBoolean(8) ? Set.of(row.getString(9).split("\n", -1)) : null);
    }

    private static List<PartyRole> roles(String held) {
        return Arrays.stream(held.split(" "))
                .filter(role -> !role.isEmpty())
                .map(PartyRole::valueOf)
                .toList();
    }
}
