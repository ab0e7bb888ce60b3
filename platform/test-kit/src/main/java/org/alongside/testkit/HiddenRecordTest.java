package org.alongside.testkit;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

/**
 * Nobody changes a record that is not for them to see, nor finds out by trying that there is one: every POST under it
 * answers them as it answers about a record that never was. A service has this test by a subclass with {@code
 * @QuarkusTest}. Source: domain 8.6.
 */
public abstract class HiddenRecordTest {
    private static final int NOT_FOUND = 404;
    /** That of nothing, and one. */
    private static final List<String> VERSIONS = List.of("\"0\"", "\"1\"");
    /** Somebody in no list of names. */
    private static final String OUTSIDER = "nobody-told-this-one";

    /** Path of one record, its id in braces, such as {@code /api/incidents/{id}}. */
    protected abstract String root();

    /** A body each POST under the record takes, by the rest of its path. */
    protected abstract Map<String, String> bodies();

    /** The rest of a path that works with other places in it, such as one leg of all. */
    protected String example(String rest) {
        return rest;
    }

    /** Id of a record that exists, for other people. */
    protected abstract UUID hidden();

    /** Whether this role may change it unseen, for a reason that the service gives. */
    protected boolean mayUnseen(String rest, Role role) {
        return false;
    }

    private List<Endpoint> endpoints() {
        return Endpoint.all().stream()
                .filter(endpoint ->
                        endpoint.verb().equals("POST") && endpoint.path().startsWith(root() + "/"))
                .toList();
    }

    private String rest(Endpoint endpoint) {
        return endpoint.path().substring(root().length());
    }

    @Test
    void every_way_to_change_it_is_tried() {
        assertThat(bodies().keySet())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        endpoints().stream().map(this::rest).toList());
    }

    @Test
    void it_answers_whoever_may_not_see_it_as_if_it_had_never_been() {
        var wrong = new ArrayList<String>();
        var hidden = hidden();
        for (var endpoint : endpoints()) {
            for (var role : closedTo(endpoint)) {
                for (var version : VERSIONS) {
                    var there = said(post(hidden, endpoint, role, version));
                    var nowhere = said(post(UUID.randomUUID(), endpoint, role, version));
                    if (!there.equals(nowhere) || !there.startsWith(NOT_FOUND + " ")) {
                        wrong.add(
                                "%s answered %s to %s, and %s about nothing".formatted(endpoint, there, role, nowhere));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<Role> closedTo(Endpoint endpoint) {
        return requireNonNullElse(endpoint.allowed(), EnumSet.noneOf(Role.class)).stream()
                .filter(role -> !mayUnseen(rest(endpoint), role))
                .toList();
    }

    private HttpResponse<String> post(UUID id, Endpoint endpoint, Role role, String version) {
        var path = root().replaceAll("\\{[^}]*}", id.toString()) + example(rest(endpoint));
        var body = bodies().get(rest(endpoint));
        return Calling.post(path, body == null ? "{}" : body, TestTokens.of(OUTSIDER, role), version);
    }

    private static String said(HttpResponse<String> answer) {
        var problem = JsonPath.from(answer.body());
        return answer.statusCode() + " " + problem.getString("code") + " " + problem.getString("detail");
    }
}
