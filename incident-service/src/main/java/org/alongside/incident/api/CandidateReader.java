package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.incident.pseudonym.Likeness;
import org.alongside.incident.pseudonym.Likenesses;
import org.jspecify.annotations.Nullable;

/** Finds people on record whose details were taken down a little differently. */
@ApplicationScoped
public class CandidateReader {
    /** Compared at most: more have a name in common only where it is among the commonest and no birthday is said. */
    private static final int COMPARED_MAX = 10_000;

    /** Of those compared, so many are looked at; whoever asks sees fewer. */
    private static final int LOOKED_AT_MAX = 300;

    private static final String ALIKE = """
            select party, name_keys, coalesce(phone_key = $3, false), coalesce(home_key = $4, false)
            from incident_person
            where (string_to_array(name_keys, ' ') && $1 or phone_key = $3 or home_key = $4
                or (string_to_array(name_keys, ' ') && $2 and position($5 in name_keys) = 0))
              and incident is distinct from $6
            limit $7
            """;

    private static final String WHERE_MET = """
            select p.party, h.force, p.incident, h.received_at, coalesce(r.roles, ''), h.restricted, h.allowed
            from incident_person p join incident_history h using (incident) left join incident_party r using (party)
            where p.party = any($1) and (h.force = $2 or $2 is null)
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

    /** Most alike first, the restricted among them too; of several as alike the latest met. */
    Uni<List<Candidate>> find(Search search) {
        return alike(search)
                .chain(alike -> alike.isEmpty() ? Uni.createFrom().item(List.of()) : met(search.force(), alike));
    }

    /** By keys alone; only of the most alike is anything else read. */
    private Uni<Map<UUID, Likeness>> alike(Search search) {
        var likenesses = search.likenesses();
        return pool.preparedQuery(ALIKE)
                .execute(Tuple.tuple()
                        .addArrayOfString(likenesses.finding())
                        .addArrayOfString(likenesses.findingWhereBirthdayIsUnknown())
                        .addString(search.phoneKey())
                        .addString(search.homeKey())
                        .addString(Likenesses.BIRTHDAY_KEY)
                        .addUUID(search.incident())
                        .addInteger(COMPARED_MAX))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> Map.entry(row.getUUID(0), likeness(row, likenesses)))
                        .filter(one -> one.getValue().scorePercent() >= Likeness.WORTH_SHOWING)
                        .sorted(Comparator.comparingInt(one -> -one.getValue().scorePercent()))
                        .limit(LOOKED_AT_MAX)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Likeness likeness(Row row, Likenesses likenesses) {
        return likenesses.to(Arrays.asList(row.getString(1).split(" ")), row.getBoolean(2), row.getBoolean(3));
    }

    private Uni<List<Candidate>> met(@Nullable String force, Map<UUID, Likeness> alike) {
        return pool.preparedQuery(WHERE_MET)
                .execute(Tuple.of(alike.keySet().toArray(UUID[]::new), force))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> candidate(row, Objects.requireNonNull(alike.get(row.getUUID(0)))))
                        .sorted(Comparator.comparingInt(Candidate::scorePercent)
                                .thenComparing(Candidate::receivedAt)
                                .reversed())
                        .toList());
    }

    private static Candidate candidate(Row row, Likeness likeness) {
        return new Candidate(
                row.getUUID(0).toString(),
                row.getString(1),
                row.getUUID(2),
                row.getOffsetDateTime(3).toInstant(),
                roles(row.getString(4)),
                likeness.scorePercent(),
                likeness.reasons(),
                row.getBoolean(5) ? Set.of(row.getString(6).split("\n", -1)) : null);
    }

    private static List<PartyRole> roles(String held) {
        return Arrays.stream(held.split(" "))
                .filter(role -> !role.isEmpty())
                .map(PartyRole::valueOf)
                .toList();
    }
}
