package org.alongside.eventsourcing.log;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Where an answer comes from outside a caller's Vert.x context, the caller goes on in its own. What answers many, such as
 * a commit or a wake, would otherwise let one act as another: with their request, their sign-in, their session of the
 * store. And a thread of a timer or of an HTTP client knows no request at all.
 */
public final class CallersContext {
    private CallersContext() {}

    /** The same answer, in the context of whoever subscribes; wherever it comes when that is none. */
    public static <T> Uni<T> resumed(Uni<T> shared) {
        return Uni.createFrom().deferred(() -> {
            var caller = Vertx.currentContext();
            return caller == null ? shared : shared.emitOn(work -> goOn(caller, work));
        });
    }

    private static void goOn(Context caller, Runnable work) {
        if (caller.equals(Vertx.currentContext())) {
            work.run();
        } else {
            caller.runOnContext(ignored -> work.run());
        }
    }
}
