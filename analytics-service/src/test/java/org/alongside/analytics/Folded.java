package org.alongside.analytics;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.testkit.TestEvent;

/** Folds events as the platform does: the rows of each fact's keys, in order. */
public final class Folded {
    private static final Instant STORED = Instant.parse("2024-01-01T18:00:00Z");

    private Folded() {}

    /** The rows of a view by key. */
    public static <R> Map<Object, R> rows(View<R> view, List<TestEvent<?>> events) {
        var rows = new LinkedHashMap<Object, R>();
        events.stream().map(Folded::fact).forEach(fact -> view.keysOf(fact)
                .forEach(key -> rows.compute(key, (_, row) -> view.apply(row, key, fact))));
        return rows;
    }

    private static Fact<?> fact(TestEvent<?> told) {
        return new Fact<>(new Recorded(1, told.envelope(), "{}", null, STORED), told.event());
    }
}
