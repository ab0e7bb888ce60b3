package org.alongside.dispatch.api;

import static org.alongside.dispatch.api.Http.done;
import static org.alongside.dispatch.api.Http.get;
import static org.alongside.dispatch.api.Http.opened;
import static org.alongside.dispatch.api.Http.post;
import static org.alongside.dispatch.api.Http.unitOnPatrol;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.eventsourcing.time.BusinessClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobsWithoutCarTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Inject
    BusinessClock clock;

    /** The night that is going on now. */
    private String tonight() {
        var now = clock.now().atZone(ZONE);
        var began = now.toLocalTime().isBefore(LocalTime.NOON) ? 1 : 0;
        return now.toLocalDate().minusDays(began).toString();
    }

    private String list() {
        return "/api/jobs-without-car?night=" + tonight();
    }

    private static String job(String list, String incident, String field) {
        return get(Role.CONTROL_ROOM_SUPERVISOR, list)
                .path("items.find { it.incident == '" + incident + "' }." + field);
    }

    @Test
    void a_supervisor_reads_which_jobs_the_car_did_not_go_to_and_why() {
        var forgotten = opened();
        var noCar = opened();
        long position = done(post(
                        Role.DISPATCHER,
                        "/api/co-responses/" + noCar + "/legs/IDVA_CAR/gap",
                        Map.of("reason", "NO_CAR_ON_DUTY", "refusal", "OUT_OF_HOURS")))
                .jsonPath()
                .getLong("position");
        var list = list() + "&limit=200&minPosition=" + position;
        assertThat(job(list, forgotten, "reason")).isEqualTo("NOT_ASKED");
        assertThat(job(list, noCar, "reason")).isEqualTo("OUT_OF_HOURS");
        assertThat(job(list, noCar, "grade")).isEqualTo("G1");
        assertThat(job(list, noCar, "night")).isEqualTo(tonight());
        assertThat(job(list, noCar, "reasons[0].at")).endsWith("Z");
    }

    @Test
    void a_job_without_abuse_and_one_the_car_is_on_the_way_to_are_not_among_them() {
        var noAbuse = UUID.randomUUID().toString();
        post(Role.DISPATCHER, "/api/co-responses", Map.of("incident", noAbuse, "grade", "G2", "daSuspected", "NO"))
                .then()
                .statusCode(201);
        var going = opened();
        var unit = unitOnPatrol("JW01", clock.now().toString());
        done(post(
                Role.DISPATCHER,
                "/api/co-responses/" + going + "/legs/RESPONSE/assign",
                Map.of("unit", unit, "overrideReason", "LOCAL_KNOWLEDGE")));
        done(post(
                Role.DISPATCHER,
                "/api/co-responses/" + going + "/car/propose",
                Map.of("car", UUID.randomUUID(), "mode", "SECOND_RESPONSE", "overrideReason", "RADIO_INFORMATION")));
        long position = done(post(Role.DISPATCHER, "/api/co-responses/" + going + "/car/confirm-by-radio", Map.of()))
                .jsonPath()
                .getLong("position");
        List<String> jobs = get(Role.CONTROL_ROOM_SUPERVISOR, list() + "&limit=200&minPosition=" + position)
                .path("items.incident");
        assertThat(jobs).doesNotContain(noAbuse, going);
    }

    @Test
    void another_night_has_none_of_tonights_jobs_and_no_night_is_refused() {
        var job = opened();
        Await.until(() -> job(list() + "&limit=200", job, "incident") != null);
        assertThat(get(Role.CONTROL_ROOM_SUPERVISOR, "/api/jobs-without-car?night=2001-01-01")
                        .<List<String>>path("items"))
                .isEmpty();
        var before = LocalDate.parse(tonight()).minusDays(1);
        assertThat(get(Role.CONTROL_ROOM_SUPERVISOR, "/api/jobs-without-car?limit=200&night=" + before)
                        .<List<String>>path("items.incident"))
                .doesNotContain(job);
        var refused = get(Role.CONTROL_ROOM_SUPERVISOR, "/api/jobs-without-car?night=yesterday");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("code")).isEqualTo("INVALID");
    }

    @Test
    void the_pages_of_a_night_hold_each_job_once() {
        var jobs = List.of(opened(), opened(), opened());
        Await.until(() -> job(list() + "&limit=200", jobs.getLast(), "incident") != null);
        var seen = new ArrayList<String>();
        for (var page = page(""); page != null; page = next(page)) {
            seen.addAll(page.getList("items.incident"));
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(jobs);
    }

    private @org.jspecify.annotations.Nullable JsonPath next(JsonPath page) {
        var next = page.getString("next");
        return next == null ? null : page("&cursor=" + next);
    }

    private JsonPath page(String from) {
        return get(Role.CONTROL_ROOM_SUPERVISOR, list() + "&limit=2" + from).jsonPath();
    }

    @Test
    void a_restricted_job_is_for_those_only_who_may_see_it() {
        var incident = UUID.randomUUID().toString();
        var facts = Map.of("incident", incident, "grade", "G1", "daSuspected", "YES", "restricted", true);
        long position = post(Role.DISPATCHER, "/api/co-responses", facts)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("position");
        done(get(Role.DISPATCHER, "/api/co-responses/" + incident + "?minPosition=" + position));
        var list = list() + "&limit=200&minPosition=" + position;
        assertThat(get(Role.DISPATCHER, list).<List<String>>path("items.incident"))
                .contains(incident);
        assertThat(get(Role.CONTROL_ROOM_SUPERVISOR, list).<List<String>>path("items.incident"))
                .doesNotContain(incident);
    }

    @Test
    void who_takes_the_calls_does_not_read_it() {
        assertThat(get(Role.CALL_HANDLER, list()).statusCode()).isEqualTo(403);
        assertThat(get(Role.IDVA, list()).statusCode()).isEqualTo(403);
    }
}
