package org.alongside.analytics.api;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.contracts.Role;
import org.alongside.testkit.TestTokens;
import org.jspecify.annotations.Nullable;

/** The figures of one answer, all pages of it. */
final class Figures {
    private final List<Map<String, Object>> items = new ArrayList<>();

    private Figures() {}

    static Figures asked(String question, Role role, String force, Instant cutOff, long minPosition) {
        return asked(question, role, Map.of("force", force, "cutOff", cutOff.toString(), "minPosition", minPosition));
    }

    static Figures asked(String question, Role role, Map<String, ?> parameters) {
        var figures = new Figures();
        var page = page(question, role, parameters, null);
        figures.items.addAll(page.getList("items"));
        while (page.getString("next") != null) {
            page = page(question, role, parameters, page.getString("next"));
            figures.items.addAll(page.getList("items"));
        }
        return figures;
    }

    private static JsonPath page(String question, Role role, Map<String, ?> parameters, @Nullable String cursor) {
        return Asking.untilSeen(() -> {
                    var asking = given().auth()
                            .oauth2(TestTokens.of(
                                    TestTokens.person(role), String.valueOf(parameters.get("force")), role))
                            .queryParams(parameters);
                    return (cursor == null ? asking : asking.queryParam("cursor", cursor))
                            .get("/api/figures/" + question);
                })
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    List<Map<String, Object>> all() {
        return items;
    }

    Map<String, Object> whole(String definition) {
        return of(definition, null, null);
    }

    Map<String, Object> part(String definition, String part) {
        return of(definition, null, part);
    }

    Map<String, Object> of(String definition, @Nullable String group, @Nullable String part) {
        return items.stream()
                .filter(item -> definition.equals(item.get("definition")))
                .filter(item -> java.util.Objects.equals(group, item.get("group")))
                .filter(item -> java.util.Objects.equals(part, item.get("part")))
                .reduce((one, other) -> {
                    throw new AssertionError("twice: " + definition + " " + group + " " + part);
                })
                .orElseThrow(() -> new AssertionError("no " + definition + " " + group + " " + part));
    }

    /** {@code numerator/denominator, unknown, incomplete}. */
    static String counts(Map<String, Object> figure) {
        return figure.get("numerator") + "/" + figure.get("denominator") + " ?" + figure.get("unknown") + " ..."
                + figure.get("incomplete");
    }

    /** Value of the n-th quantile. */
    @SuppressWarnings("unchecked")
    static @Nullable Object quantile(Map<String, Object> figure, int n) {
        return ((List<Map<String, Object>>) figure.get("quantiles")).get(n).get("value");
    }
}
