package org.alongside.incident.api;

import static org.alongside.incident.api.Desk.accepted;
import static org.alongside.incident.api.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

/** What is still owed when everybody has gone: a referral that arrives, a victim who knows that the suspect is out. */
@QuarkusTest
class OwedAfterTheEndTest {
    private static final Desk HANDLER = Desk.of("handler-of-owed", "MERSEYSIDE", Role.CALL_HANDLER);
    private static final Desk OFFICER = Desk.of("officer-of-owed", "MERSEYSIDE", Role.RESPONSE_OFFICER);
    private static final Desk INSPECTOR = Desk.of("inspector-of-owed", "MERSEYSIDE", Role.DISTRICT_INSPECTOR);
    private static final Desk INVESTIGATOR = Desk.of("investigator-of-owed", "MERSEYSIDE", Role.DA_INVESTIGATOR);

    private final UUID victim = UUID.randomUUID();
    private final UUID suspect = UUID.randomUUID();

    @Test
    void a_referral_that_is_only_said_is_listed_until_somebody_says_why() {
        var id = withPeople(HANDLER);
        var said = OFFICER.post(path(id, "referral-decision"), referral("MADE", null));
        accepted(said);
        assertThat(reasons(owed(INSPECTOR), id)).containsExactly("REFERRAL_TO_ARRIVE");
        accepted(OFFICER.post(path(id, "referral-decision"), referral("DECLINED", "changed her mind")));
        assertThat(reasons(owed(INSPECTOR), id)).isEmpty();
    }

    @Test
    void an_unprotected_release_is_listed_until_it_is_answered_and_the_victim_knows() {
        var id = withPeople(HANDLER);
        accepted(INVESTIGATOR.post(path(id, "suspect-releases"), """
                {"suspect": "%s", "basis": "RUI", "protectiveConditions": "NO"}""".formatted(suspect)));
        var listed = owed(INVESTIGATOR);
        assertThat(reasons(listed, id))
                .containsExactlyInAnyOrder("SUSPECT_RELEASED_UNPROTECTED", "VICTIM_TO_HEAR_OF_RELEASE");
        assertThat(escalation(listed, id)).containsExactly("SUSPECT_RELEASED_UNPROTECTED");
        accepted(INSPECTOR.post(path(id, "release-answers"), """
                {"suspect": "%s", "answer": "ORDER_APPLIED_FOR", "reason": "notice served"}""".formatted(suspect)));
        accepted(INVESTIGATOR.post(path(id, "victim-told-of-release"), """
                {"victim": "%s", "suspect": "%s", "outcome": "TOLD", "way": "CALLED_BACK"}""".formatted(victim, suspect)));
        assertThat(reasons(owed(INVESTIGATOR), id)).isEmpty();
    }

