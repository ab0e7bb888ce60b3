package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.alongside.incident.api.Desk.created;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PriorIncidentsTest {
    private static final Desk HANDLER = Desk.of(Role.CALL_HANDLER);

    private final String address = UUID.randomUUID() + " Street";

    @Test
    void nothing_on_record_is_not_a_first_incident() {
        assertThat(summary(0).getString("finding")).isEqualTo("No police record found");
    }

    @Test
    void the_night_the_month_and_the_year_before_are_counted() {
        created(UUID.randomUUID(), address, "2025-03-01T00:00:00Z");
        created(UUID.randomUUID(), address, "2025-12-20T00:00:00Z");
        created(UUID.randomUUID(), address, "2026-01-10T20:15:00Z");
        created(UUID.randomUUID(), address.replace("Street", "ST,"), "2026-01-11T00:30:00Z");
        created(UUID.randomUUID(), address, "2024-01-01T00:00:00Z");
        var last = created(UUID.randomUUID(), address, "2026-01-11T02:00:00Z");
        var summary = summary(position(last));
        assertThat(summary.getInt("sameNight")).isEqualTo(2);
        assertThat(summary.getInt("last28Days")).isEqualTo(3);
        assertThat(summary.getInt("last12Months")).isEqualTo(4);
        assertThat(summary.getString("lastReceivedAt")).isEqualTo("2026-01-11T00:30:00Z");
    }

    @Test
    void strangers_of_the_house_and_the_block_are_counted_by_themselves() {
        var postcode = "WN1 " + address.hashCode() % 1000;
        var last = "";
        for (var house : new String[] {"1 ", "2 ", "1 "}) {
            last = createdAt(house + address, postcode, false, null);
        }
        var ownHouse = summary(position(last), "1 " + address, postcode);
        assertThat(ownHouse.getInt("last12Months")).isEqualTo(2);
        assertThat(ownHouse.getInt("strangersLast12Months")).isEqualTo(1);
    }

    @Test
    void a_hostel_without_a_room_joins_strangers_and_a_room_does_not() {
        var last = "";
        for (var room : new String[] {null, null, "7"}) {
            last = createdAt(address, "WN2 1AA", true, room);
        }
        var hostel = summary(position(last), address, "WN2 1AA");
        assertThat(hostel.getInt("last12Months")).isZero();
        assertThat(hostel.getInt("strangersLast12Months")).isEqualTo(3);
        assertThat(hostel.getString("finding")).isEqualTo("No police record found");
    }

    @Test
    void a_call_taken_this_moment_is_found_though_the_clock_of_whoever_took_it_is_ahead() {
        var ahead = Instant.now().plusSeconds(10).toString();
        var position = position(created(UUID.randomUUID(), address, ahead));
        var answer = HANDLER.post("/api/prior-incidents/summary?minPosition=" + position, """
                {"place": {"precision": "ADDRESS", "address": "%s"}}""".formatted(address));
        accepted(answer);
        assertThat(answer.jsonPath().getString("finding")).isEqualTo("Police record found");
    }

    private static String createdAt(String address, String postcode, boolean many, @Nullable String flat) {
        var answer = HANDLER.post("/api/incidents", """
                {"daSuspected": "YES", "receivedAt": "2026-01-10T20:15:00Z",
                 "place": {"precision": "%s", "address": "%s", "postcode": "%s", "multiOccupancy": %s, "flat": %s,
                           "latitude": 53.545, "longitude": -2.632, "district": "WIGAN"}}""".formatted(
                flat == null ? "ADDRESS" : "FLAT", address, postcode, many, flat == null ? null : "\"" + flat + "\""));
        accepted(answer);
        return answer.jsonPath().getString("id");
    }

    private static JsonPath summary(long position, String address, String postcode) {
        var answer =
                HANDLER.post("/api/prior-incidents/summary?minPosition=" + position, """
                {"before": "2026-01-11T02:00:00Z",
                 "place": {"precision": "ADDRESS", "address": "%s", "postcode": "%s"}}""".formatted(address, postcode));
        accepted(answer);
        return answer.jsonPath();
    }

    @Test
    void a_duplicate_is_found_and_not_counted() {
        var first = created(UUID.randomUUID(), address, "2026-01-10T20:15:00Z");
        var second = created(UUID.randomUUID(), address, "2026-01-10T20:16:00Z");
        var linked = HANDLER.post(
                "/api/incidents/" + second + "/links",
                "{\"kind\": \"DUPLICATE_OF\", \"other\": \"%s\"}".formatted(first));
        accepted(linked);
        var position = linked.jsonPath().getLong("position");
        assertThat(summary(position).getInt("sameNight")).isEqualTo(1);
        var found = HANDLER.post("/api/prior-incidents?minPosition=" + position, lookup())
                .jsonPath();
        assertThat(found.getList("items.recordId")).containsExactly(second, first);
        assertThat(found.getList("items.countsAsRepeat")).containsExactly(false, true);
    }

    @Test
    void a_victim_is_found_by_name_and_date_of_birth_and_a_number_by_its_calls() {
        var id = created(UUID.randomUUID());
        var position = position(id);
        var found = HANDLER.post("/api/prior-incidents?limit=200&minPosition=" + position, """
                {"persons": [{"name": "up MADE", "dateOfBirth": "1990-02-28"}]}""")
                .jsonPath();
        assertThat(found.getList("items.recordId")).contains(id);
        assertThat(found.getString("items[0].bases[0]")).isEqualTo("SAME_VICTIM");
    }

    private long position(String incident) {
        return HANDLER.post("/api/incidents/" + incident + "/log", "{\"text\": \"mark\"}")
                .jsonPath()
                .getLong("position");
    }

    private JsonPath summary(long position) {
        var answer = HANDLER.post("/api/prior-incidents/summary?minPosition=" + position, lookup());
        accepted(answer);
        return answer.jsonPath();
    }

    private String lookup() {
        return """
                {"before": "2026-01-11T02:00:00Z", "place": {"precision": "ADDRESS", "address": "%s"}}""".formatted(address);
    }
}
