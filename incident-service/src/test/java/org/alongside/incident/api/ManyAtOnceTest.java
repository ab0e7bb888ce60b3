package org.alongside.incident.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

/** One commit stores what several people send at the same time; nobody is answered as another. */
@QuarkusTest
class ManyAtOnceTest {
    private static final int AT_ONCE = 24;
    private static final int EACH = 10;

    private final Desk ours = Desk.of("ch-many-1", "GMP", Role.CALL_HANDLER);
    private final Desk theirs = Desk.of("ch-many-2", "MERSEYSIDE", Role.CALL_HANDLER);

    @Test
    void whoever_shares_a_commit_is_answered_as_themselves() throws Exception {
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var turns = new ArrayList<Callable<Void>>();
            for (int no = 0; no < AT_ONCE; no++) {
                var desk = no % 2 == 0 ? ours : theirs;
                var other = no % 2 == 0 ? theirs : ours;
                turns.add(() -> {
                    for (int turn = 0; turn < EACH; turn++) {
                        takeAndGrade(desk, other);
                    }
                    return null;
                });
            }
            List<Future<Void>> done = people.invokeAll(turns);
            for (var one : done) {
                one.get();
            }
        }
    }

    private static void takeAndGrade(Desk desk, Desk other) {
        var answer = desk.post(
                "/api/incidents",
                Desk.CREATION.formatted("2026-01-10T20:15:00Z", UUID.randomUUID() + " Street", UUID.randomUUID()));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        String id = answer.jsonPath().getString("id");
        assertThat(answer.header("Location")).endsWith("/api/incidents/" + id);
        var graded = desk.post("/api/incidents/" + id + "/grade", "{\"grade\": \"G1\"}");
        Desk.accepted(graded);
        assertThat(graded.jsonPath().getString("id")).isEqualTo(id);
        assertThat(status(desk.get("/api/incidents/" + id))).isEqualTo(200);
        assertThat(status(other.get("/api/incidents/" + id))).isEqualTo(404);
    }

    private static int status(Response answer) {
        return answer.statusCode();
    }
}
