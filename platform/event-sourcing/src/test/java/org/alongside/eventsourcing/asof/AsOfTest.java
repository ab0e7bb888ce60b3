package org.alongside.eventsourcing.asof;

import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.LogFixture;
import org.alongside.eventsourcing.log.PostgresEventLog;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.view.Facts;
import org.alongside.eventsourcing.view.Tally.Counted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An assault at eight, a call at nine; the neighbour's statement of what she heard at seven is written down at eleven.
 */
class AsOfTest {
    private static final Instant SEVEN = Instant.parse("2024-02-29T07:00:00Z");
    private static final Instant EIGHT = Instant.parse("2024-02-29T08:00:00Z");
    private static final Instant NINE = Instant.parse("2024-02-29T09:00:00Z");
    private static final Instant TEN = Instant.parse("2024-02-29T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2024-02-29T11:00:00Z");
    private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");

    private final UUID key = UUID.randomUUID();
    private final String incident = "incident/" + key;
    private final String response = "co-response/" + key;
    private final AtomicReference<Instant> clock = new AtomicReference<>(NINE);
    private LogFixture fixture;
    private PostgresEventLog log;
    private AsOf asOf;

    @BeforeEach
    void open() {
        fixture = LogFixture.fresh();
        log = new PostgresEventLog(fixture.vertx(), LogFixture.options(fixture.database()), clock::get);
        asOf = new AsOf(log.tables(), List.of("incident", "co-response", "unit"));
        store(NINE, incident, 1, EIGHT, NINE);
        store(TEN, response, 1, NINE, NINE); // received late from another service
        store(ELEVEN, incident, 2, SEVEN, ELEVEN);
        store(NOON, "incident/" + UUID.randomUUID(), 1, SEVEN, SEVEN);
    }

    private void store(Instant loggedAt, String stream, int version, Instant occurredAt, Instant recordedAt) {
        clock.set(loggedAt);
        var event = new Counted("north", "seen", BigDecimal.ONE);
        await(log.append(Append.of(List.of(Facts.of(stream, version, event, occurredAt, recordedAt)))));
    }

    @AfterEach
    void close() {
        log.close();
        fixture.close();
    }

    private static List<String> names(List<Recorded> events) {
        return events.stream().map(AsOfTest::name).toList();
    }

    private static String name(Recorded event) {
        var stream = event.envelope().stream();
        return stream.substring(0, stream.indexOf('/')) + " " + event.envelope().version();
    }

    @Test
    void a_stream_by_what_had_happened_holds_what_was_only_told_later() {
        assertThat(names(await(asOf.stream(incident, SEVEN, By.OCCURRED)))).containsExactly("incident 2");
        assertThat(names(await(asOf.stream(incident, EIGHT, By.OCCURRED)))).containsExactly("incident 1", "incident 2");
        assertThat(names(await(asOf.stream(incident, SEVEN.minusSeconds(1), By.OCCURRED))))
                .isEmpty();
    }

    @Test
    void a_stream_by_when_it_was_recorded_holds_nothing_that_was_told_later() {
        assertThat(names(await(asOf.stream(incident, TEN, By.RECORDED)))).containsExactly("incident 1");
        assertThat(names(await(asOf.stream(incident, ELEVEN, By.RECORDED))))
                .containsExactly("incident 1", "incident 2");
    }

    @Test
    void what_was_known_here_is_told_by_when_it_came_in() {
        assertThat(names(await(asOf.stream(response, NINE, By.RECORDED)))).containsExactly("co-response 1");
        assertThat(names(await(asOf.stream(response, NINE, By.LOGGED)))).isEmpty();
        assertThat(names(await(asOf.stream(response, TEN, By.LOGGED)))).containsExactly("co-response 1");
    }

    @Test
    void a_timeline_is_in_the_order_of_its_time() {
        assertThat(names(await(asOf.timeline(key, NOON, By.OCCURRED))))
                .containsExactly("incident 2", "incident 1", "co-response 1");
        assertThat(names(await(asOf.timeline(key, NOON, By.LOGGED))))
                .containsExactly("incident 1", "co-response 1", "incident 2");
        assertThat(names(await(asOf.timeline(List.of(incident, response), TEN, By.LOGGED))))
                .containsExactly("incident 1", "co-response 1");
    }
}
