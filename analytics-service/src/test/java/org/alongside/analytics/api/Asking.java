package org.alongside.analytics.api;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Asks until the views have come to the asked position. */
final class Asking {
    private static final long LIMIT_NANOS = Duration.ofSeconds(30).toNanos();
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();
    private static final int VIEW_BEHIND = 503;

    private Asking() {}

    static Response untilSeen(Supplier<Response> asking) {
        var deadline = System.nanoTime() + LIMIT_NANOS;
        var answer = asking.get();
        while (answer.statusCode() == VIEW_BEHIND && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE_NANOS);
            answer = asking.get();
        }
        return answer;
    }
}
