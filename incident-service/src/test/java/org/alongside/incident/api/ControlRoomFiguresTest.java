package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.alongside.incident.api.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ControlRoomFiguresTest {
    private static final Desk HANDLER = Desk.of("handler-of-suffolk", "SUFFOLK", Role.CALL_HANDLER);
    private static final String CALL = """
            {"call": "%s", "source": "VICTIM", "line": "EMERGENCY_999", "callOfferedAt": "2026-02-01T20:15:00Z",
             "callAnsweredAt": "2026-02-01T20:15:%sZ"}""";

    @Test
    void how_fast_calls_were_answered_line_by_line() {
        String id = "";
        var first = UUID.randomUUID();
        for (var second : new String[] {"04", "10", "48"}) {
            var call = second.equals("04") ? first : UUID.randomUUID();
            var answer = HANDLER.post("/api/calls", CALL.formatted(call, second));
            accepted(answer);
            id = second.equals("04") ? answer.jsonPath().getString("id") : id;
        }
        var ended = HANDLER.post(
                "/api/incidents/" + id + "/call-end", "{\"call\": \"%s\", \"dropped\": true}".formatted(first));
        accepted(ended);
        var position = ended.jsonPath().getLong("position");
        var figures = HANDLER.get("/api/control-room/answering?from=2026-02-01T00:00:00Z&until=2026-02-02T00:00:00Z"
                + "&minPosition=" + position);
        accepted(figures);
        var line = figures.jsonPath();
        assertThat(line.getList("lines.line")).containsExactly("EMERGENCY_999");
        assertThat(line.getInt("lines[0].calls")).isEqualTo(3);
        assertThat(line.getInt("lines[0].answerTimeKnown")).isEqualTo(3);
        assertThat(line.getInt("lines[0].withinTenSeconds")).isEqualTo(2);
        assertThat(line.getDouble("lines[0].medianSeconds")).isEqualTo(10);
        assertThat(line.getDouble("lines[0].longestSeconds")).isEqualTo(48);
        assertThat(line.getInt("lines[0].dropped")).isEqualTo(1);
    }

    @Test
    void what_waits_by_grade_and_since_when() {
        var before = waiting("G1", 0);
        var id = created();
        var graded = HANDLER.post("/api/incidents/" + id + "/grade", "{\"grade\": \"G1\"}");
        accepted(graded);
        assertThat(waiting("G1", graded.jsonPath().getLong("position"))).isEqualTo(before + 1);
        var resulted = HANDLER.post(
                "/api/incidents/" + id + "/result", "{\"results\": [\"HOAX\"], \"daConfirmed\": \"UNKNOWN\"}");
        accepted(resulted);
        assertThat(waiting("G1", resulted.jsonPath().getLong("position"))).isEqualTo(before);
    }

    @Test
    void what_nobody_graded_waits_too_and_says_how_long() {
        var answer = HANDLER.post("/api/incidents", "{\"daSuspected\": \"YES\"}");
        accepted(answer);
        var queue = queue(answer.jsonPath().getLong("position"));
        assertThat(queue.getMap("grades[0]")).doesNotContainKey("grade");
        assertThat(queue.getLong("grades[0].oldestAgeSeconds")).isGreaterThanOrEqualTo(0);
        assertThat(queue.getString("grades[0].oldestSince")).isNotBlank();
        assertThat(queue.getInt("waiting")).isPositive();
    }

    @Test
    void a_period_has_an_end_after_its_start_and_a_limit() {
        var path = "/api/control-room/answering?from=%s&until=%s";
        refused(HANDLER.get(path.formatted("2026-02-02T00:00:00Z", "2026-02-01T00:00:00Z")), 422, "IMPOSSIBLE_TIME");
        refused(HANDLER.get(path.formatted("2026-01-01T00:00:00Z", "2026-12-01T00:00:00Z")), 422, "IMPOSSIBLE_TIME");
        refused(HANDLER.get(path.formatted("yesterday", "now")), 422, "IMPOSSIBLE_TIME");
    }

    private static String created() {
        var answer = HANDLER.post("/api/incidents", "{\"daSuspected\": \"YES\"}");
        accepted(answer);
        return answer.jsonPath().getString("id");
    }

    private static int waiting(String grade, long position) {
        var counts =
                queue(position).getList("grades.findAll { it.grade == '%s' }.waiting".formatted(grade), Integer.class);
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static JsonPath queue(long position) {
        var answer = HANDLER.get("/api/control-room/queue" + (position == 0 ? "" : "?minPosition=" + position));
        accepted(answer);
        return answer.jsonPath();
    }
}
