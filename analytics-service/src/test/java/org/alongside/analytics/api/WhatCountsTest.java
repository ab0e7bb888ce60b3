package org.alongside.analytics.api;

import static io.restassured.RestAssured.given;
import static org.alongside.analytics.api.Figures.counts;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.analytics.Story;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.incidents.IncidentsUnlinked;
import org.alongside.contracts.incidents.LinkKind;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/** What is counted at all, for whom, and how exactly: the same for every figure. */
@QuarkusTest
class WhatCountsTest {
    private static final Instant START = Instant.parse("2024-01-01T18:00:00Z");
    private static final Instant CUT_OFF = START.plus(Duration.ofDays(300));

    @Inject
    Heard heard;

    private final String force = "F" + UUID.randomUUID();
    private final Story story = new Story(force, Origin.LIVE);

    private Figures responseTimes(Role role) {
        return Figures.asked("response-time", role, force, CUT_OFF, heard.of(story.told()));
    }

    @Test
    void imported_history_says_nothing_of_units_cars_and_advocates() {
        var history = new Story(force, Origin.IMPORTED);
        history.call(START);
        heard.of(history.told());
        story.call(START).graded(Grade.G1, 15).unitSent().unitAtScene(9);

        assertThat(counts(responseTimes(Role.ANALYST).whole("RESPONSE_NOT_ATTENDED")))
                .isEqualTo("0/1 ?1 ...0");
        long position = 0;
        var parameters = Map.of("force", force, "cutOff", CUT_OFF.toString(), "minPosition", position);
        assertThat(counts(Figures.asked("advocate-contact", Role.ANALYST, parameters)
                        .whole("NO_ADVOCATE_CONTACT_28")))
                .isEqualTo("1/1 ?1 ...0");
        assertThat(counts(Figures.asked("coverage", Role.ANALYST, parameters).whole("COVERAGE_ALL")))
                .isEqualTo("0/1 ?1 ...0");
    }

    @Test
    void a_second_log_is_no_incident_and_what_was_done_under_it_counts_until_it_is_unlinked() {
        var first = story.call(START).graded(Grade.G1, 15);
        var second = story.call(START.plusSeconds(60)).unitSent().unitAtScene(9);
        second.linked(LinkKind.DUPLICATE_OF, first);

        var linked = responseTimes(Role.ANALYST);
        assertThat(counts(linked.whole("RESPONSE_TIME_BY_GRADE"))).isEqualTo("1/1 ?0 ...0");
        assertThat(counts(linked.whole("RESPONSE_NOT_ATTENDED"))).isEqualTo("0/1 ?0 ...0");

        int before = story.told().size();
        second.says(new IncidentsUnlinked(LinkKind.DUPLICATE_OF, new IncidentId(first.id), null));
        long position = heard.of(story.told().subList(before, story.told().size()));
        var unlinked = Figures.asked("response-time", Role.ANALYST, force, CUT_OFF, position);
        assertThat(counts(unlinked.whole("RESPONSE_NOT_ATTENDED"))).isEqualTo("1/2 ?0 ...0");
    }

    @Test
    void an_exercise_is_counted_only_where_it_is_asked_for() {
        var exercise = new Story(force, Origin.EXERCISE);
        exercise.call(START).graded(Grade.G1, 15);
        long position = heard.of(exercise.told());
        var parameters = Map.of("force", force, "cutOff", CUT_OFF.toString(), "minPosition", position);

        assertThat(counts(
                        Figures.asked("response-time", Role.ANALYST, parameters).whole("RESPONSE_NOT_ATTENDED")))
                .isEqualTo("0/0 ?0 ...0");
        var asked = new HashMap<String, Object>(parameters);
        asked.put("origin", "EXERCISE");
        assertThat(counts(Figures.asked("response-time", Role.ANALYST, asked).whole("RESPONSE_NOT_ATTENDED")))
                .isEqualTo("1/1 ?0 ...0");
    }

    @Test
    void small_numbers_are_hidden_and_others_rounded_for_whoever_is_not_an_analyst() {
        IntStream.range(0, 27)
                .forEach(i -> story.call(START).graded(Grade.G1, 15).unitSent().unitAtScene(9));
        IntStream.range(0, 3)
                .forEach(i -> story.call(START).graded(Grade.G2, 60).unitSent().unitAtScene(9));
        IntStream.range(0, 8)
                .forEach(i -> story.call(START).graded(Grade.G3, 60).unitSent().unitAtScene(9));

        var figures = responseTimes(Role.CONTROL_ROOM_SUPERVISOR);

        assertThat(counts(figures.part("RESPONSE_WITHIN_TARGET", "G1"))).isEqualTo("25/25 ?0 ...0");
        assertThat(counts(figures.part("RESPONSE_WITHIN_TARGET", "G2"))).isEqualTo("null/null ?0 ...0");
        assertThat(figures.part("RESPONSE_WITHIN_TARGET", "G2")).containsEntry("suppressed", true);
        assertThat(figures.part("RESPONSE_WITHIN_TARGET", "G2").get("percent")).isNull();
        assertThat(figures.part("RESPONSE_TIME_BY_GRADE", "G2").get("quantiles"))
                .isNull();
        assertThat(counts(figures.whole("RESPONSE_WITHIN_TARGET"))).isEqualTo("40/40 ?0 ...0");
    }

    @Test
    void every_definition_is_listed_page_by_page() {
        var ids = new HashSet<String>();
        var cursor = "";
        int pages = 0;
        while (cursor != null) {
            var asking = given().auth().oauth2(TestTokens.of(Role.ANALYST)).queryParam("limit", 10);
            var page = (cursor.isEmpty() ? asking : asking.queryParam("cursor", cursor))
                    .get("/api/figures")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.definition.id"));
            cursor = page.getString("next");
            pages++;
        }

        assertThat(pages).isGreaterThan(2);
        assertThat(ids)
                .contains("REPEAT_RATE_VICTIM_N", "TIME_TO_FIRST_ADVOCATE_CONTACT", "COVERAGE_IN_SHIFT", "HOLD_TIME")
                .hasSize(30);
    }
}
