package org.alongside.eventsourcing.follow;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;

/**
 * A Vert.x context for one piece of background work. Nothing else ever runs on it, which is what Hibernate Reactive
 * wants to be told before it keeps a session there.
 */
public final class OwnContext {
    private OwnContext() {}

    /** Runs {@code work} on a fresh context beside {@code parent}. */
    public static void run(Context parent, Runnable work) {
        var own = VertxContext.createNewDuplicatedContext(parent);
        VertxContextSafetyToggle.setContextSafe(own, true);
        own.runOnContext(ignored -> work.run());
    }
}
