package org.alongside.dispatch.api;

import static org.alongside.dispatch.api.Http.done;
import static org.alongside.dispatch.api.Http.get;
import static org.alongside.dispatch.api.Http.post;
import static org.alongside.dispatch.api.Http.unitOnPatrol;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Role;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.dispatch.Facts;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.eventsourcing.wire.Json;
import org.junit.jupiter.api.Test;

/** Rule D16 as a dispatcher meets it. */
@QuarkusTest
class TakingTheCarTest {
    @Inject
    BusinessClock clock;

    @Inject
    EventLog log;

    /** A job of this grade with a unit at it. */
    private String job(String grade, String callSign) {
        var incident = UUID.randomUUID().toString();
        post(Role.DISPATCHER, "/api/co-responses", Map.of("incident", incident, "grade", grade, "daSuspected", "YES"))
                .then()
                .statusCode(201);
        done(post(
                Role.DISPATCHER,
                "/api/co-responses/" + incident + "/legs/RESPONSE/assign",
                Map.of("unit", unitOnPatrol(callSign, clock.now().toString()), "overrideReason", "LOCAL_KNOWLEDGE")));
        return incident;
    }

    private static Response propose(String incident, UUID car, Map<String, ?> more) {
        var ask = new HashMap<String, Object>(
                Map.of("car", car, "mode", "SECOND_RESPONSE", "overrideReason", "RADIO_INFORMATION"));
        ask.putAll(more);
        return post(Role.DISPATCHER, "/api/co-responses/" + incident + "/car/propose", ask);
    }

    private static Response board(String incident) {
        return get(Role.DISPATCHER, "/api/co-responses/" + incident);
    }

    /** A car on its way to a job of the second grade. */
    private String carOnItsWay(UUID car, String callSign) throws JsonProcessingException {
        var first = job("G2", callSign);
        done(propose(first, car, Map.of()));
        Await.until(() -> "PROPOSED".equals(board(first).path("item.line.car[0].standing")));
        heard(
                car,
                1,
                new CarDeploymentAccepted(
                        deployment(first),
                        new IncidentId(UUID.fromString(first)),
                        DeploymentMode.SECOND_RESPONSE,
                        clock.now(),
                        clock.now()));
        Await.until(() -> "CONFIRMED".equals(board(first).path("item.line.car[0].standing")));
        return first;
    }

    private static DeploymentId deployment(String incident) {
        return new DeploymentId(UUID.fromString(board(incident).path("item.line.car[0].deployment")));
    }

    private void heard(UUID car, int version, AlongsideEvent event) throws JsonProcessingException {
        var envelope = Facts.fact(car, version, event).recorded().envelope();
        log.append(Append.of(List.of(new NewEvent(envelope, Json.mapper().writeValueAsString(event), null))))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    @Test
    void nobody_takes_the_car_from_another_victim_unawares() throws JsonProcessingException {
        var car = UUID.randomUUID();
        var first = carOnItsWay(car, "TC01");
        var urgent = job("G1", "TC02");

        var refused = propose(urgent, car, Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("WOULD_PREEMPT");
        assertThat(board(first).<String>path("item.line.car[0].standing")).isEqualTo("CONFIRMED");

        done(propose(urgent, car, Map.of("preempt", true)));
        Await.until(() -> "RELEASED".equals(board(first).path("item.line.car[0].standing")));
        Await.until(() -> "PROPOSED".equals(board(urgent).path("item.line.car[0].standing")));
        assertThat(board(first).<String>path("item.line.legs.find { it.leg == 'IDVA_CAR' }.gap.refusal"))
                .isEqualTo("PREEMPTED");
    }

    @Test
    void a_car_whose_own_service_has_said_nothing_yet_is_not_taken_unawares_either() {
        var car = UUID.randomUUID();
        var first = job("G2", "TC05");
        done(propose(first, car, Map.of()));
        Await.until(() -> "PROPOSED".equals(board(first).path("item.line.car[0].standing")));
        var urgent = job("G1", "TC06");

        assertThat(propose(urgent, car, Map.of()).<String>path("code")).isEqualTo("WOULD_PREEMPT");

        done(propose(urgent, car, Map.of("preempt", true)));
        Await.until(() -> "RELEASED".equals(board(first).path("item.line.car[0].standing")));
    }

    @Test
    void a_job_as_urgent_does_not_take_it_and_the_cars_own_service_says_so() throws JsonProcessingException {
        var car = UUID.randomUUID();
        var first = carOnItsWay(car, "TC03");
        var other = job("G2", "TC04");
        done(propose(other, car, Map.of("preempt", true)));
        assertThat(board(first).<String>path("item.line.car[0].standing")).isEqualTo("CONFIRMED");
    }
}
