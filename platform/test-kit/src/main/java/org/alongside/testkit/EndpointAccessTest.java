package org.alongside.testkit;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

/**
 * Who may call what, for every endpoint the service has, found in the running service so that none can be forgotten. A
 * service has this test by an empty subclass with {@code @QuarkusTest}.
 */
public abstract class EndpointAccessTest {
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;

    private static final List<String> NOT_FOR_EVERYBODY = List.of("/q/metrics", "/q/openapi");

    @Test
    void every_endpoint_names_the_roles_it_lets_in() {
        assertThat(Endpoint.all()).isNotEmpty().allSatisfy(endpoint -> assertThat(endpoint.allowed())
                .as(endpoint.toString())
                .isNotNull());
    }

    @Test
    void every_read_passes_the_seam() {
        assertThat(Endpoint.all()).allSatisfy(endpoint -> assertThat(endpoint.passesTheSeam())
                .as("%s answers with what Reads made, or is @NoRecord", endpoint)
                .isTrue());
    }

    @Test
    void without_a_token_every_endpoint_answers_401() {
        assertThat(Endpoint.all()).allSatisfy(endpoint -> {
            var answer = endpoint.call(null);
            assertThat(answer.statusCode()).as(endpoint.toString()).isEqualTo(UNAUTHENTICATED);
            assertThat(answer.body()).contains("\"code\":\"UNAUTHENTICATED\"");
        });
    }

    @Test
    void every_role_not_named_is_forbidden() {
        var wrong = new ArrayList<String>();
        for (var endpoint : Endpoint.all()) {
            var outside = EnumSet.allOf(Role.class);
            outside.removeAll(requireNonNullElse(endpoint.allowed(), EnumSet.noneOf(Role.class)));
            for (var role : outside) {
                var status = endpoint.call(TestTokens.of(role)).statusCode();
                if (status != FORBIDDEN) {
                    wrong.add(endpoint + " answered " + status + " to " + role);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_role_named_gets_past_the_door() {
        var wrong = new ArrayList<String>();
        for (var endpoint : Endpoint.all().stream().filter(Endpoint::isHarmless).toList()) {
            for (var role : requireNonNullElse(endpoint.allowed(), EnumSet.noneOf(Role.class))) {
                var status = endpoint.call(TestTokens.of(role)).statusCode();
                if (status == UNAUTHENTICATED || status == FORBIDDEN) {
                    wrong.add(endpoint + " answered " + status + " to " + role);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_is_open_without_a_token_but_health() {
        assertThat(asNobody("/q/health/live")).isEqualTo(200);
        assertThat(NOT_FOR_EVERYBODY).allSatisfy(path -> {
            assertThat(asNobody(path)).as(path).isEqualTo(UNAUTHENTICATED);
            assertThat(as(Role.DISPATCHER, path)).as(path).isEqualTo(FORBIDDEN);
            assertThat(as(Role.OPERATOR, path)).as(path).isEqualTo(200);
        });
        assertThat(asNobody("/no/such/place")).isEqualTo(UNAUTHENTICATED);
    }

    private static int as(Role role, String path) {
        return Calling.call("GET", path, TestTokens.of(role)).statusCode();
    }

    private static int asNobody(String path) {
        return Calling.call("GET", path, null).statusCode();
    }
}
