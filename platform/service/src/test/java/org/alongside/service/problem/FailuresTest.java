package org.alongside.service.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FailuresTest {
    /** The asker may say it again, with the same key, and it is done once. */
    @Test
    void a_database_that_cannot_be_asked_in_time_is_unavailable_and_no_fault_of_the_asker_or_ours() {
        var busy = Stream.of(
                new VertxException("Timeout waiting for connection"),
                new NoStackTraceThrowable("Timeout"),
                new ConnectException(),
                new TimeoutException(),
                new io.smallrye.mutiny.TimeoutException(),
                new IllegalStateException(new VertxException("Connection was closed")));

        assertThat(busy.map(failure -> Failures.problemOf(failure).code())).containsOnly("UNAVAILABLE");
    }

    @Test
    void what_nobody_expected_is_internal() {
        assertThat(Failures.problemOf(new IllegalStateException("a mistake")).code())
                .isEqualTo("INTERNAL");
    }
}
