package org.alongside.dispatch.api;

import static org.alongside.dispatch.api.Http.done;
import static org.alongside.dispatch.api.Http.get;
import static org.alongside.dispatch.api.Http.opened;
import static org.alongside.dispatch.api.Http.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.eventsourcing.time.BusinessClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class FollowingUnitsOfOtherSystemsTest {
    @Inject
    BusinessClock clock;

    @Inject
    Pool pool;

    private Map<String, Object> word(String callSign, long sequence) {
        var now = clock.now().toString();
        var word = new HashMap<String, Object>();
        word.put("sequence", sequence);
        word.put("sentAt", now);
        word.put("callSign", callSign);
        word.put("kind", "RESPONSE");
        word.put("area", "WIGAN");
        word.put("state", Map.of("raw", 2));
        word.put("position", Map.of("latitude", 53.54, "longitude", -2.63, "at", now));
        return word;
    }

    private static Response told(String callSign, Map<String, Object> word) {
        return post(Role.SYSTEM, "/api/external-units/CAD/" + callSign, word);
    }

    private Response told(String callSign, long sequence, Map<String, Object> committed) {
        var word = word(callSign, sequence);
        word.put("committed", committed);
        return done(told(callSign, word));
    }

    private static Map<String, Object> theirJob() {
        return Map.of("externalId", UUID.randomUUID().toString());
    }

    private static Response assigned(String incident, String unit) {
        return post(
                Role.DISPATCHER,
                "/api/co-responses/" + incident + "/legs/RESPONSE/assign",
                Map.of("unit", unit, "overrideReason", "LOCAL_KNOWLEDGE"));
    }

    private static void standing(String unit, String incident, String standing) {
        Await.until(() -> standing.equals(done(post(
                        Role.DISPATCHER,
                        "/api/co-responses/" + incident + "/recommendations",
                        Map.of("leg", "RESPONSE")))
                .path("result.candidates.find { it.unit == '" + unit + "' }.standing")));
    }

    private static List<String> inAlarm() {
        return get(Role.DISPATCHER, "/api/units/alarms?limit=200").path("items.unit");
    }

    @Test
    void a_unit_busy_there_is_neither_recommended_nor_assigned_here() {
        String unit = told("OS01", 1, theirJob()).path("id");
        var incident = opened();
        standing(unit, incident, "COMMITTED_ELSEWHERE");
        var refused = assigned(incident, unit);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("UNIT_COMMITTED_ELSEWHERE");
        done(told("OS01", word("OS01", 2)));
        standing(unit, incident, "ELIGIBLE");
        done(assigned(incident, unit));
    }

    @Test
    void an_update_is_taken_once_and_its_number_stands_for_one_content() {
        var first = word("OS02", 7);
        int version = done(told("OS02", first)).path("version");
        assertThat(done(told("OS02", first)).<Integer>path("version")).isEqualTo(version);
        var other = new HashMap<>(first);
        other.put("committed", theirJob());
        var refused = told("OS02", other);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("EXTERNAL_CONTENT_DIFFERS");
        other.put("sequence", 6);
        assertThat(done(told("OS02", other)).<Integer>path("version")).isEqualTo(version);
    }

    @Test
    void a_unit_taken_there_from_a_job_here_is_an_alarm_until_somebody_sees_to_it() {
        String unit = done(told("OS03", word("OS03", 1))).path("id");
        var incident = opened();
        done(assigned(incident, unit));
        told("OS03", 2, theirJob());
        Await.until(() -> inAlarm().contains(unit));
        var line = get(Role.DISPATCHER, "/api/units/" + unit);
        assertThat(line.<String>path("item.taken.incident")).isEqualTo(incident);
        assertThat(line.<String>path("item.taken.system")).isEqualTo("CAD");
        assertThat(line.<String>path("item.hold")).isEqualTo("ELSEWHERE");
        Await.until(() -> get(Role.DISPATCHER, "/api/co-responses/" + incident)
                .<List<String>>path("item.line.escalations.cause")
                .contains("UNIT_TAKEN_ELSEWHERE"));
        done(told("OS03", word("OS03", 3)));
        assertThat(inAlarm()).contains(unit);
        done(post(Role.DISPATCHER, "/api/units/" + unit + "/taking-seen-to", Map.of()));
        Await.until(() -> !inAlarm().contains(unit));
    }

    @Test
    void a_unit_they_sent_to_an_incident_of_ours_is_on_it_here() {
        var incident = opened();
        String unit = told("OS04", 1, Map.of("externalId", "4711", "incident", incident))
                .path("id");
        Await.until(
                () -> incident.equals(get(Role.DISPATCHER, "/api/units/" + unit).path("item.incident")));
        Await.until(() -> unit.equals(get(Role.DISPATCHER, "/api/co-responses/" + incident)
                .path("item.line.legs.find { it.leg == 'RESPONSE' }.carriers[0].unit")));
    }

    @Test
    void where_a_restricted_job_lost_its_unit_is_not_told_to_those_it_is_not_for() {
        String unit = done(told("OS05", word("OS05", 1))).path("id");
        var incident = UUID.randomUUID().toString();
        var facts = Map.of("incident", incident, "grade", "G1", "daSuspected", "YES", "restricted", true);
        post(Role.DISPATCHER, "/api/co-responses", facts).then().statusCode(201);
        done(assigned(incident, unit));
        told("OS05", 2, theirJob());
        Await.until(() -> inAlarm().contains(unit));
        var line = get(Role.CONTROL_ROOM_SUPERVISOR, "/api/units/" + unit);
        assertThat(line.<String>path("item.taken.at")).isNotNull();
        assertThat(line.asString()).doesNotContain(incident);
        assertThat(get(Role.DISPATCHER, "/api/units/" + unit).<String>path("item.taken.incident"))
                .isEqualTo(incident);
    }

    private static Response ofQuiet(String rest, Map<String, Object> word) {
        return post(Role.SYSTEM, "/api/external-units/QUIET" + rest, word);
    }

    private void quietWasHeardAgo(Duration ago) {
        pool.preparedQuery("update master_heard set heard_at = $1 where system = 'QUIET'")
                .execute(Tuple.of(clock.now().minus(ago).atOffset(ZoneOffset.UTC)))
                .await()
                .indefinitely();
    }

    @Test
    void a_unit_of_a_system_that_fell_silent_looks_free_to_nobody_until_it_is_heard_again() {
        String unit = done(ofQuiet("/OS07", word("OS07", 1))).path("id");
        var incident = opened();
        standing(unit, incident, "ELIGIBLE");
        quietWasHeardAgo(Duration.ofMinutes(3));
        standing(unit, incident, "MASTER_SILENT");
        assertThat(get(Role.DISPATCHER, "/api/units/" + unit).<String>path("item.masterSilentSince"))
                .isNotNull();
        assertThat(get(Role.DISPATCHER, "/api/external-units")
                        .<String>path("find { it.system == 'QUIET' }.silentSince"))
                .isNotNull();

        ofQuiet("", Map.of()).then().statusCode(204);
        standing(unit, incident, "ELIGIBLE");
        assertThat(get(Role.DISPATCHER, "/api/units/" + unit).<String>path("item.masterSilentSince"))
                .isNull();
        assertThat(get(Role.DISPATCHER, "/api/external-units")
                        .<String>path("find { it.system == 'QUIET' }.silentSince"))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"DISPATCHER", "RESPONSE_OFFICER"})
    void people_do_not_say_that_another_system_is_there(Role role) {
        post(role, "/api/external-units/CAD", Map.of()).then().statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(names = {"DISPATCHER", "CONTROL_ROOM_SUPERVISOR", "RESPONSE_OFFICER"})
    void people_do_not_speak_for_another_system(Role role) {
        post(role, "/api/external-units/CAD/OS06", word("OS06", 1)).then().statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTROL_ROOM_SUPERVISOR", "RESPONSE_OFFICER"})
    void what_another_system_did_is_typed_by_dispatchers_only(Role role) {
        var job = Map.of("job", Map.of("system", "CAD", "externalId", "1"), "state", "FREED");
        post(role, "/api/units/" + UUID.randomUUID() + "/elsewhere", job).then().statusCode(403);
    }
}
