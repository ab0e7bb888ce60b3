package org.alongside.dispatch.api;

import static org.alongside.dispatch.api.Http.done;
import static org.alongside.dispatch.api.Http.get;
import static org.alongside.dispatch.api.Http.opened;
import static org.alongside.dispatch.api.Http.post;
import static org.alongside.dispatch.api.Http.postAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.RestrictionReason;
import org.alongside.dispatch.Facts;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.wire.Json;
import org.alongside.testkit.Screen;
import org.alongside.testkit.Screen.Event;
import org.alongside.testkit.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WatchingTheBoardTest {
    private static final String STREAM = "/api/co-responses/stream";
    private static final String NAMED = "named-supervisor";

    @Inject
    EventLog log;

    @Inject
    DataSource database;

    private static Screen screen(String... headers) {
        return Screen.watching(STREAM, TestTokens.of(Role.DISPATCHER), headers);
    }

    private static Event showing(Screen screen, String incident) {
        return screen.next(event -> shown(event).contains(incident));
    }

    private static List<String> shown(Event event) {
        List<String> shown = event.json().getList("items.incident");
        return shown == null ? List.of() : shown;
    }

    private static String scene(Event event, String incident) {
        return event.json().getString("items.find { it.incident == '" + incident + "' }?.scene?.scene?.state");
    }

    private static List<String> gone(Event event) {
        List<String> gone = event.json().getList("gone");
        return gone == null ? List.of() : gone;
    }

    /** Reads past the whole board, which comes in parts when it is long; the last part. */
    private static Event whole(Screen screen) {
        var event = screen.next("whole");
        while (Boolean.TRUE.equals(event.json().get("more"))) {
            event = screen.next();
        }
        return event;
    }

    @Test
    void a_screen_gets_the_board_and_then_what_changes_on_it() {
        var before = opened();
        awaitOnBoard(before);
        try (var screen = screen()) {
            assertThat(screen.status()).isEqualTo(200);
            assertThat(screen.header("Content-Type")).startsWith("text/event-stream");
            assertThat(screen.header("Cache-Control")).contains("no-store");
            var first = screen.next();
            assertThat(first.name()).isEqualTo("whole");
            assertThat(first.json().getList("items.incident")).contains(before);
            assertThat(first.json().getLong("nextWithinMillis")).isEqualTo(500);

            var opened = opened();
            var appeared = showing(screen, opened);
            assertThat(appeared.name()).isEqualTo("change");
            assertThat(appeared.id()).isEqualTo(Long.toString(appeared.json().getLong("position")));

            done(post(Role.DISPATCHER, "/api/co-responses/" + opened + "/scene", Map.of("state", "UNSAFE")));
            var changed = screen.next(event -> "UNSAFE".equals(scene(event, opened)));
            assertThat(shown(changed)).doesNotContain(before);

            close(opened);
            assertThat(screen.next(event -> gone(event).contains(opened)).name())
                    .isEqualTo("change");
        }
    }

    private static void close(String incident) {
        done(post(
                Role.CONTROL_ROOM_SUPERVISOR,
                "/api/co-responses/" + incident + "/close",
                Map.of("reason", "DUPLICATE")));
    }

    private static void awaitOnBoard(String incident) {
        Await.until(() -> get(Role.DISPATCHER, "/api/co-responses/" + incident).statusCode() == 200);
    }

    @Test
    void silence_is_broken_by_a_beat_that_says_how_recent_the_screen_is() {
        try (var screen = screen()) {
            whole(screen);
            var beat = screen.next("beat");
            assertThat(beat.json().getLong("ageMillis")).isNotNegative();
            assertThat(beat.json().getString("asOf")).endsWith("Z");
            assertThat(beat.id()).isEqualTo(Long.toString(beat.json().getLong("position")));
            assertThat(beat.json().getMap("$")).doesNotContainKeys("items", "gone", "reason");
            assertThat(screen.next("beat").json().getLong("position"))
                    .isGreaterThanOrEqualTo(beat.json().getLong("position"));
        }
    }

    @Test
    void a_screen_that_was_cut_off_is_told_what_it_missed_and_no_more() {
        var before = opened();
        var closing = opened();
        awaitOnBoard(closing);
        String had;
        try (var screen = screen()) {
            had = whole(screen).id();
        }
        var missed = opened();
        awaitOnBoard(missed);
        close(closing);
        Await.until(() -> "CLOSED"
                .equals(get(Role.DISPATCHER, "/api/co-responses/" + closing).path("item.line.phase")));
        try (var again = screen("Last-Event-ID", had)) {
            var told = again.next();
            assertThat(told.name()).isEqualTo("change");
            assertThat(shown(told)).contains(missed).doesNotContain(before);
            assertThat(gone(told)).contains(closing);
        }
    }

    @Test
    void a_screen_that_claims_to_be_ahead_gets_the_whole_board() {
        try (var screen = screen("Last-Event-ID", "999999999999")) {
            assertThat(screen.next().name()).isEqualTo("whole");
        }
    }

    @Test
    void a_last_event_id_that_no_stream_gave_is_refused() {
        try (var screen = screen("Last-Event-ID", "yesterday")) {
            assertThat(screen.status()).isEqualTo(400);
        }
    }

    @Test
    void another_force_sees_nothing_of_it() {
        try (var theirs = Screen.watching(STREAM, TestTokens.of("lancs-1", "LANCS", Role.DISPATCHER))) {
            assertThat(shown(whole(theirs))).isEmpty();
            var ours = opened();
            awaitOnBoard(ours);
            for (int i = 0; i < 3; i++) {
                var event = theirs.next();
                assertThat(event.name()).isEqualTo("beat");
                assertThat(event.data()).doesNotContain(ours);
            }
        }
    }

    @Test
    void what_becomes_restricted_leaves_every_screen_but_those_of_the_named() {
        var incident = opened();
        awaitOnBoard(incident);
        try (var ours = screen();
                var theirs = Screen.watching(STREAM, TestTokens.of(NAMED, Role.CONTROL_ROOM_SUPERVISOR))) {
            showing(ours, incident);
            var had = showing(theirs, incident);
            assertThat(had.name()).isEqualTo("whole");
            restrict(incident);
            var left = ours.next(event -> gone(event).contains(incident));
            assertThat(shown(left)).doesNotContain(incident);
            var kept = theirs.next(event -> shown(event).contains(incident));
            assertThat(kept.name()).isEqualTo("change");
            assertThat(gone(kept)).doesNotContain(incident);

            done(postAs(
                    TestTokens.of(NAMED, Role.CONTROL_ROOM_SUPERVISOR),
                    "/api/co-responses/" + incident + "/scene",
                    Map.of("state", "UNSAFE"),
                    UUID.randomUUID().toString()));
            showing(theirs, incident);
            assertThat(ours.next().data()).doesNotContain(incident);
        }
    }

    @Test
    void a_screen_cut_off_while_something_was_restricted_is_not_told_what_it_was() {
        var incident = opened();
        awaitOnBoard(incident);
        String had;
        try (var screen = screen()) {
            had = whole(screen).id();
        }
        restrict(incident);
        Await.until(() -> get(Role.DISPATCHER, "/api/co-responses/" + incident).statusCode() == 404);
        try (var again = screen("Last-Event-ID", had)) {
            var told = again.next();
            assertThat(told.name()).isEqualTo("whole");
            assertThat(told.data()).doesNotContain(incident);
        }
    }

    @Test
    void no_page_of_the_board_ends_at_a_response_that_is_hidden() {
        var hidden = opened();
        awaitOnBoard(hidden);
        awaitOnBoard(opened());
        awaitOnBoard(opened());
        restrict(hidden);
        Await.until(() -> get(Role.DISPATCHER, "/api/co-responses/" + hidden).statusCode() == 404);
        var ends = new ArrayList<String>();
        for (var page = page(""); page.getString("next") != null; page = page("&cursor=" + ends.getLast())) {
            ends.add(page.getString("next"));
        }
        assertThat(ends)
                .isNotEmpty()
                .extracting(end -> new String(Base64.getUrlDecoder().decode(end), StandardCharsets.UTF_8))
                .noneMatch(end -> end.contains(hidden));
    }

    private static JsonPath page(String from) {
        return get(Role.DISPATCHER, "/api/co-responses?limit=1" + from).jsonPath();
    }

    private void restrict(String incident) {
        var event = new AccessRestricted(RestrictionReason.REFUGE, List.of(new StaffId(NAMED)));
        var envelope =
                Facts.fact(UUID.fromString(incident), 1, event).recorded().envelope();
        log.append(Append.of(List.of(new NewEvent(envelope, json(event), null))))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    private static String json(Object event) {
        try {
            return Json.mapper().writeValueAsString(event);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void each_record_is_on_record_once_as_looked_at_and_the_watching_itself_too() throws SQLException {
        var correlation = UUID.randomUUID();
        try (var screen = screen("X-Correlation-Id", correlation.toString())) {
            whole(screen);
            assertThat(looks(correlation)).isPositive();
            var incident = opened();
            showing(screen, incident);
            done(post(Role.DISPATCHER, "/api/co-responses/" + incident + "/scene", Map.of("state", "UNSAFE")));
            showing(screen, incident);
            assertThat(looksAt(correlation, incident)).containsExactly("dispatcher-1 co-response open-live SHOWN");
        }
    }

    private int looks(UUID correlation) throws SQLException {
        return rows("select 'a' from consultation where correlation = ?", correlation)
                .size();
    }

    private List<String> looksAt(UUID correlation, String incident) throws SQLException {
        return rows(
                "select concat_ws(' ', person, kind, query, result) from consultation"
                        + " where correlation = ? and ? = any(shown)",
                correlation,
                incident);
    }

    private List<String> rows(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            var rows = query.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    @Test
    void the_stream_ends_with_the_sign_in() {
        var token = TestTokens.lasting(Role.DISPATCHER, Duration.ofSeconds(2));
        try (var screen = Screen.watching(STREAM, token)) {
            var end = screen.next("end");
            assertThat(end.json().getString("reason")).isEqualTo("SIGN_IN_ENDED");
            assertThat(end.id()).as("so that the next one gets the whole board").isEmpty();
            assertThat(screen.next().isClosed()).isTrue();
        }
    }

    @Test
    void one_person_holds_so_many_streams_and_a_closed_one_counts_no_more() {
        var token = TestTokens.of("many-screens", Role.DISPATCHER);
        var open = new ArrayList<Screen>();
        try {
            for (int i = 0; i < 12; i++) {
                open.add(Screen.watching(STREAM, token));
            }
            assertThat(open).allMatch(screen -> screen.status() == 200);
            try (var one = Screen.watching(STREAM, token);
                    var other = screen()) {
                assertThat(one.status()).isEqualTo(429);
                assertThat(other.status()).isEqualTo(200);
            }
            open.removeFirst().close();
            Await.until(() -> isLetIn(token));
        } finally {
            open.forEach(Screen::close);
        }
    }

    private static boolean isLetIn(String token) {
        try (var screen = Screen.watching(STREAM, token)) {
            return screen.status() == 200;
        }
    }
}
