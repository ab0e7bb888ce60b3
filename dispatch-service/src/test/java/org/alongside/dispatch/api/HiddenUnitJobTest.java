package org.alongside.dispatch.api;

import static org.alongside.dispatch.api.Http.done;
import static org.alongside.dispatch.api.Http.get;
import static org.alongside.dispatch.api.Http.opened;
import static org.alongside.dispatch.api.Http.post;
import static org.alongside.dispatch.api.Http.unitOnPatrol;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.eventsourcing.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** A restricted job: whoever opened it, the dispatcher here, may see it and the supervisor here may not. */
@QuarkusTest
class HiddenUnitJobTest {
    @Inject
    BusinessClock clock;

    private static String restricted() {
        var incident = UUID.randomUUID().toString();
        var facts = Map.of("incident", incident, "grade", "G1", "daSuspected", "YES", "restricted", true);
        long position = post(Role.DISPATCHER, "/api/co-responses", facts)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("position");
        done(get(Role.DISPATCHER, "/api/co-responses/" + incident + "?minPosition=" + position));
        return incident;
    }

    /** A unit on this job, by the dispatcher who may see it. */
    private String unitOn(String incident, String callSign) {
        var unit = unitOnPatrol(callSign, clock.now().toString());
        long position = done(post(
                        Role.DISPATCHER,
                        "/api/co-responses/" + incident + "/legs/RESPONSE/assign",
                        Map.of("unit", unit, "overrideReason", "LOCAL_KNOWLEDGE")))
                .jsonPath()
                .getLong("position");
        done(get(Role.DISPATCHER, "/api/units/" + unit + "?minPosition=" + position));
        return unit;
    }

    private static void isNowhere(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.<String>path("code")).isEqualTo("UNKNOWN_CO_RESPONSE");
    }

    @Test
    void nobody_holds_or_lets_go_a_unit_for_a_job_that_is_not_theirs_to_see() {
        var incident = restricted();
        var unit = unitOn(incident, "HU01");
        var free = unitOnPatrol("HU02", clock.now().toString());
        var letGo = Map.of("incident", incident, "reason", "NOT_NEEDED");
        isNowhere(post(Role.CONTROL_ROOM_SUPERVISOR, "/api/units/" + unit + "/stand-down", letGo));
        isNowhere(post(Role.CONTROL_ROOM_SUPERVISOR, "/api/units/" + unit + "/release-reservation", letGo));
        isNowhere(post(
                Role.CONTROL_ROOM_SUPERVISOR,
                "/api/units/" + free + "/reserve",
                Map.of("incident", incident, "legs", List.of("RESPONSE"))));
        isNowhere(post(
                Role.CONTROL_ROOM_SUPERVISOR,
                "/api/units/" + unit + "/progress",
                Map.of("incident", incident, "progress", "CLEAR")));
        assertThat(get(Role.DISPATCHER, "/api/units/" + unit).<String>path("item.incident"))
                .isEqualTo(incident);
        done(post(Role.DISPATCHER, "/api/units/" + unit + "/stand-down", letGo));
    }

    @Test
    void whoever_is_there_reports_how_far_the_unit_has_come() {
        var incident = restricted();
        var unit = unitOn(incident, "HU03");
        done(post(
                Role.RESPONSE_OFFICER,
                "/api/units/" + unit + "/progress",
                Map.of("incident", incident, "progress", "AT_SCENE")));
    }

    @Test
    void others_see_that_a_unit_is_committed_and_not_to_what() {
        var incident = restricted();
        var unit = unitOn(incident, "HU04");
        var fix = Map.of(
                "unit",
                unit,
                "latitude",
                53.5,
                "longitude",
                -2.6,
                "at",
                clock.now().toString());
        done(post(Role.DISPATCHER, "/api/units/positions", Map.of("positions", List.of(fix))));
        assertThat(get(Role.DISPATCHER, "/api/units/" + unit).<Float>path("item.position.latitude"))
                .isEqualTo(53.5f);
        var theirs = get(Role.CONTROL_ROOM_SUPERVISOR, "/api/units/" + unit);
        assertThat(theirs.<String>path("item.hold")).isEqualTo("ASSIGNED");
        assertThat(theirs.asString())
                .doesNotContain(incident)
                .doesNotContain("\"stage\"")
                .doesNotContain("latitude");
        assertThat(get(Role.CONTROL_ROOM_SUPERVISOR, "/api/units?limit=200").asString())
                .contains(unit)
                .doesNotContain(incident);
        assertThat(get(Role.DISPATCHER, "/api/units/" + unit).<String>path("item.incident"))
                .isEqualTo(incident);
    }

    @Test
    void a_job_that_competes_for_the_car_is_not_shown_to_those_who_may_not_see_it() {
        var hidden = restricted();
        var open = opened();
        Await.until(() -> competing(Role.DISPATCHER, open).contains(hidden));
        assertThat(competing(Role.CONTROL_ROOM_SUPERVISOR, open)).contains(open).doesNotContain(hidden);

        long position = done(post(
                        Role.DISPATCHER,
                        "/api/co-responses/" + open + "/legs/IDVA_CAR/gap",
                        Map.of("reason", "NO_CAR_ON_DUTY")))
                .jsonPath()
                .getLong("position");
        var log = "/api/dispatch-decisions?incident=" + open + "&minPosition=" + position;
        assertThat(get(Role.DISPATCHER, log).asString()).contains(hidden);
        assertThat(get(Role.CONTROL_ROOM_SUPERVISOR, log).asString())
                .contains("competingJobs")
                .doesNotContain(hidden);
    }

    private static List<String> competing(Role role, String incident) {
        return done(post(role, "/api/co-responses/" + incident + "/recommendations", Map.of("leg", "IDVA_CAR")))
                .path("result.competingJobs.incident");
    }
}
