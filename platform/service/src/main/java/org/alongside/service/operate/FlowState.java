package org.alongside.service.operate;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Whether events flow: relay, subscriptions, views, automations and timers, each against the real head. */
public interface FlowState {
    /** How it stands now. */
    Uni<Flow> now();

    /**
     * How it stands.
     *
     * @param healthy whether every part keeps up
     */
    record Flow(boolean healthy, List<Part> parts) {
        public Flow {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One part of the flow.
     *
     * @param name such as {@code relay} or the name of a view
     * @param lagEvents events it has still to handle
     * @param lateMillis for how long the oldest of them has waited
     * @param parked events it could not handle
     */
    record Part(String name, boolean healthy, long lagEvents, long lateMillis, long parked) {}
}