    @Test
    void an_answer_has_a_reason_and_a_right_person() {
        var id = withPeople(HANDLER);
        accepted(INVESTIGATOR.post(path(id, "suspect-releases"), """
                {"suspect": "%s", "basis": "RUI", "protectiveConditions": "UNKNOWN"}""".formatted(suspect)));
        refused(INSPECTOR.post(path(id, "release-answers"), """
                {"suspect": "%s", "answer": "NOTHING_POSSIBLE", "reason": " "}""".formatted(suspect)), 422, "INVALID");
        assertThat(HANDLER.post(path(id, "release-answers"), """
                {"suspect": "%s", "answer": "NOTHING_POSSIBLE", "reason": "none"}""".formatted(suspect))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_has_ended_waits_for_somebody_to_look_at_its_risk_again() {
        var assessor = Desk.of("assessor-of-owed", "MERSEYSIDE", Role.SECONDARY_RISK_ASSESSOR);
        var id = withPeople(HANDLER);
        accepted(OFFICER.post(path(id, "result"), """
                {"results": ["WORDS_OF_ADVICE"], "daConfirmed": "YES"}"""));
        assertThat(toReview(assessor)).contains(id);
        accepted(assessor.post(path(id, "risk-review"), """
                {"outcome": "LEVEL_STANDS", "reason": "standard, and nothing new"}"""));
        assertThat(toReview(assessor)).doesNotContain(id);
        refused(assessor.post(path(id, "risk-review"), """
                {"outcome": "LEVEL_STANDS", "reason": "again"}"""), 409, "NO_REVIEW_DUE");
    }

    private static List<String> toReview(Desk desk) {
        var answer = desk.get("/api/incidents/risk-reviews?limit=200");
        accepted(answer);
        return answer.jsonPath().getList("items.recordId", String.class);
    }

    @Test
    void what_is_owed_and_what_is_to_be_looked_at_come_in_pages_that_neither_lose_nor_repeat() {
        for (int i = 0; i < 3; i++) {
            var id = withPeople(HANDLER);
            accepted(OFFICER.post(path(id, "referral-decision"), referral("MADE", null)));
            accepted(OFFICER.post(path(id, "result"), """
                    {"results": ["WORDS_OF_ADVICE"], "daConfirmed": "YES"}"""));
        }
        for (var list : List.of("/api/incidents/owed", "/api/incidents/risk-reviews")) {
            var whole = INVESTIGATOR.get(list + "?limit=200").jsonPath().getList("items.recordId", String.class);
            assertThat(Pages.of(INVESTIGATOR, list + "?limit=2"))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .doesNotHaveDuplicates()
                    .isEqualTo(whole);
        }
    }

    @Test
    void what_is_restricted_is_owed_only_to_the_eyes_of_those_named() {
        var id = withPeople(HANDLER);
        accepted(OFFICER.post(path(id, "referral-decision"), referral("MADE", null)));
        accepted(Desk.of("supervisor-of-owed", "MERSEYSIDE", Role.CONTROL_ROOM_SUPERVISOR)
                .post(path(id, "restriction"), """
                        {"reason": "SUPERVISOR_DECISION", "allowed": ["supervisor-of-owed"]}"""));
        assertThat(reasons(owed(INSPECTOR), id)).isEmpty();
        assertThat(reasons(owed(Desk.of("supervisor-of-owed", "MERSEYSIDE", Role.CONTROL_ROOM_SUPERVISOR)), id))
                .containsExactly("REFERRAL_TO_ARRIVE");
    }

    @Test
    void each_victim_counts_once_and_nobody_is_lost() {
        var handler = Desk.of("handler-of-counted", "SUFFOLK", Role.CALL_HANDLER);
        var before = figures(handler);
        var id = withPeople(handler);
        assertThat(grown(before, figures(handler), "victims", "undecided", "awaited", "incidents"))
                .containsExactly(1, 1, 0, 1);
        accepted(handler.post(path(id, "referral-decision"), referral("MADE", null)));
        assertThat(grown(before, figures(handler), "victims", "undecided", "awaited", "late"))
                .containsExactly(1, 0, 1, 0);
        accepted(handler.post(path(id, "referral-decision"), referral("DECLINED", "no")));
        assertThat(grown(before, figures(handler), "victims", "awaited", "declined", "closed", "closedUndecided"))
                .containsExactly(1, 0, 1, 0, 0);
    }

    private String withPeople(Desk desk) {
        var answer = desk.post("/api/incidents", """
                {"daSuspected": "YES",
                 "parties": [{"party": "%s", "roles": ["VICTIM"]}, {"party": "%s", "roles": ["SUSPECT"]}]}""".formatted(victim, suspect));
        accepted(answer);
        return answer.jsonPath().getString("id");
    }

    private String referral(String decision, String reason) {
        return """
                {"victim": "%s", "decision": "%s", "reason": %s}""".formatted(victim, decision, reason == null ? "null" : "\"" + reason + "\"");
    }

    private static String path(String id, String what) {
        return "/api/incidents/" + id + "/" + what;
    }

    private static JsonPath owed(Desk desk) {
        var answer = desk.get("/api/incidents/owed?limit=200");
        accepted(answer);
        return answer.jsonPath();
    }

    private static List<String> reasons(JsonPath owed, String id) {
        return owed
                .getList("items.findAll { it.recordId == '%s' }.clocks.flatten().reason".formatted(id), String.class)
                .stream()
                .filter(reason -> reason.contains("REFERRAL") || reason.contains("RELEASE"))
                .toList();
    }

    private static List<String> escalation(JsonPath owed, String id) {
        return owed.getList("items.findAll { it.recordId == '%s' }.escalation.cause".formatted(id), String.class);
    }

    private static JsonPath figures(Desk desk) {
        var answer = desk.get("/api/control-room/referrals");
        accepted(answer);
        return answer.jsonPath();
    }

    private static List<Integer> grown(JsonPath before, JsonPath after, String... names) {
        return List.of(names).stream()
                .map(name -> after.getInt(name) - before.getInt(name))
                .toList();
    }
}
