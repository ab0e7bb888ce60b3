package org.alongside.analytics.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.analytics.Story;
import org.alongside.analytics.facts.Incidents.Basis;
import org.alongside.analytics.reading.Pictures;
import org.alongside.analytics.reading.Population;
import org.alongside.analytics.reading.TooManyLogs;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitsTest {
    private static final Instant START = Instant.parse("2024-01-01T18:00:00Z");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Heard heard;

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    @Test
    void a_question_about_more_logs_than_are_counted_at_once_is_refused_and_not_cut_short() {
        var force = "F" + UUID.randomUUID();
        var story = new Story(force, Origin.LIVE);
        story.call(START);
        story.call(START);
        Figures.asked("coverage", Role.ANALYST, force, START, heard.of(story.told()));
        var population = new Population(force, null, Population.REAL, Basis.CONFIRMED);

        assertThat(new Pictures(pool, vertx, () -> 2)
                        .overIncidents(population, START, incidents -> incidents
                                .eligible(Basis.CONFIRMED)
                                .size())
                        .await()
                        .atMost(LIMIT))
                .isEqualTo(2);
        assertThatThrownBy(() -> new Pictures(pool, vertx, () -> 1)
                        .overIncidents(population, START, _ -> 0)
                        .await()
                        .atMost(LIMIT))
                .isInstanceOf(TooManyLogs.class);
    }
}
