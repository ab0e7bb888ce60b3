package org.alongside.car.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.car.board.CarRow;
import org.alongside.car.board.ContactRow;
import org.alongside.car.board.DeploymentRow;
import org.alongside.car.board.RotaRow;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.PageParams;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The lists of this service and how each is sorted. */
final class Lists {
    private static final UUID FIRST = new UUID(0, 0);
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private Lists() {}

    /** Rows of a force in their order, after a cursor. */
    interface Query<R> {
        Mutiny.SelectionQuery<R> in(Mutiny.StatelessSession session, String force);
    }

    static Query<CarRow> cars(PageParams page) {
        var after = page.after(2);
        return (session, force) -> session.createQuery(
                        "from CarRow where retired = false and force = :force and (callSign > :sign or (callSign ="
                                + " :sign and car > :id)) order by callSign, car",
                        CarRow.class)
                .setParameter("force", force)
                .setParameter("sign", after.isEmpty() ? "" : after.get(0))
                .setParameter("id", id(after));
    }

    /** Duties that begin in a period, by their beginning. */
    static Query<RotaRow> duties(PageParams page, @Nullable Instant from, @Nullable Instant until) {
        var after = page.after(2);
        return (session, force) -> session.createQuery(
                        "from RotaRow where force = :force and dutyFrom >= :from and dutyFrom < :until and (dutyFrom >"
                                + " :at or (dutyFrom = :at and duty > :id)) order by dutyFrom, duty",
                        RotaRow.class)
                .setParameter("force", force)
                .setParameter("from", from == null ? Instant.EPOCH : from)
                .setParameter("until", until == null ? END : until)
                .setParameter("at", at(after))
                .setParameter("id", id(after));
    }

    /** Tasks by due time: open ones, or those that ended. */
    static Query<ContactRow> contacts(PageParams page, boolean open, @Nullable String team, boolean overdueOnly) {
        var after = page.after(2);
        var filter = (team == null ? "" : " and team = :team") + (overdueOnly ? " and overdue = true" : "");
        return (session, force) -> {
            var query = session.createQuery(
                            "from ContactRow where force = :force and open = :open" + filter
                                    + " and (dueAt > :at or (dueAt = :at and task > :id)) order by dueAt, task",
                            ContactRow.class)
                    .setParameter("force", force)
                    .setParameter("open", open)
                    .setParameter("at", at(after))
                    .setParameter("id", id(after));
            return team == null ? query : query.setParameter("team", team);
        };
    }

    static Query<ContactRow> contactsOf(PageParams page, UUID incident) {
        var after = page.after(2);
        return (session, force) -> session.createQuery(
                        "from ContactRow where force = :force and incident = :incident and (dueAt > :at or (dueAt ="
                                + " :at and task > :id)) order by dueAt, task",
                        ContactRow.class)
                .setParameter("force", force)
                .setParameter("incident", incident)
                .setParameter("at", at(after))
                .setParameter("id", id(after));
    }

    /**
     * The car had taken the job while this person was of its crew, or has it now. Who knows a party sees no more of it
     * once it is over (rule D10).
     */
    private static final String OF_CREW = "(d.outcome not in ('PROPOSED', 'REFUSED')"
            + " and (d.endedAt is null or locate(:onBoard, concat('\n', d.conflicts, '\n')) = 0) and (exists (select 1 from RotaRow r"
            + " where r.car = d.car and r.withdrawnBy is null and d.answeredAt >= r.dutyFrom and d.answeredAt < r.dutyUntil"
            + " and locate(:asMember, concat(r.members, '\n')) > 0) or exists (select 1 from CarRow c"
            + " where c.deployment = d.deployment"
            + " and locate(:onBoard, concat('\n', c.constables, '\n', c.idvas, '\n')) > 0)))";

    private static <R> Mutiny.SelectionQuery<R> ofCrew(Mutiny.SelectionQuery<R> query, String member) {
        return query.setParameter("asMember", " " + member + "\n").setParameter("onBoard", "\n" + member + "\n");
    }

    /** Counts the job if it is one of this person's car. */
    static Mutiny.SelectionQuery<Long> ofCrew(Mutiny.StatelessSession session, UUID job, String member) {
        var query = session.createQuery(
                        "select count(d) from DeploymentRow d where d.deployment = :job and " + OF_CREW, Long.class)
                .setParameter("job", job);
        return ofCrew(query, member);
    }

    /** Deployments as they were heard of, with one outcome, of one incident or of one person's car where asked. */
    static Query<DeploymentRow> deployments(
            PageParams page, @Nullable String outcome, @Nullable UUID incident, @Nullable String member) {
        var after = page.after(2);
        var filter = (outcome == null ? "" : " and d.outcome = :outcome")
                + (incident == null ? "" : " and d.incident = :incident")
                + (member == null ? "" : " and " + OF_CREW);
        return (session, force) -> {
            var query = session.createQuery(
                            "from DeploymentRow d where d.force = :force" + filter
                                    + " and (d.heardAt > :at or (d.heardAt"
                                    + " = :at and d.deployment > :id)) order by d.heardAt, d.deployment",
                            DeploymentRow.class)
                    .setParameter("force", force)
                    .setParameter("at", at(after))
                    .setParameter("id", id(after));
            if (outcome != null) {
                query.setParameter("outcome", outcome);
            }
            if (incident != null) {
                query.setParameter("incident", incident);
            }
            return member == null ? query : ofCrew(query, member);
        };
    }

    private static Instant at(List<String> after) {
        return after.isEmpty() ? Instant.EPOCH : parsed(after.get(0), Instant::parse);
    }

    private static UUID id(List<String> after) {
        return after.isEmpty() ? FIRST : parsed(after.get(1), UUID::fromString);
    }

    private static <T> T parsed(String value, Function<String, T> how) {
        try {
            return how.apply(value);
        } catch (IllegalArgumentException | DateTimeException notOfThisList) {
            throw ProblemException.of(EdgeCode.MALFORMED, "cursor", "must be one that this list gave");
        }
    }
}
