package org.alongside.testkit.edge;

import static org.alongside.testkit.edge.Calls.MAKE;
import static org.alongside.testkit.edge.Calls.posting;
import static org.alongside.testkit.edge.ProblemsTest.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.contracts.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StrictInputTest {

    @Test
    void a_good_request_is_taken() {
        assertThat(make(MAKE).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json at all              | MALFORMED |",
                "{\"name\": \"bear\"          | MALFORMED |",
                "[]                           | MALFORMED | body",
                "{\"colour\": \"SECRETGREEN\"} | MALFORMED | colour",
                "{\"colour\": 1}              | MALFORMED | colour",
                "{\"colour\": \"\"}           | MALFORMED | colour",
                "{\"count\": \"SECRET\"}      | MALFORMED | count",
                "{\"count\": \"3\"}           | MALFORMED | count",
                "{\"count\": 3.7}             | MALFORMED | count",
                "{\"count\": 99999999999}     | MALFORMED | count",
                "{\"count\": null}            | MALFORMED | count",
                "{\"wooden\": \"true\"}       | MALFORMED | wooden",
                "{\"wooden\": 1}              | MALFORMED | wooden",
                "{\"name\": 7}                | MALFORMED | name",
                "{\"name\": {\"SECRET\": 1}}  | MALFORMED | name",
                "{\"name\": null}             | MALFORMED | name",
                "{\"SECRET\": 1}              | MALFORMED | SECRET",
                "{\"parts\": [{\"name\": \"ear\"}, {\"name\": false}]} | MALFORMED | parts[1].name",
                "{\"parts\": [{\"name\": \"ear\"}, {}]} | MALFORMED | parts[1].name",
                "{\"occurredAt\": \"2025-02-28\"}                | MALFORMED | occurredAt",
                "{\"occurredAt\": \"2025-02-28T10:00:00+01:00\"} | MALFORMED | occurredAt",
                "{\"occurredAt\": \"2025-02-28T10:00:00\"}       | MALFORMED | occurredAt",
                "{\"occurredAt\": 1740736800}                    | MALFORMED | occurredAt",
                "{\"occurredAt\": \"0000-02-28T10:00:00Z\"}      | MALFORMED | occurredAt",
                "{\"occurredAt\": \"2025-02-29T10:00:00Z\"}      | IMPOSSIBLE_TIME | occurredAt",
                "{\"occurredAt\": \"2025-13-01T10:00:00Z\"}      | IMPOSSIBLE_TIME | occurredAt",
                "{\"occurredAt\": \"2025-03-01T12:00:31Z\"}      | FUTURE_TIME | occurredAt",
                "{\"name\": \"SECRET\\u0000\"}                   | CONTROL_CHARACTERS | name",
                "{\"words\": \"SECRET\\u001b[2J\"}               | CONTROL_CHARACTERS | words",
                "{\"words\": \"SECRET\\ud800\"}                  | CONTROL_CHARACTERS | words",
                "{\"count\": 11}                                 | INVALID | count",
                "{\"name\": \"SECRET SECRET SECRET SECRET\"}     | INVALID | name"
            })
    void a_bad_field_is_named_and_what_was_sent_is_not_repeated(String change, String code, @Nullable String field) {
        var answer = make(changed(change));
        isProblem(answer, code.equals("MALFORMED") ? 400 : 422, code);
        if (field != null) {
            assertThat(answer.jsonPath().getList("violations.field")).containsExactly(field);
        }
        if (!"SECRET".equals(field)) {
            assertThat(answer.asString()).doesNotContain("SECRET");
        }
    }

    @Test
    void an_unknown_word_of_a_list_is_answered_with_the_list() {
        assertThat(make(changed("{\"colour\": \"GREEN\"}")).jsonPath().getString("detail"))
                .contains("RED, BLUE");
    }

    @Test
    void what_is_missing_is_named() {
        var answer = make("{\"name\": \"bear\", \"colour\": \"RED\", \"wooden\": true}");
        isProblem(answer, 400, "MALFORMED");
        assertThat(answer.jsonPath().getList("violations.field")).containsExactly("count");
    }

    @Test
    void a_field_said_twice_is_malformed() {
        isProblem(make(MAKE.replace("{", "{\"count\": 4, ")), 400, "MALFORMED");
    }

    @Test
    void nothing_may_follow_the_body() {
        isProblem(make(MAKE + " {}"), 400, "MALFORMED");
    }

    @Test
    void no_body_is_malformed() {
        isProblem(make(""), 400, "MALFORMED");
        isProblem(make("null"), 400, "MALFORMED");
    }

    @Test
    void lines_and_tabs_are_plain_text() {
        assertThat(make(changed("{\"words\": \"one\\n\\ttwo\"}")).statusCode()).isEqualTo(201);
    }

    @Test
    void a_statement_is_taken_whole_and_a_hundred_kilobytes_of_text_are_refused() {
        assertThat(make(changed("{\"words\": \"" + "x".repeat(20_000) + "\"}")).statusCode())
                .isEqualTo(201);
        isProblem(make(changed("{\"words\": \"" + "x".repeat(100_000) + "\"}")), 422, "TEXT_TOO_LONG");
    }

    @Test
    void clocks_may_differ_a_little() {
        assertThat(make(changed("{\"occurredAt\": \"2025-03-01T12:00:29Z\"}")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void an_endless_nest_is_malformed() {
        isProblem(make("{\"name\":" + "[".repeat(2_000)), 400, "MALFORMED");
    }

    @Test
    void control_characters_are_refused_in_the_address_too() {
        isProblem(
                Calls.reading(Role.DISPATCHER).urlEncodingEnabled(false).get("/api/toys?cursor=%1b"),
                422,
                "CONTROL_CHARACTERS");
    }

    private static Response make(String body) {
        return posting(body).post("/api/toys");
    }

    /** The good request with one field changed or added; anything that is no object with a field replaces it whole. */
    private static String changed(String change) {
        var field = Pattern.compile("^\\{\"(\\w+)\": (.*)}$").matcher(change);
        if (!field.matches()) {
            return change;
        }
        var without =
                MAKE.replaceAll("\"" + field.group(1) + "\": [^,}]*(, )?", "").replace(", }", "}");
        return without.replaceFirst("\\{", Matcher.quoteReplacement(change.substring(0, change.length() - 1) + ", "));
    }
}
