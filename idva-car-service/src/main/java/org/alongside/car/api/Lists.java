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

    /** Deployments as they were heard of, with one outcome or of one incident where asked. */
    static Query<DeploymentRow> deployments(PageParams page, @Nullable String outcome, @Nullable UUID incident) {
        var after = page.after(2);
        var filter = (outcome == null ? "" : " and outcome = :outcome")
                + (incident == null ? "" : " and incident = :incident");
        return (session, force) -> {
            var query = session.createQuery(
                            "from DeploymentRow where force = :force" + filter + " and (heardAt > :at or (heardAt ="
                                    + " :at and deployment > :id)) order by heardAt, deployment",
                            DeploymentRow.class)
                    .setParameter("force", force)
                    .setParameter("at", at(after))
                    .setParameter("id", id(after));
            if (outcome != null) {
                query.setParameter("outcome", outcome);
            }
            return incident == null ? query : query.setParameter("incident", incident);
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
