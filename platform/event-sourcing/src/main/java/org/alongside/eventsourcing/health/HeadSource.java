package org.alongside.eventsourcing.health;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.alongside.eventsourcing.log.EventLog;

/** The log itself: its real head must be readable, and known here, or no lag means anything. */
public final class HeadSource implements Source {
    private final EventLog log;
    private final Before<Long> before = new Before<>(FlowHealth.LATE_AFTER, System::nanoTime);

    public HeadSource(EventLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public Uni<List<Reading>> measure() {
        return log.head().map(head -> List.of(reading(head, before.note(head))));
    }

    private Reading reading(long head, @org.jspecify.annotations.Nullable Long earlier) {
        long known = log.knownHead();
        boolean ok = earlier == null || known >= earlier;
        return new Reading(
                name(), ok, Math.max(0, head - known), ok ? "head " + head : "this replica does not see the head");
    }
}
