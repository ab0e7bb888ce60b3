package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.alongside.incident.api.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

/** The specialist's second look from the decision to the feedback. */
@QuarkusTest
class SecondLooksTest {
    private static final String FORCE = "MERSEYSIDE";
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String HIGHER = """
            {"verdict": "SHOULD_HAVE_BEEN_HIGHER", "missed": ["DANGER_NOT_IN_GRADE"],
             "feedback": "a weapon was heard", "advice": "two officers"}""";

    private final Desk handler = Desk.of("handler-looked-at", FORCE, Role.CALL_HANDLER);
    private final Desk specialist = Desk.of("specialist-who-looks", FORCE, Role.CONTROL_ROOM_DA_SPECIALIST);
    private final Desk other = Desk.of("specialist-who-looks-too", FORCE, Role.CONTROL_ROOM_DA_SPECIALIST);

    @Test
    void a_grade_is_looked_at_again_and_whoever_gave_it_hears() {
        var id = graded("G3", "WEAPON_PRESENT");
        var look = lookAt(id);
        assertThat(queue(specialist).getList(row(look) + ".missed", String.class))
                .contains("DANGER_NOT_IN_GRADE", "NO_THRIVE");
        accepted(specialist.post(path(look, "taking"), "{}"));
        refused(other.post(path(look, "taking"), "{}"), 409, "LOOK_TAKEN");
        accepted(specialist.post(path(look, "verdict"), HIGHER));
        assertThat(queue(specialist).getList("items.recordId", String.class)).doesNotContain(look);

        var mine = feedback(handler);
        assertThat(mine.getString(row(look) + ".feedback.text")).isEqualTo("a weapon was heard");
        accepted(handler.post(path(look, "feedback-read"), "{}"));
        assertThat(feedback(handler).getString(row(look) + ".readAt")).isNotBlank();
        assertThat(feedback(other).getList("items.recordId", String.class)).doesNotContain(look);
    }

