package org.alongside.eventsourcing.view;

import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** The views of a service, to be compared or rebuilt one at a time: each of these takes much of the memory there is. */
public final class ViewRebuilds {
    private final Map<String, ViewRebuild<?>> byName = new LinkedHashMap<>();
    private final ViewPositions positions;
    private final AtomicBoolean running = new AtomicBoolean();

    public ViewRebuilds(List<ViewRebuild<?>> rebuilds, ViewPositions positions) {
        this.positions = positions;
        rebuilds.forEach(rebuild -> byName.put(rebuild.name(), rebuild));
    }

    /** Names of the views. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /**
     * As {@link ViewRebuild#compare()}.
     *
     * @return fails with {@link UnknownView}, with {@link AlreadyRunning} or with {@link LogHasHole}
     */
    public Uni<ViewComparison> compare(String view) {
        return alone(view, ViewRebuild::compare);
    }

    /** As {@link ViewRebuild#rebuild()}; fails as {@link #compare}. */
    public Uni<ViewRebuild.Rebuilt> rebuild(String view) {
        return alone(view, ViewRebuild::rebuild).invoke(() -> positions.mended(view));
    }

    private <T> Uni<T> alone(String view, Function<ViewRebuild<?>, Uni<T>> work) {
        var rebuild = byName.get(view);
        if (rebuild == null) {
            return Uni.createFrom().failure(new UnknownView(view));
        }
        return Uni.createFrom()
                .deferred(() -> running.compareAndSet(false, true)
                        ? work.apply(rebuild).onTermination().invoke(() -> running.set(false))
                        : Uni.createFrom().failure(new AlreadyRunning()));
    }

    /** No view has that name. */
    public static final class UnknownView extends IllegalArgumentException {
        UnknownView(String view) {
            super("no view is called " + view);
        }
    }

    /** Another comparison or rebuild has not ended yet. */
    public static final class AlreadyRunning extends IllegalStateException {
        AlreadyRunning() {
            super("another comparison or rebuild runs");
        }
    }
}
