package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.dispatch.board.BoardRow;
import org.alongside.dispatch.board.CarJobRow;
import org.alongside.dispatch.board.CarRow;
import org.alongside.dispatch.board.DecisionRow;
import org.alongside.dispatch.board.HistoryRow;
import org.alongside.dispatch.board.UnitRow;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.signin.SignedIn;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads rows of the views. */
@ApplicationScoped
class Boards {
    private static final Instant BEGINNING = Instant.EPOCH;
    private static final UUID FIRST = new UUID(0, 0);

    private final Mutiny.SessionFactory sessions;

    Boards(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    Uni<@Nullable BoardRow> response(UUID incident) {
        return sessions.withStatelessSession(session -> session.get(BoardRow.class, incident));
    }

    /** Open responses of a force that this person may see, oldest first. */
    Uni<List<BoardRow>> open(SignedIn who, List<String> after, int limit) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "from BoardRow where phase = 'OPEN' and force = :force and (restricted = false or"
                                + " locate(:person, concat(:nl, allowed, :nl)) > 0) and (openedAt > :at or (openedAt = :at"
                                + " and incident > :id)) order by openedAt, incident",
                        BoardRow.class)
                .setParameter("force", who.force())
                .setParameter("nl", "\n")
                .setParameter("person", "\n" + who.actor().person() + "\n")
                .setParameter("at", after.isEmpty() ? BEGINNING : parsed(after.get(0), Instant::parse))
                .setParameter("id", after.isEmpty() ? FIRST : parsed(after.get(1), UUID::fromString))
                .setMaxResults(limit)
                .getResultList());
    }

    /** Responses of these incidents, open or closed, of any force. */
    Uni<List<BoardRow>> responses(Set<?> incidents) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "from BoardRow where incident in :incidents and phase <> 'HEARD_OF'", BoardRow.class)
                .setParameter("incidents", incidents)
                .getResultList());
    }

    /** Which of these responses are not for this person to see. */
    Uni<HiddenJobs> hiddenJobs(SignedIn who, Stream<@Nullable UUID> incidents) {
        var asked = incidents.filter(Objects::nonNull).collect(Collectors.toSet());
        return asked.isEmpty()
                ? Uni.createFrom().item(new HiddenJobs(Set.of()))
                : sessions.withStatelessSession(session -> session.createQuery(
                                "select incident from BoardRow where incident in :incidents and restricted = true and"
                                        + " locate(:person, concat(:nl, allowed, :nl)) = 0",
                                UUID.class)
                        .setParameter("incidents", asked)
                        .setParameter("nl", "\n")
                        .setParameter("person", "\n" + who.actor().person() + "\n")
                        .getResultList()
                        .map(hidden -> new HiddenJobs(Set.copyOf(hidden))));
    }

    /** Open responses that want a car, longest waiting first. */
    Uni<List<BoardRow>> wantingCar(String force, int limit) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "from BoardRow where carWanted = true and force = :force order by openedAt, incident",
                        BoardRow.class)
                .setParameter("force", force)
                .setMaxResults(limit)
                .getResultList());
    }

    /** Another open response that has asked this car, or null. */
    Uni<@Nullable UUID> jobOf(UUID car, UUID besides) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "select incident from BoardRow where carAsked = :car and incident <> :besides"
                                + " order by openedAt, incident",
                        UUID.class)
                .setParameter("car", car)
                .setParameter("besides", besides)
                .setMaxResults(1)
                .getResultList()
                .map(jobs -> jobs.isEmpty() ? null : jobs.getFirst()));
    }

    /** Open responses that have asked a car, whatever its own service has said so far. */
    Uni<List<BoardRow>> havingAskedACar(String force, int limit) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "from BoardRow where carAsked is not null and force = :force order by openedAt, incident",
                        BoardRow.class)
                .setParameter("force", force)
                .setMaxResults(limit)
                .getResultList());
    }

    Uni<@Nullable UnitRow> unit(UUID unit) {
        return sessions.withStatelessSession(session -> session.get(UnitRow.class, unit));
    }

    Uni<List<UnitRow>> units(String force, List<String> after, int limit) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "from UnitRow where retired = false and force = :force and (callSign > :sign or (callSign ="
                                + " :sign and unit > :id)) order by callSign, unit",
                        UnitRow.class)
                .setParameter("force", force)
                .setParameter("sign", after.isEmpty() ? "" : after.get(0))
                .setParameter("id", after.isEmpty() ? FIRST : parsed(after.get(1), UUID::fromString))
                .setMaxResults(limit)
                .getResultList());
    }

    /** Units calling for help or not heard of. */
    Uni<List<UnitRow>> unitsInAlarm(String force, List<String> after, int limit) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "from UnitRow where retired = false and force = :force and (emergencySince is not null or"
                                + " overdueSince is not null or takenAt is not null) and (callSign > :sign or (callSign = :sign and unit > :id))"
                                + " order by callSign, unit",
                        UnitRow.class)
                .setParameter("force", force)
                .setParameter("sign", after.isEmpty() ? "" : after.get(0))
                .setParameter("id", after.isEmpty() ? FIRST : parsed(after.get(1), UUID::fromString))
                .setMaxResults(limit)
                .getResultList());
    }

    /** Cars whose crew calls for help, and those at a scene whose crew is overdue to be heard of. */
    Uni<List<CarRow>> carsInAlarm(String force, List<String> after, int limit) {
        return cars(" and (emergencySince is not null or overdueSince is not null)", force, after, limit);
    }

    Uni<List<CarRow>> cars(String force, List<String> after, int limit) {
        return cars("", force, after, limit);
    }

    private Uni<List<CarRow>> cars(String which, String force, List<String> after, int limit) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "from CarRow where retired = false and force = :force" + which
                                + " and (callSign > :sign or (callSign ="
                                + " :sign and car > :id)) order by callSign, car",
                        CarRow.class)
                .setParameter("force", force)
                .setParameter("sign", after.isEmpty() ? "" : after.get(0))
                .setParameter("id", after.isEmpty() ? FIRST : parsed(after.get(1), UUID::fromString))
                .setMaxResults(limit)
                .getResultList());
    }

    /** Decisions on what this person may see, in the order of their time. */
    Uni<List<DecisionRow>> decisions(SignedIn who, List<String> after, int limit) {
        return decisions("", Map.of(), who, after, limit);
    }

    /** Decisions on one incident, where this person may see it, in the order of their time. */
    Uni<List<DecisionRow>> decisionsOn(UUID incident, SignedIn who, List<String> after, int limit) {
        return decisions(" and d.incident = :incident", Map.of("incident", incident), who, after, limit);
    }

    /** Assignments of a night in which another was taken than the one recommended first. */
    Uni<List<DecisionRow>> overrides(Night night, SignedIn who, List<String> after, int limit) {
        return decisions(
                " and d.kind = 'LegAssigned' and d.reason is not null and d.at >= :from and d.at < :to",
                Map.of("from", night.from(), "to", night.to()),
                who,
                after,
                limit);
    }

    private Uni<List<DecisionRow>> decisions(
            String which, Map<String, ?> parameters, SignedIn who, List<String> after, int limit) {
        return sessions.withStatelessSession(session -> {
            var query = session.createQuery(
                            "from DecisionRow d where d.force = :force" + which
                                    + " and not exists (from BoardRow b where b.incident = d.incident and"
                                    + " b.restricted = true and locate(:person, concat(:nl, coalesce(b.allowed, ''), :nl)) = 0)"
                                    + " and (d.at > :at or (d.at = :at and d.id > :id)) order by d.at, d.id",
                            DecisionRow.class)
                    .setParameter("force", who.force())
                    .setParameter("nl", "\n")
                    .setParameter("person", "\n" + who.actor().person() + "\n")
                    .setParameter("at", after.isEmpty() ? BEGINNING : parsed(after.get(0), Instant::parse))
                    .setParameter("id", after.isEmpty() ? FIRST : parsed(after.get(1), UUID::fromString))
                    .setMaxResults(limit);
            parameters.forEach(query::setParameter);
            return query.getResultList();
        });
    }

    /** Jobs of a night that wanted the car and that none came to or is on the way to, oldest first. */
    Uni<List<CarJobRow>> withoutCar(SignedIn who, Night night, List<String> after, int limit) {
        return sessions.withStatelessSession(session -> session.createQuery(
                        "from CarJobRow j where j.force = :force and j.wanted = true and j.voided = false and"
                                + " j.onTheWay = false and j.arrivedAt is null and j.openedAt >= :from and"
                                + " j.openedAt < :to and not exists (from BoardRow b where b.incident = j.incident and"
                                + " b.restricted = true and locate(:person, concat(:nl, b.allowed, :nl)) = 0)"
                                + " and (j.openedAt > :at or (j.openedAt = :at and j.incident > :id))"
                                + " order by j.openedAt, j.incident",
                        CarJobRow.class)
                .setParameter("force", who.force())
                .setParameter("from", night.from())
                .setParameter("to", night.to())
                .setParameter("nl", "\n")
                .setParameter("person", "\n" + who.actor().person() + "\n")
                .setParameter("at", after.isEmpty() ? BEGINNING : parsed(after.get(0), Instant::parse))
                .setParameter("id", after.isEmpty() ? FIRST : parsed(after.get(1), UUID::fromString))
                .setMaxResults(limit)
                .getResultList());
    }

    Uni<@Nullable CarRow> car(UUID car) {
        return sessions.withStatelessSession(session -> session.get(CarRow.class, car));
    }

    Uni<List<HistoryRow>> histories(List<UUID> incidents) {
        return incidents.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.withStatelessSession(
                        session -> session.createQuery("from HistoryRow where incident in :incidents", HistoryRow.class)
                                .setParameter("incidents", incidents)
                                .getResultList());
    }

    private static <T> T parsed(String value, Function<String, T> how) {
        try {
            return how.apply(value);
        } catch (IllegalArgumentException | DateTimeException notOfThisList) {
            throw ProblemException.of(EdgeCode.MALFORMED, "cursor", "must be one that this list gave");
        }
    }
}
