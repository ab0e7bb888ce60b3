package org.alongside.cases.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.cases.casefile.Steps;
import org.alongside.cases.views.CaseRow;
import org.alongside.cases.views.Codes;
import org.alongside.cases.views.ContactTaskRow;
import org.alongside.cases.views.KnownPartyRow;
import org.alongside.cases.views.RestrictedRow;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads the rows of files. */
@ApplicationScoped
class Files {
    static final UUID FIRST = new UUID(0, 0);
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final int SAME_PERSON_MAX = 50;
    private static final String DUE = "coalesce(t.dueAt, c.promisedAt, :never)";
    private static final String BY_RISK_AND_DUE = " and (c.riskRank < :rank or (c.riskRank = :rank and (" + DUE
            + " > :due or (" + DUE + " = :due and c.id > :id)))) order by c.riskRank desc, " + DUE + ", c.id";

    private final Mutiny.SessionFactory sessions;

    Files(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * A file's row with what is known beside it.
     *
     * @param restrictedTo who alone may see it, or null
     * @param dueAt by when the victim must be reached or was promised contact; {@code 9999} for no such time
     */
    record Seen(CaseRow row, @Nullable Set<String> restrictedTo, Instant dueAt) {
        @Nullable
        Instant due() {
            return dueAt.equals(NEVER) ? null : dueAt;
        }
    }

    Uni<@Nullable CaseRow> row(UUID id) {
        return sessions.withStatelessSession(session -> session.get(CaseRow.class, id));
    }

    Uni<@Nullable KnownPartyRow> party(UUID id) {
        return sessions.withStatelessSession(session -> session.get(KnownPartyRow.class, id));
    }

    Uni<@Nullable Seen> file(UUID id) {
        return seen("c.id = :file", Map.of("file", id), List.of(), 1)
                .map(found -> found.isEmpty() ? null : found.getFirst());
    }

    /** The open task to reach the victim of this file, where one was heard of. */
    Uni<@Nullable ContactTaskRow> openTask(UUID file) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "from ContactTaskRow where caseId = :file and open", ContactTaskRow.class)
                .setParameter("file", file)
                .setMaxResults(1)
                .getSingleResultOrNull());
    }

    /** Files of a force that somebody works on, by risk and by when the victim is due. */
    Uni<List<Seen>> open(String force, List<String> after, int limit) {
        return seen("c.force = :force and c.state not in :ended", ofOpen(Map.of("force", force)), after, limit);
    }

    /** Files that this person holds, by risk and by when the victim is due. */
    Uni<List<Seen>> heldBy(String force, String idva, List<String> after, int limit) {
        return seen(
                "c.force = :force and c.idva = :idva and c.state not in :ended",
                ofOpen(Map.of("force", force, "idva", idva)),
                after,
                limit);
    }

    /** All files of an incident. */
    Uni<List<Seen>> ofIncident(String force, UUID incident, List<String> after, int limit) {
        return seen(
                "c.force = :force and c.incident = :incident",
                Map.of("force", force, "incident", incident),
                after,
                limit);
    }

    private static Map<String, Object> ofOpen(Map<String, Object> values) {
        var all = new java.util.HashMap<>(values);
        all.put("ended", Steps.ENDED);
        return all;
    }

    private Uni<List<Seen>> seen(String where, Map<String, Object> values, List<String> after, int limit) {
        return sessions.withStatelessSession(session -> {
            var query = session.createQuery(
                            "select c, " + DUE + " from CaseRow c left join ContactTaskRow t"
                                    + " on t.caseId = c.id and t.open = true where " + where + BY_RISK_AND_DUE,
                            Object[].class)
                    .setParameter("never", NEVER)
                    .setParameter("rank", after.isEmpty() ? Integer.MAX_VALUE : parsed(after.get(0), Integer::valueOf))
                    .setParameter("due", after.isEmpty() ? Instant.EPOCH : parsed(after.get(1), Instant::parse))
                    .setParameter("id", after.isEmpty() ? FIRST : parsed(after.get(2), UUID::fromString))
                    .setMaxResults(limit);
            values.forEach(query::setParameter);
            return query.getResultList().chain(rows -> restricted(session, rows));
        });
    }

    private static Uni<List<Seen>> restricted(Mutiny.StatelessSession session, List<Object[]> rows) {
        var incidents = rows.stream()
                .map(row -> ((CaseRow) row[0]).incident)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return allowed(session, incidents).map(allowed -> rows.stream()
                .map(row -> seen((CaseRow) row[0], (Instant) row[1], allowed))
                .toList());
    }

    private static Seen seen(CaseRow row, Instant due, Map<UUID, Set<String>> allowed) {
        return new Seen(row, row.incident == null ? null : allowed.get(row.incident), due);
    }

    /** Who may see files of these incidents, for those that are restricted. */
    Uni<Map<UUID, Set<String>>> allowed(Collection<UUID> incidents) {
        return sessions.withStatelessSession(session -> allowed(session, incidents));
    }

    private static Uni<Map<UUID, Set<String>>> allowed(Mutiny.StatelessSession session, Collection<UUID> incidents) {
        if (incidents.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createQuery("from RestrictedRow where incident in :incidents", RestrictedRow.class)
                .setParameter("incidents", incidents)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> row.incident, row -> Set.copyOf(Codes.list(row.allowed)))));
    }

    /** Referrals that the hub has not decided on, oldest first. */
    Uni<List<CaseRow>> untriaged(String force, List<String> after, int limit) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "from CaseRow where force = :force and state = 'REFERRED' and (referredAt > :at or"
                                + " (referredAt = :at and id > :id)) order by referredAt, id",
                        CaseRow.class)
                .setParameter("force", force)
                .setParameter("at", after.isEmpty() ? Instant.EPOCH : parsed(after.get(0), Instant::parse))
                .setParameter("id", after.isEmpty() ? FIRST : parsed(after.get(1), UUID::fromString))
                .setMaxResults(limit)
                .getResultList());
    }

    /** How many referrals wait, and since when the oldest does. */
    Uni<Object[]> waiting(String force) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "select count(*), min(referredAt) from CaseRow where force = :force and state = 'REFERRED'",
                        Object[].class)
                .setParameter("force", force)
                .getSingleResult());
    }

    /** Other files of what seems to be the same person. */
    Uni<List<CaseRow>> samePerson(String force, String personKey, UUID except) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "select c from CaseRow c left join KnownPartyRow k on k.id = c.id where c.force = :force and"
                                + " coalesce(c.personKey, k.personKey) = :key and c.id <> :self order by c.openedAt desc, c.id",
                        CaseRow.class)
                .setParameter("force", force)
                .setParameter("key", personKey)
                .setParameter("self", except)
                .setMaxResults(SAME_PERSON_MAX)
                .getResultList());
    }

    static <T> T parsed(String value, Function<String, T> how) {
        try {
            return how.apply(value);
        } catch (IllegalArgumentException | DateTimeException notOfThisList) {
            throw ProblemException.of(EdgeCode.MALFORMED, "cursor", "must be one that this list gave");
        }
    }
}
