package org.alongside.car.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.car.board.DeploymentRow;
import org.alongside.car.board.RestrictedRow;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Found;
import org.alongside.service.read.FoundPage;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.RoleGroup;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Whose jobs a person sees. A crew sees those of its own car and no others (domain 1); a restricted incident is for the
 * people named for it, and for the crew that was sent there before: it needs the meeting place and the warnings.
 */
@ApplicationScoped
class JobsSeen {
    private final Mutiny.SessionFactory sessions;
    private final Caller caller;

    JobsSeen(Mutiny.SessionFactory sessions, Caller caller) {
        this.sessions = sessions;
        this.caller = caller;
    }

    /** The member of a crew who asks, or null for anybody else. */
    @Nullable
    String crewMember() {
        var actor = caller.now().actor();
        return RoleGroup.CAR_CREW.includes(actor.role()) ? actor.person() : null;
    }

    /** Whether who asks may be told of this job, apart from its being restricted. */
    Uni<Boolean> isForCaller(UUID job) {
        var member = crewMember();
        return member == null
                ? Uni.createFrom().item(true)
                : sessions.withStatelessSession(
                                session -> Lists.ofCrew(session, job, member).getSingleResult())
                        .map(found -> found > 0);
    }

    /** A job that only others may see does not exist for who reports on it either. */
    Uni<Void> mayReport(DeploymentRow job) {
        return restricted(Stream.ofNullable(job.incident))
                .chain(named -> exists(job, named.of(job.incident)))
                .invoke(exists -> {
                    if (!exists) {
                        throw ProblemException.of(EdgeCode.NOT_FOUND, "There is no such record.");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Boolean> exists(DeploymentRow job, @Nullable Set<String> named) {
        if (named == null || named.contains(caller.now().actor().person())) {
            return Uni.createFrom().item(true);
        }
        return crewMember() == null ? Uni.createFrom().item(false) : isForCaller(job.deployment);
    }

    /** Who alone may see a job that who asks, if of a crew, was let through to. */
    @Nullable
    Set<String> withCrew(@Nullable Set<String> named) {
        var member = crewMember();
        return named == null || member == null
                ? named
                : Stream.concat(named.stream(), Stream.of(member)).collect(Collectors.toUnmodifiableSet());
    }

    /** Each row with who alone may see its incident, or null. */
    <R, T> Uni<FoundPage<T>> page(
            FoundPage<R> found, Function<R, @Nullable UUID> incident, BiFunction<R, @Nullable Set<String>, T> line) {
        return restricted(found.items().stream().map(incident))
                .map(named -> new FoundPage<>(
                        found.items().stream()
                                .map(row -> line.apply(row, named.of(incident.apply(row))))
                                .toList(),
                        found.next(),
                        found.at()));
    }

    /** The row with who alone may see its incident, or null. */
    <R, T> Uni<@Nullable Found<T>> one(
            @Nullable Found<R> found,
            Function<R, @Nullable UUID> incident,
            BiFunction<R, @Nullable Set<String>, T> line) {
        if (found == null) {
            return Uni.createFrom().nullItem();
        }
        var id = incident.apply(found.item());
        return restricted(Stream.ofNullable(id))
                .map(named -> new Found<>(line.apply(found.item(), named.of(id)), found.version(), found.at()));
    }

    /** Who alone may see each restricted incident. */
    private record Named(Map<UUID, Set<String>> people) {
        @Nullable
        Set<String> of(@Nullable UUID incident) {
            return incident == null ? null : people.get(incident);
        }
    }

    private Uni<Named> restricted(Stream<@Nullable UUID> incidents) {
        var known = incidents.filter(Objects::nonNull).collect(Collectors.toSet());
        if (known.isEmpty()) {
            return Uni.createFrom().item(new Named(Map.of()));
        }
        return sessions.withStatelessSession(session -> session.createQuery(
                                "from RestrictedRow where incident in :incidents", RestrictedRow.class)
                        .setParameter("incidents", known)
                        .getResultList())
                .map(rows ->
                        new Named(rows.stream().collect(Collectors.toMap(row -> row.incident, RestrictedRow::people))));
    }
}
