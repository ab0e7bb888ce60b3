package org.alongside.eventsourcing.view;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alongside.eventsourcing.follow.Cursor;
import org.alongside.eventsourcing.follow.View;
import org.hibernate.reactive.mutiny.Mutiny;

/** The stored rows of one view, its cursor and what is parked for it; everything within the caller's transaction. */
final class ViewTable<R> {
    private final View<R> view;

    ViewTable(View<R> view) {
        this.view = view;
    }

    /** Moves the cursor first: its row lock keeps every other writer of the view out until the end. */
    Uni<Void> move(Mutiny.StatelessSession session, Cursor cursor, long to) {
        return session.createNativeQuery(Cursor.MOVE)
                .setParameter("to", to)
                .setParameter("name", cursor.follower())
                .setParameter("epoch", cursor.epoch())
                .setParameter("position", cursor.position())
                .executeUpdate()
                .invoke(cursor::requireMoved)
                .replaceWithVoid();
    }

    /** Keeps every other writer of the view out until the end of the transaction. */
    Uni<Void> lock(Mutiny.StatelessSession session) {
        return session.createNativeQuery("select position from follower where name = :name for update", Long.class)
                .setParameter("name", view.name())
                .getResultList()
                .replaceWithVoid();
    }

    /** Keys and streams that wait for an operator. */
    Uni<Set<String>> waiting(Mutiny.StatelessSession session) {
        return session.createNativeQuery("select distinct key from parked where follower = :name", String.class)
                .setParameter("name", view.name())
                .getResultList()
                .map(HashSet::new);
    }

    /** Keys and streams for which this position is the first of those that wait; they are parked no more. */
    Uni<Set<String>> takeFirst(Mutiny.StatelessSession session, long position) {
        return session.createNativeQuery("""
                        delete from parked p where p.follower = :name and p.place = p.key || '-' || :position
                          and not exists (
                            select 1 from parked o where o.follower = p.follower and o.key = p.key
                              and substring(o.place from '[0-9]+$')\\:\\:bigint < :before)
                        returning p.key""", String.class)
                .setParameter("name", view.name())
                .setParameter("position", Long.toString(position))
                .setParameter("before", position)
                .getResultList()
                .map(HashSet::new);
    }

    Uni<Void> park(Mutiny.StatelessSession session, List<Held> held) {
        var now = Instant.now().atOffset(ZoneOffset.UTC);
        return Multi.createFrom()
                .iterable(held)
                .onItem()
                .transformToUniAndConcatenate(one -> park(session, one, now))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Integer> park(Mutiny.StatelessSession session, Held held, OffsetDateTime now) {
        return session.createNativeQuery("insert into parked (follower, key, place, reason, parked_at) values"
                        + " (:name, :key, :place, :reason, :now) on conflict (follower, place) do nothing")
                .setParameter("name", view.name())
                .setParameter("key", held.key())
                .setParameter("place", held.place())
                .setParameter("reason", held.reason())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The rows of these keys that exist. */
    Uni<Map<Object, R>> load(Mutiny.StatelessSession session, Collection<?> keys) {
        if (keys.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.get(view.rowType(), keys.toArray())
                .map(found -> found.stream().filter(Objects::nonNull).toList())
                .map(found -> byKey(session, found));
    }

    private Map<Object, R> byKey(Mutiny.StatelessSession session, List<R> found) {
        var rows = new HashMap<Object, R>();
        found.forEach(row -> rows.put(session.getIdentifier(row), row));
        return rows;
    }

    /** Stores what folding made of the {@code existing} rows. */
    Uni<Void> store(Mutiny.StatelessSession session, Folding<R> folding, Map<Object, R> existing) {
        var inserts = new ArrayList<R>();
        var updates = new ArrayList<R>();
        var deletes = new ArrayList<R>();
        for (var key : folding.touched()) {
            var row = folding.rows().get(key);
            var old = existing.get(key);
            if (row != null) {
                requireId(session, key, row);
                (old == null ? inserts : updates).add(row);
            } else if (old != null) {
                deletes.add(old);
            }
        }
        return write(session, inserts, updates, deletes).chain(() -> park(session, folding.held()));
    }

    private void requireId(Mutiny.StatelessSession session, Object key, R row) {
        if (!key.equals(session.getIdentifier(row))) {
            throw new IllegalStateException(view.name() + " made a row whose id is not its key");
        }
    }

    private static <R> Uni<Void> write(
            Mutiny.StatelessSession session, List<R> inserts, List<R> updates, List<R> deletes) {
        return unless(inserts.isEmpty(), () -> session.insertMultiple(inserts))
                .chain(() -> unless(updates.isEmpty(), () -> session.updateMultiple(updates)))
                .chain(() -> unless(deletes.isEmpty(), () -> session.deleteMultiple(deletes)));
    }

    private static Uni<Void> unless(boolean nothing, java.util.function.Supplier<Uni<Void>> work) {
        return nothing ? Uni.createFrom().voidItem() : work.get();
    }
}
