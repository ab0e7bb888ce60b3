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
import org.alongside.analytics.facts.Period;
import org.alongside.analytics.reading.FigureLimits;
import org.alongside.analytics.reading.Pictures;
import org.alongside.analytics.reading.Population;
import org.alongside.analytics.reading.TooManyRows;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Role;
import org.alongside.contracts.car.DutyKind;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitsTest {
    private static final Instant START = Instant.parse("2024-01-01T18:00:00Z");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** More matches of people than the other tests tell of. */
    private static final int ROWS = 60;

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

        assertThat(counted(new Limits(2, ROWS), population)).isEqualTo(2);
        assertThatThrownBy(() -> counted(new Limits(1, ROWS), population)).isInstanceOf(TooManyRows.class);
    }

    @Test
    void a_question_about_more_of_anything_else_is_refused_too() {
        var force = "F" + UUID.randomUUID();
        var story = new Story(force, Origin.LIVE);
        for (int i = 0; i <= ROWS; i++) {
            story.duty(DutyKind.EVENING, START, START.plus(Duration.ofHours(8)));
        }
        Figures.asked("coverage", Role.ANALYST, force, START, heard.of(story.told()));
        var population = new Population(force, null, Population.REAL, Basis.CONFIRMED);
        var period = new Period(START, START.plus(Duration.ofDays(1)), START.plus(Duration.ofDays(1)));

        assertThatThrownBy(() -> new Pictures(pool, vertx, new Limits(10, ROWS))
                        .over(population, period, picture -> 0)
                        .await()
                        .atMost(LIMIT))
                .isInstanceOfSatisfying(TooManyRows.class, tooMany -> assertThat(tooMany.kind())
                        .isEqualTo(TooManyRows.Kind.DUTY_WINDOWS));
    }

    private record Limits(int logsMax, int rowsMax) implements FigureLimits {}

    private int counted(FigureLimits limits, Population population) {
        return new Pictures(pool, vertx, limits)
                .overIncidents(population, START, incidents -> incidents
                        .eligible(Basis.CONFIRMED)
                        .size())
                .await()
                .atMost(LIMIT);
    }
}
