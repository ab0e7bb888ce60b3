package org.alongside.simulator.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.alongside.simulator.UsageError;

/** Waits until every service has taken in and handled everything that was published. */
public final class CaughtUp {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(700);

    /** Between one service's publishing and another's hearing there is a moment when nobody lags. */
    private static final int QUIET_LOOKS = 3;

    private final Api api;
    private final List<String> services;

    /** Asks these services. */
    public CaughtUp(Api api, List<String> services) {
        this.api = api;
        this.services = services;
    }

    /**
     * Returns when nobody lags any more.
     *
     * @throws UsageError when that takes longer than ten minutes
     */
    public void await() {
        long limit = System.nanoTime() + LIMIT.toNanos();
        int quiet = 0;
        while (quiet < QUIET_LOOKS) {
            if (System.nanoTime() > limit) {
                throw new UsageError("consumers did not catch up in " + LIMIT.toMinutes()
                        + " minutes; see /api/flow-health of each service");
            }
            quiet = behind() == 0 ? quiet + 1 : 0;
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private long behind() {
        return services.stream().mapToLong(this::behind).sum();
    }

    /** A service that does not answer is behind by one at least. */
    private long behind(String url) {
        try {
            var answer = api.read(url + "/api/flow-health");
            return answer.isSuccess() ? behind(answer.body()) : 1;
        } catch (Api.Unanswered down) {
            return 1;
        }
    }

    private static long behind(JsonNode picture) {
        long sum = 0;
        for (var part : picture.path("parts")) {
            sum += part.path("name").asText().equals("parked")
                    ? 0
                    : part.path("behind").asLong();
        }
        return sum;
    }
}
