package org.alongside.testkit.edge;

import static org.alongside.testkit.edge.Calls.as;
import static org.alongside.testkit.edge.Calls.reading;
import static org.alongside.testkit.edge.ProblemsTest.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.testkit.TestTokens;
import org.alongside.testkit.toy.ToyKeyring;
import org.alongside.testkit.toy.Toys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReadSeamTest {
    @Inject
    ToyKeyring keyring;

    @Inject
    DataSource database;

    private final UUID correlation = UUID.randomUUID();

    @BeforeEach
    void forgetWhatWasOpened() {
        keyring.takeBatches();
    }

    @Test
    void a_record_comes_with_its_version_position_and_age() {
        var answer = reading(Role.DISPATCHER).get("/api/toys/" + Toys.OURS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.jsonPath().getInt("version")).isEqualTo(7);
        assertThat(answer.jsonPath().getInt("position")).isEqualTo(41);
        assertThat(answer.jsonPath().getInt("ageMillis")).isEqualTo(250);
        assertThat(answer.jsonPath().getString("asOf")).isEqualTo("2025-03-01T11:59:59.750Z");
        assertThat(answer.jsonPath().getString("item.at")).isEqualTo("2025-02-28T09:00:00Z");
    }

    @Test
    void personal_data_is_open_erased_or_withheld() {
        var item = reading(Role.DISPATCHER).get("/api/toys/" + Toys.OURS).jsonPath();
        assertThat(item.getMap("item.name")).isEqualTo(Map.of("state", "OPEN", "text", Toys.NAME));
        assertThat(item.getMap("item.notes[0].text")).isEqualTo(Map.of("state", "ERASED"));
        assertThat(item.getMap("item.notes[1].text")).isEqualTo(Map.of("state", "WITHHELD"));
    }

    @Test
    void a_field_that_is_not_for_the_role_is_absent_and_never_opened() {
        var police = reading(Role.DISPATCHER).get("/api/toys/" + Toys.OURS).jsonPath();
        assertThat(police.getMap("item")).containsKey("intelligence").doesNotContainKey("advocacyNote");
        assertThat(openedAtOnce()).hasSize(3).noneMatch(ReadSeamTest::isAdvocacyNote);

        var advocacy = reading(Role.IDVA).get("/api/toys/" + Toys.OURS).jsonPath();
        assertThat(advocacy.getMap("item")).containsKey("advocacyNote").doesNotContainKey("intelligence");
        assertThat(openedAtOnce()).hasSize(4).anyMatch(ReadSeamTest::isAdvocacyNote);
    }

    private List<Personal> openedAtOnce() {
        var batches = keyring.takeBatches();
        assertThat(batches).hasSize(1);
        return batches.getFirst();
    }

    private static boolean isAdvocacyNote(Personal value) {
        return value instanceof Personal.Sealed sealed && sealed.sealed().contains("told the IDVA");
    }

    @Test
    void the_look_is_on_disk_with_who_what_when_and_why() throws SQLException {
        reading(Role.DISPATCHER)
                .header("X-Correlation-Id", correlation.toString())
                .get("/api/toys/" + Toys.OURS);
        assertThat(looks())
                .containsExactly("dispatcher-1 DISPATCHER GMP GMP toy " + Toys.OURS + " by-id SHOWN {" + Toys.OURS
                        + "} dispatching 2025-03-01 12:00:00+00");
    }

    @Test
    void a_list_names_every_record_it_shows_and_no_other() throws SQLException {
        var answer = reading(Role.DISPATCHER)
                .header("X-Correlation-Id", correlation.toString())
                .get("/api/toys");
        assertThat(answer.jsonPath().getList("items.id")).containsExactly(Toys.OURS.toString());
        assertThat(looks())
                .containsExactly("dispatcher-1 DISPATCHER GMP GMP toy null all SHOWN {" + Toys.OURS
                        + "} dispatching 2025-03-01 12:00:00+00");
    }

    @Test
    void a_batch_of_records_is_opened_at_once() {
        reading(Role.IDVA).get("/api/toys");
        assertThat(keyring.takeBatches()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0007-0000-000000000002", "00000000-0000-0007-0000-000000000003"})
    void what_is_not_for_this_person_does_not_exist_and_the_try_is_on_record(String hidden) throws SQLException {
        var answer = reading(Role.DISPATCHER)
                .header("X-Correlation-Id", correlation.toString())
                .get("/api/toys/" + hidden);
        var missing = reading(Role.DISPATCHER).get("/api/toys/" + new UUID(9, 9));
        isProblem(answer, 404, "NOT_FOUND");
        isProblem(missing, 404, "NOT_FOUND");
        assertThat(answer.jsonPath().getString("detail"))
                .isEqualTo(missing.jsonPath().getString("detail"));
        assertThat(looks()).singleElement().asString().contains(hidden + " by-id HIDDEN {} dispatching");
        assertThat(keyring.takeBatches()).isEmpty();
    }

    @Test
    void a_look_for_nothing_is_on_record() throws SQLException {
        reading(Role.DISPATCHER)
                .header("X-Correlation-Id", correlation.toString())
                .get("/api/toys/" + new UUID(9, 9));
        assertThat(looks()).singleElement().asString().contains("by-id NOT_FOUND {}");
    }

    @Test
    void a_restricted_record_is_for_those_it_names() {
        var named = RestAssured.given()
                .header("Authorization", "Bearer " + TestTokens.of(Toys.NAMED, Role.CONTROL_ROOM_SUPERVISOR))
                .header("Access-Reason", "named on it")
                .get("/api/toys/" + Toys.RESTRICTED);
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.asString()).doesNotContain("restrictedTo");
    }

    @Test
    void another_force_sees_its_own() {
        var theirs = RestAssured.given()
                .header("Authorization", "Bearer " + TestTokens.of("lancs-1", "LANCS", Role.DISPATCHER))
                .header("Access-Reason", "dispatching")
                .get("/api/toys");
        assertThat(theirs.jsonPath().getList("items.id")).containsExactly(Toys.THEIRS.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/toys", "/api/toys/00000000-0000-0007-0000-000000000001"})
    void personal_data_is_not_read_without_a_reason(String path) {
        isProblem(as(Role.DISPATCHER).get(path), 400, "MISSING_ACCESS_REASON");
        isProblem(as(Role.DISPATCHER).header("Access-Reason", "  ").get(path), 400, "MISSING_ACCESS_REASON");
        assertThat(keyring.takeBatches()).isEmpty();
    }

    @Test
    void a_reason_is_not_endless() {
        isProblem(as(Role.DISPATCHER).header("Access-Reason", "x".repeat(201)).get("/api/toys"), 400, "INVALID_HEADER");
    }

    @Test
    void figures_need_no_reason_and_are_on_record_too() throws SQLException {
        var answer = as(Role.DISPATCHER)
                .header("X-Correlation-Id", correlation.toString())
                .get("/api/toys/figures");
        assertThat(answer.jsonPath().getInt("toys")).isEqualTo(3);
        assertThat(looks()).singleElement().asString().contains("toy null count SHOWN {} null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=-1"})
    void a_page_has_its_limits(String query) {
        isProblem(reading(Role.DISPATCHER).get("/api/toys?" + query), 422, "INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=many", "cursor=!", "cursor=YQpi", "minPosition=x"})
    void a_page_is_asked_for_in_its_own_words(String query) {
        isProblem(reading(Role.DISPATCHER).get("/api/toys?" + query), 400, "MALFORMED");
    }

    @Test
    void the_next_page_starts_where_the_last_one_ended() {
        var first = reading(Role.DISPATCHER).get("/api/toys?limit=2").jsonPath();
        var second = reading(Role.DISPATCHER)
                .queryParam("cursor", first.getString("next"))
                .get("/api/toys?limit=2")
                .jsonPath();
        assertThat(first.getString("next")).isNotBlank();
        assertThat(second.getMap("$")).doesNotContainKey("next");
    }

    private List<String> looks() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select concat_ws(' ', person, role, agency, force, kind, coalesce(record_id, 'null'), query, result,
                          shown, coalesce(reason, 'null'), at at time zone 'UTC' || '+00')
                        from consultation where correlation = ?""")) {
            query.setObject(1, correlation);
            var rows = query.executeQuery();
            var looks = new ArrayList<String>();
            while (rows.next()) {
                looks.add(rows.getString(1));
            }
            return looks;
        }
    }
}