    @Test
    void a_verdict_of_higher_asks_for_a_decision_on_the_grade_and_changes_none() {
        var id = graded("G3", "STRANGULATION");
        accepted(specialist.post(path(lookAt(id), "verdict"), HIGHER));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(detail(id).getBoolean("item.gradeDecisionDue"))
                .isTrue());
        assertThat(detail(id).getString("item.grade")).isEqualTo("G3");
        assertThat(detail(id).getList("item.clocks.reason", String.class)).contains("SECOND_LOOK");
    }

    @Test
    void an_outcome_without_anybody_having_been_there_is_looked_at() {
        var id = graded("G1", "STRANGULATION");
        accepted(handler.post("/api/incidents/" + id + "/result", """
                {"results": ["WORDS_OF_ADVICE"], "daConfirmed": "YES"}"""));
        var unattended = "items.findAll { it.incident == '%s' }.decision".formatted(id);
        await().atMost(LIMIT).untilAsserted(() -> assertThat(queue(specialist).getList(unattended, String.class))
                .contains("RESULTED_UNATTENDED"));
    }

    @Test
    void what_is_restricted_is_in_nobodys_queue_but_of_those_named() {
        var id = graded("G3", "STRANGULATION");
        var look = lookAt(id);
        var named = Desk.of("supervisor-of-looks", FORCE, Role.CONTROL_ROOM_SUPERVISOR);
        accepted(named.post("/api/incidents/" + id + "/restriction", """
                {"reason": "SUPERVISOR_DECISION", "allowed": ["supervisor-of-looks"]}"""));
        assertThat(queue(specialist).getList("items.recordId", String.class)).doesNotContain(look);
        assertThat(queue(named).getList("items.recordId", String.class)).contains(look);
        refused(specialist.post(path(look, "taking"), "{}"), 404, "NO_SUCH_LOOK");
        refused(specialist.post(path(look, "verdict"), HIGHER), 404, "NO_SUCH_LOOK");
        assertThat(feedback(handler).getList("items.recordId", String.class)).doesNotContain(look);
    }

    @Test
    void queue_and_feedback_come_in_pages_that_neither_lose_nor_repeat() {
        for (var flag : new String[] {"STRANGULATION", "WEAPON_PRESENT", "STALKING"}) {
            accepted(specialist.post(path(lookAt(graded("G3", flag)), "verdict"), HIGHER));
            lookAt(graded("G3", flag));
        }
        assertThat(Pages.of(specialist, "/api/second-looks?limit=2"))
                .doesNotHaveDuplicates()
                .isEqualTo(queue(specialist).getList("items.recordId", String.class));
        assertThat(Pages.of(handler, "/api/second-looks/feedback?limit=2"))
                .doesNotHaveDuplicates()
                .isEqualTo(feedback(handler).getList("items.recordId", String.class));
        refused(specialist.get("/api/second-looks?cursor=bm90IG91cnM"), 400, "MALFORMED");
    }

    @Test
    void another_forces_decisions_are_not_seen() {
        var look = lookAt(graded("G3", "STRANGULATION"));
        var elsewhere = Desk.of("specialist-of-suffolk", "SUFFOLK", Role.CONTROL_ROOM_DA_SPECIALIST);
        assertThat(queue(elsewhere).getList("items.recordId", String.class)).doesNotContain(look);
        refused(elsewhere.post(path(look, "taking"), "{}"), 404, "NO_SUCH_LOOK");
    }

    @Test
    void the_figures_count_decisions_and_verdicts_and_give_no_share_of_a_few() {
        var desk = Desk.of("handler-counted", "SUFFOLK", Role.CALL_HANDLER);
        var looker = Desk.of("specialist-counted", "SUFFOLK", Role.CONTROL_ROOM_DA_SPECIALIST);
        var before = figures(looker);
        var look = lookAt(looker, graded(desk, "G3", "STRANGULATION"));
        accepted(looker.post(path(look, "verdict"), HIGHER));
        var after = figures(looker);
        assertThat(after.getInt("decisions")).isEqualTo(before.getInt("decisions") + 1);
        assertThat(after.getInt("lookedAt")).isEqualTo(before.getInt("lookedAt") + 1);
        assertThat(after.getInt("shouldHaveBeenHigher")).isEqualTo(before.getInt("shouldHaveBeenHigher") + 1);
        assertThat(after.getInt("unreadFeedback")).isEqualTo(before.getInt("unreadFeedback") + 1);
        assertThat(after.getDouble("medianSeconds")).isNotNegative();
        assertThat(after.getMap("")).doesNotContainKey("shareHigher");
        var cue = "cues.find { it.cue == 'DANGER_NOT_IN_GRADE' }";
        assertThat(after.getInt(cue + ".confirmed")).isPositive();
    }

    private String graded(String grade, String flag) {
        return graded(handler, grade, flag);
    }

    private static String graded(Desk desk, String grade, String flag) {
        var answer = desk.post("/api/incidents", """
                {"daSuspected": "YES", "flags": [{"flag": "%s", "value": "YES", "saidBy": "CALLER"}]}""".formatted(flag));
        accepted(answer);
        var id = answer.jsonPath().getString("id");
        accepted(desk.post("/api/incidents/" + id + "/grade", "{\"grade\": \"%s\"}".formatted(grade)));
        return id;
    }

    private String lookAt(String incident) {
        return lookAt(specialist, incident);
    }

    private static String lookAt(Desk desk, String incident) {
        var at = "items.find { it.incident == '%s' }.recordId".formatted(incident);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(queue(desk).getString(at)).isNotNull());
        return queue(desk).getString(at);
    }

    private static String row(String look) {
        return "items.find { it.recordId == '%s' }".formatted(look);
    }

    private static JsonPath queue(Desk desk) {
        return read(desk, "/api/second-looks?limit=200");
    }

    private static JsonPath feedback(Desk desk) {
        return read(desk, "/api/second-looks/feedback?limit=200");
    }

    private static JsonPath figures(Desk desk) {
        return read(desk, "/api/second-looks/figures");
    }

    private JsonPath detail(String incident) {
        return read(handler, "/api/incidents/" + incident);
    }

    private static JsonPath read(Desk desk, String path) {
        var answer = desk.get(path);
        accepted(answer);
        return answer.jsonPath();
    }

    private static String path(String look, String what) {
        return "/api/second-looks/" + look + "/" + what;
    }
}
