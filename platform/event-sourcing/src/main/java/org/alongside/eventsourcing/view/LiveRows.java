package org.alongside.eventsourcing.view;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.view.ViewComparison.Difference;
import org.alongside.eventsourcing.view.ViewComparison.Kind;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The stored rows of a view as they were at one moment, as fingerprints, with the cursor of that moment. */
final class LiveRows<R> {
    /** Small, because a page is fingerprinted on an event loop. */
    private static final int PAGE_MAX = 250;

    private static final Duration READ_TIMEOUT = Duration.ofMinutes(5);

    private final View<R> view;
    private final Mutiny.SessionFactory sessions;
    private final RowFields fields = new RowFields();
    private final Map<Object, int[]> prints = new HashMap<>();
    private final Set<String> waiting = new HashSet<>();
    private final List<Difference> found = new ArrayList<>();
    private long position;
    private long rows;

    LiveRows(View<R> view, Mutiny.SessionFactory sessions) {
        this.view = view;
        this.sessions = sessions;
    }

    /** Reads cursor and rows in one snapshot. On a Vert.x context of its own. */
    Uni<Void> read() {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(
                                "set transaction isolation level repeatable read, read only")
                        .executeUpdate()
                        .chain(() -> readCursor(session))
                        .chain(() -> readParked(session))
                        .chain(() -> readRows(session, null)))
                .ifNoItem()
                .after(READ_TIMEOUT)
                .fail();
    }

    private Uni<Void> readCursor(Mutiny.StatelessSession session) {
        return session.createNativeQuery("select position from follower where name = :name", Long.class)
                .setParameter("name", view.name())
                .getResultList()
                .invoke(found -> position = found.isEmpty() ? 0 : found.getFirst())
                .replaceWithVoid();
    }

    private Uni<Void> readParked(Mutiny.StatelessSession session) {
        return session.createNativeQuery("select distinct key from parked where follower = :name", String.class)
                .setParameter("name", view.name())
                .getResultList()
                .invoke(waiting::addAll)
                .replaceWithVoid();
    }

    private Uni<Void> readRows(Mutiny.StatelessSession session, @Nullable Object after) {
        return page(session, after).chain(rows -> {
            rows.forEach(row -> prints.put(session.getIdentifier(row), fields.print(row)));
            return rows.size() < PAGE_MAX
                    ? Uni.createFrom().voidItem()
                    : readRows(session, session.getIdentifier(rows.getLast()));
        });
    }

    private Uni<List<R>> page(Mutiny.StatelessSession session, @Nullable Object after) {
        var from = "from " + view.rowType().getName() + " r ";
        var query = after == null
                ? session.createSelectionQuery(from + "order by id(r)", view.rowType())
                : session.createSelectionQuery(from + "where id(r) > :after order by id(r)", view.rowType())
                        .setParameter("after", after);
        return query.setMaxResults(PAGE_MAX).getResultList();
    }

    long position() {
        return position;
    }

    /** Finds how the rows of these keys differ from what they should be. */
    void compareWith(Map<Object, R> folded, Predicate<Object> keys) {
        rows += folded.size();
        folded.forEach(this::compare);
        prints.keySet().stream()
                .filter(keys)
                .filter(key -> !folded.containsKey(key) && !waits(key))
                .forEach(key -> found.add(new Difference(key.toString(), Kind.SURPLUS, List.of())));
    }

    /** What was found of all keys. */
    ViewComparison compared() {
        var shown = found.stream().limit(ViewComparison.SHOWN_MAX).toList();
        return new ViewComparison(view.name(), position, rows, waiting.size(), found.size(), shown);
    }

    private void compare(Object key, R row) {
        if (waits(key)) {
            return;
        }
        var live = prints.get(key);
        if (live == null) {
            found.add(new Difference(key.toString(), Kind.MISSING, List.of()));
            return;
        }
        var differing = fields.difference(fields.print(row), live);
        if (!differing.isEmpty()) {
            found.add(new Difference(key.toString(), Kind.ALTERED, differing));
        }
    }

    private boolean waits(Object key) {
        return waiting.contains(key.toString());
    }
}
