package org.alongside.cases.api;

import static org.alongside.cases.api.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.alongside.cases.api.Calls.Victim;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BadInputTest {
    private static final Victim HER = Victim.unknown();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json | 400 | MALFORMED",
                "{\"scope\": \"EVERYTHING\", \"how\": \"PHONE\"} | 400 | MALFORMED",
                "{\"scope\": \"SUPPORT\"} | 400 | MALFORMED",
                "{\"scope\": \"SUPPORT\", \"how\": \"PHONE\", \"more\": 1} | 400 | MALFORMED",
                "{\"scope\": \"SUPPORT\", \"how\": \"PHONE\", \"givenAt\": \"2025-02-29T10:00:00Z\"} | 422 | IMPOSSIBLE_TIME",
                "{\"scope\": \"SUPPORT\", \"how\": \"PHONE\", \"givenAt\": \"2999-01-01T10:00:00Z\"} | 422 | FUTURE_TIME"
            })
    void what_cannot_be_read_is_refused_with_a_code(String body, int status, String code) {
        post(Role.IDVA, HER.advocacy("/consent"), body).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void nothing_is_written_about_a_file_nobody_opened() {
        var nobody = Victim.unknown();
        post(Role.IDVA, nobody.advocacy("/notes"), "{\"opinion\": false, \"text\": \"x\"}")
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_CASE"));
        post(Role.IDVA, nobody.path("/sessions"), "{\"channel\": \"PHONE\", \"minutes\": 20}")
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_CASE"));
    }

    @Test
    void an_id_that_is_not_this_victims_opens_nothing() {
        post(Role.RESPONSE_OFFICER, "/api/cases/" + UUID.randomUUID() + "/safe-contact", HER.instruction("BARRED"))
                .statusCode(422)
                .body("code", equalTo("OTHER_VICTIM"));
    }

    @Test
    void too_long_and_unprintable_words_are_refused_without_being_repeated() {
        var long100kB = "x".repeat(100_000);
        var answer = post(Role.IDVA, HER.advocacy("/notes"), "{\"opinion\": false, \"text\": \"" + long100kB + "\"}")
                .statusCode(422)
                .extract()
                .asString();
        assertThat(answer).doesNotContain("xxxx");
        post(Role.IDVA, HER.advocacy("/notes"), "{\"opinion\": false, \"text\": \"a\\u0000b\"}")
                .statusCode(422)
                .body("code", equalTo("CONTROL_CHARACTERS"));
    }

    @Test
    void a_form_with_an_item_it_does_not_have_is_refused() {
        var form = HER.primary(3).replace("\"item\": 24", "\"item\": 25");
        post(Role.RESPONSE_OFFICER, HER.path("/risk/primary"), form)
                .statusCode(422)
                .body("code", equalTo("WRONG_FORM_ITEM"));
    }

    @Test
    void an_id_that_is_none_is_malformed() {
        Calls.as(Role.IDVA)
                .header("Access-Reason", "x")
                .get("/api/cases/not-an-id")
                .then()
                .statusCode(400);
    }

    @Test
    void lists_have_a_limit_and_cursors_are_theirs() {
        Calls.as(Role.IDVA).get("/api/cases?limit=100000").then().statusCode(422);
        Calls.as(Role.IDVA).get("/api/cases?cursor=abc").then().statusCode(400);
    }
}
