package org.alongside.service.read;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import org.jspecify.annotations.Nullable;

/** Lets one waiter go on; a signal that comes while nobody waits is kept for the next. */
final class Signal {
    private boolean raised;
    private @Nullable UniEmitter<? super Void> waiting;

    void raise() {
        UniEmitter<? super Void> waiter;
        synchronized (this) {
            waiter = waiting;
            waiting = null;
            raised = waiter == null;
        }
        if (waiter != null) {
            waiter.complete(null);
        }
    }

    Uni<Void> await() {
        return Uni.createFrom().<Void>emitter(this::enlist);
    }

    private void enlist(UniEmitter<? super Void> emitter) {
        synchronized (this) {
            if (!raised) {
                waiting = emitter;
                emitter.onTermination(() -> forget(emitter));
                return;
            }
            raised = false;
        }
        emitter.complete(null);
    }

    /** One that gave up waiting takes no signal with it. */
    private synchronized void forget(UniEmitter<? super Void> emitter) {
        if (waiting == emitter) {
            waiting = null;
        }
    }
}
