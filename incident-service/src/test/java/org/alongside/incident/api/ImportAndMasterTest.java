package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.alongside.incident.api.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportAndMasterTest {
    /** So recent that none of its clocks runs out during the test. */
    private final Instant createdAt = Instant.now().minusSeconds(20).truncatedTo(ChronoUnit.SECONDS);

    private static final Desk OPERATOR = Desk.of(Role.OPERATOR);
    private static final Desk HANDLER = Desk.of(Role.CALL_HANDLER);
    private static final Desk MASTER = Desk.of(Role.SYSTEM);
    private static final String ROW = """
            {"caseNumber": "%s", "domestic": %s, "receivedAt": "%s",
             "place": {"precision": "BLOCK", "block": "001XX W MADE UP ST", "latitude": %s, "longitude": -87.63}}""";

    private final String source = "EXPORT-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void each_row_is_answered_by_itself() {
        var answer = OPERATOR.post(
                "/api/imports/incidents",
                batch(
                        row("A1", true, "2012-01-01T06:00:00Z", "41.88"),
                        row("A2", false, "2012-01-01T06:00:00Z", "41.88"),
                        row("A3", true, "2012-01-01T06:00:00Z", "53.5"),
                        row("A4", true, "2999-01-01T06:00:00Z", "41.88"),
                        row("A5", true, "2012-01-02T06:00:00Z", "41.88")));
        accepted(answer);
        assertThat(answer.jsonPath().getList("rows.fate"))
                .containsExactly("ACCEPTED", "REFUSED", "REFUSED", "REFUSED", "ACCEPTED");
        assertThat(answer.jsonPath().getList("rows.code"))
                .containsExactly(null, "NOT_DA", "OUTSIDE_FORCE_AREA", "FUTURE_TIME", null);
        assertThat(answer.jsonPath().getInt("accepted")).isEqualTo(2);
    }

    @Test
    void the_same_rows_again_change_nothing_and_other_content_is_refused() {
        var first = OPERATOR.post("/api/imports/incidents", batch(row("B1", true, "2012-01-01T06:00:00Z", "41.88")));
        var again = OPERATOR.post("/api/imports/incidents", batch(row("B1", true, "2012-01-01T06:00:00Z", "41.88")));
        var other = OPERATOR.post("/api/imports/incidents", batch(row("B1", true, "2012-01-01T07:00:00Z", "41.88")));
        assertThat(first.jsonPath().getInt("accepted")).isEqualTo(1);
        assertThat(again.jsonPath().getInt("unchanged")).isEqualTo(1);
        assertThat(again.jsonPath().getString("rows[0].incident"))
                .isEqualTo(first.jsonPath().getString("rows[0].incident"));
        assertThat(other.jsonPath().getString("rows[0].code")).isEqualTo("EXTERNAL_CONTENT_DIFFERS");
    }

    @Test
    void one_number_twice_in_one_request_keeps_the_first_content_only() {
        var answer = OPERATOR.post(
                "/api/imports/incidents",
                batch(
                        row("C1", true, "2012-01-01T06:00:00Z", "41.88"),
                        row("C1", true, "2012-01-05T06:00:00Z", "41.88")));
        assertThat(answer.jsonPath().getInt("accepted")).isEqualTo(1);
        assertThat(answer.jsonPath().getInt("refused")).isEqualTo(1);
    }

    @Test
    void more_rows_than_the_limit_are_refused_whole() {
        var rows = IntStream.rangeClosed(0, ImportRequests.ROWS_MAX)
                .mapToObj(i -> row("D" + i, true, "2012-01-01T06:00:00Z", "41.88"))
                .toArray(String[]::new);
        refused(OPERATOR.post("/api/imports/incidents", batch(rows)), 422, "TOO_MANY_ROWS");
    }

    @Test
    void imported_history_is_found_by_its_block_counted_by_its_source_and_not_on_the_board() {
        var imported = OPERATOR.post("/api/imports/incidents", batch(row("E1", true, "2012-01-01T06:00:00Z", "41.88")));
        var position = imported.jsonPath().getLong("position");
        var id = imported.jsonPath().getString("rows[0].incident");
        var chicago = Desk.of("officer-1", "CHICAGO", Role.DA_INVESTIGATOR);
        var prior = chicago.post("/api/prior-incidents?minPosition=" + position, """
                {"before": "2012-01-20T00:00:00Z", "place": {"precision": "BLOCK", "block": "001xx w  made up st"}}""");
        assertThat(prior.jsonPath().getList("items.recordId")).contains(id);
        assertThat(prior.jsonPath().getString("items.find { it.recordId == '" + id + "' }.origin"))
                .isEqualTo("IMPORTED");
        var imports =
                OPERATOR.get("/api/imports?limit=200&minPosition=" + position).jsonPath();
        assertThat(imports.getInt("items.find { it.recordId == '" + source + "' }.incidents"))
                .isEqualTo(1);
        var board = Desk.of("handler-1", "CHICAGO", Role.CALL_HANDLER)
                .get("/api/incidents?limit=200&minPosition=" + position)
                .jsonPath();
        assertThat(board.getList("items.recordId")).doesNotContain(id);
    }

    @Test
    void another_systems_incident_is_created_followed_and_not_overtaken() {
        var path = "/api/external-incidents/" + source + "/42";
        var first = MASTER.post(path, update(1, "G2"));
        accepted(first);
        accepted(MASTER.post(path, update(3, "G1")));
        accepted(MASTER.post(path, update(2, "G2")));
        var id = first.jsonPath().getString("id");
        var detail = HANDLER.get("/api/incidents/" + id).jsonPath();
        assertThat(detail.getString("item.grade")).isEqualTo("G1");
        assertThat(detail.getString("item.master.system")).isEqualTo(source);
        var version = detail.getInt("version");
        accepted(MASTER.post(path, update(3, "G1")));
        assertThat(HANDLER.get("/api/incidents/" + id).jsonPath().getInt("version"))
                .isEqualTo(version);
        refused(MASTER.post(path, update(3, "G2")), 409, "EXTERNAL_CONTENT_DIFFERS");
    }

    @Test
    void closed_there_with_a_victim_owed_a_contact_it_is_shown_and_stays_open_here() {
        var path = "/api/external-incidents/" + source + "/43";
        accepted(MASTER.post(path, update(1, "G2")));
        var closed = update(2, "G2").replace("}", ", \"standing\": {\"state\": \"CLOSED\", \"code\": \"C9\"}}");
        var told = MASTER.post(path, closed);
        accepted(told);
        var id = told.jsonPath().getString("id");
        var detail = HANDLER.get("/api/incidents/" + id).jsonPath();
        assertThat(detail.getString("item.masterState")).isEqualTo("CLOSED");
        assertThat(detail.getString("item.state")).isNotEqualTo("CLOSED");
        assertThat(detail.getList("item.openChecks.check")).contains("ADVOCATE_CONTACT");
    }

    private String update(int sequence, String grade) {
        return """
                {"sequence": %d, "createdAt": "%s", "daSuspected": "YES", "grade": "%s", "gradedAt": "%s"}""".formatted(sequence, createdAt, grade, createdAt.plusSeconds(5));
    }

    private static String row(String caseNumber, boolean domestic, String receivedAt, String latitude) {
        return ROW.formatted(caseNumber, domestic, receivedAt, latitude);
    }

    private String batch(String... rows) {
        return "{\"source\": \"%s\", \"force\": \"CHICAGO\", \"rows\": [%s]}"
                .formatted(source, Arrays.stream(rows).collect(Collectors.joining(",")));
    }
}
