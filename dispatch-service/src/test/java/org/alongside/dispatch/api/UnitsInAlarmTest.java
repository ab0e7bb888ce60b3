package org.alongside.dispatch.api;

import static org.alongside.dispatch.api.Http.done;
import static org.alongside.dispatch.api.Http.get;
import static org.alongside.dispatch.api.Http.opened;
import static org.alongside.dispatch.api.Http.post;
import static org.alongside.dispatch.api.Http.unitOnPatrol;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.alongside.contracts.Role;
import org.alongside.eventsourcing.time.BusinessClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitsInAlarmTest {
    @Inject
    BusinessClock clock;

    private String unit(String callSign) {
        return unitOnPatrol(callSign, clock.now().toString());
    }

    /** A unit that nobody heard of yet. */
    private static String registered(String callSign) {
        return post(Role.DISPATCHER, "/api/units", Map.of("callSign", callSign, "kind", "RESPONSE", "area", "WIGAN"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> inAlarm() {
        return get(Role.DISPATCHER, "/api/units/alarms?limit=200").path("items.unit");
    }

    @Test
    void a_crew_that_calls_for_help_on_no_job_is_seen() {
        var unit = unit("AL01");
        done(post(Role.RESPONSE_OFFICER, "/api/units/" + unit + "/state", Map.of("raw", 0)));
        Await.until(() -> inAlarm().contains(unit));
        done(post(Role.RESPONSE_OFFICER, "/api/units/" + unit + "/state", Map.of("raw", 2)));
        Await.until(() -> get(Role.DISPATCHER, "/api/units/" + unit)
                .path("item.radioState")
                .equals("AVAILABLE_ON_PATROL"));
        assertThat(inAlarm()).contains(unit);
        post(Role.RESPONSE_OFFICER, "/api/units/" + unit + "/emergency-ended", Map.of())
                .then()
                .statusCode(403);
        done(post(Role.DISPATCHER, "/api/units/" + unit + "/emergency-ended", Map.of()));
        Await.until(() -> !inAlarm().contains(unit));
    }

    @Test
    void state_0_is_a_call_for_help_whatever_meaning_a_device_gives_it() {
        var unit = unit("AL04");
        done(post(
                Role.RESPONSE_OFFICER,
                "/api/units/" + unit + "/state",
                Map.of("raw", 0, "meaning", "AVAILABLE_ON_PATROL")));
        Await.until(() -> inAlarm().contains(unit));
    }

    @Test
    void a_crew_at_a_scene_that_nobody_heard_of_is_told_of_until_it_is_heard() {
        var unit = unit("AL02");
        var incident = opened();
        done(post(
                Role.DISPATCHER,
                "/api/co-responses/" + incident + "/legs/RESPONSE/assign",
                Map.of("unit", unit, "overrideReason", "LOCAL_KNOWLEDGE")));
        done(post(
                Role.RESPONSE_OFFICER,
                "/api/units/" + unit + "/progress",
                Map.of("incident", incident, "progress", "AT_SCENE")));
        assertThat(inAlarm()).doesNotContain(unit);

        var another = registered("AL03");
        var longAgo = clock.now().minus(Duration.ofHours(1)).toString();
        done(post(
                Role.RESPONSE_OFFICER,
                "/api/units/" + another + "/progress",
                Map.of("incident", incident, "progress", "AT_SCENE", "at", longAgo)));
        Await.until(() -> inAlarm().contains(another));
        Await.until(() -> get(Role.DISPATCHER, "/api/co-responses/" + incident)
                .<List<String>>path("item.line.escalations.cause")
                .contains("CREW_NOT_CHECKED_IN"));
        assertThat(inAlarm()).doesNotContain(unit);

        done(post(Role.DISPATCHER, "/api/units/" + another + "/check-in", Map.of()));
        Await.until(() -> !inAlarm().contains(another));
    }
}
