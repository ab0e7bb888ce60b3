package org.alongside.service.read;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alongside.eventsourcing.follow.OwnContext;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.eventsourcing.view.ViewChanges;
import org.alongside.eventsourcing.view.ViewReader;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How one list goes on, found out once for everybody who watches it. Rests while nobody does.
 *
 * <p>It looks whenever the view has moved in this process, and a few times a second for the case that another replica
 * keeps the view.
 */
final class Feed<T extends Guarded> {
    /** Changes within this time go out together. */
    private static final int TICK_MILLIS = 25;

    private static final long IDLE_NANOS_MAX = Duration.ofMillis(200).toNanos();
    private static final Duration STEP_LIMIT = Duration.ofSeconds(2);
    private static final Logger LOG = Logger.getLogger(Feed.class);

    private final LiveSource<T> source;
    private final ViewReader views;
    private final ViewChanges changes;
    private final Context context;
    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean ticking = new AtomicBoolean();
    private final AtomicBoolean stepping = new AtomicBoolean();
    private final Steps<T> steps = new Steps<>();
    private volatile boolean moved;
    private volatile long steppedAtNanos;
    private volatile @Nullable ReadPosition at;

    Feed(LiveSource<T> source, ViewReader views, ViewChanges changes, Vertx vertx) {
        this.source = source;
        this.views = views;
        this.changes = changes;
        this.context = vertx.getOrCreateContext();
        changes.onMoved(() -> moved = true);
        changes.onMended(view -> {
            if (view.equals(source.view())) {
                steps.startOver();
                moved = true;
            }
        });
    }

    /** From now on {@code wake} runs whenever there may be something to tell. */
    void join(Runnable wake) {
        watchers.add(wake);
        start();
    }

    void leave(Runnable wake) {
        watchers.remove(wake);
    }

    /** How far the list is known; null while nothing is known yet. */
    @Nullable
    ReadPosition at() {
        return at;
    }

    /** Goes up whenever no change tells the way from before to after: everybody reads the whole list again. */
    int generation() {
        return steps.generation();
    }

    /** How the list went on after {@code from}; null when only the whole list can tell. */
    Uni<@Nullable Change<T>> since(long from) {
        var now = at;
        if (now == null || now.position() <= from) {
            return Uni.createFrom().item(Change.none(from));
        }
        var kept = steps.since(from);
        return kept == null ? load(from, now.position()) : Uni.createFrom().item(kept);
    }

    private Uni<@Nullable Change<T>> load(long from, long to) {
        if (to - from > ViewChanges.EVENTS_MAX) {
            return Uni.createFrom().nullItem();
        }
        return changes.between(source.view(), from, to).chain(keys -> {
            if (keys.size() > PageParams.LIMIT_MAX) {
                return Uni.createFrom().nullItem();
            }
            var found = keys.isEmpty() ? Uni.createFrom().item(List.<T>of()) : source.records(keys);
            return found.map(items -> Change.of(from, to, keys, items));
        });
    }

    private void start() {
        if (ticking.compareAndSet(false, true)) {
            moved = true;
            context.owner().setPeriodic(TICK_MILLIS, this::tick);
        }
    }

    private void tick(long timer) {
        if (watchers.isEmpty()) {
            rest(timer);
        } else if ((moved || System.nanoTime() - steppedAtNanos > IDLE_NANOS_MAX)
                && stepping.compareAndSet(false, true)) {
            moved = false;
            steppedAtNanos = System.nanoTime();
            OwnContext.run(context, this::step);
        }
    }

    private void rest(long timer) {
        context.owner().cancelTimer(timer);
        at = null;
        steps.startOver();
        ticking.set(false);
        if (!watchers.isEmpty()) {
            start();
        }
    }

    private void step() {
        views.position(source.view())
                .chain(this::advance)
                .ifNoItem()
                .after(STEP_LIMIT)
                .fail()
                .subscribe()
                .with(this::stepped, this::failed);
    }

    private Uni<ReadPosition> advance(ReadPosition now) {
        var before = at;
        if (before == null || now.position() == before.position()) {
            return Uni.createFrom().item(now);
        }
        if (now.lag() == null) {
            return Uni.createFrom().failure(new IllegalStateException("the position is not known"));
        }
        return (now.position() < before.position()
                        ? Uni.createFrom().<Change<T>>nullItem()
                        : load(before.position(), now.position()))
                .invoke(this::keep)
                .replaceWith(now);
    }

    private void keep(@Nullable Change<T> change) {
        if (change == null) {
            steps.startOver();
        } else {
            steps.add(change);
        }
    }

    private void stepped(ReadPosition now) {
        at = now;
        stepping.set(false);
        watchers.forEach(Runnable::run);
    }

    private void failed(Throwable failure) {
        LOG.debugf("%s cannot be watched: %s", source.view(), failure.toString());
        var before = at;
        if (before != null) {
            at = new ReadPosition(before.view(), before.position(), null, null);
        }
        stepping.set(false);
    }
}
