package org.alongside.bench;

import java.time.Duration;

/** Waits for a thread that was told to end. */
final class Joining {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private Joining() {}

    static void join(Thread thread) {
        try {
            thread.join(LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
