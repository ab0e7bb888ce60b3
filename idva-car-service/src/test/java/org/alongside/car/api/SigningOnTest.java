package org.alongside.car.api;

import static org.alongside.car.api.Calls.done;
import static org.alongside.car.api.Calls.duty;
import static org.alongside.car.api.Calls.get;
import static org.alongside.car.api.Calls.hoursFromNow;
import static org.alongside.car.api.Calls.made;
import static org.alongside.car.api.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Nobody is with two cars: the one she or he is not with would seem to be crewed (rule D3). */
@QuarkusTest
class SigningOnTest {
    private static final int RIVALS = 6;

    private static String somebody() {
        return "idva-" + UUID.randomUUID();
    }

    private static String member(String member) {
        return "{\"member\": \"" + member + "\", \"role\": \"IDVA\"}";
    }

    private static UUID car() {
        return car("S-" + UUID.randomUUID().toString().substring(0, 8));
    }

    private static UUID car(String callSign) {
        return made(Role.OPERATOR, "/api/cars", "{\"callSign\": \"" + callSign + "\", \"area\": \"WIGAN\"}");
    }

    private static ValidatableResponse signOn(UUID duty, String member) {
        return post(Role.IDVA_CAR_OFFICER, "/api/duties/" + duty + "/sign-on", member(member));
    }

    private static void signOff(UUID duty, String member) {
        done(Role.IDVA_CAR_OFFICER, "/api/duties/" + duty + "/sign-off", "{\"member\": \"" + member + "\"}");
    }

    @Test
    void who_is_with_one_car_is_not_with_another_and_is_told_where() {
        var member = somebody();
        var callSign = "S-" + UUID.randomUUID().toString().substring(0, 8);
        var here = duty(car(callSign), "WIGAN");
        var there = duty(car(), "WIGAN");
        signOn(here, member).statusCode(200);
        signOn(here, member).statusCode(200);
        signOn(there, member)
                .statusCode(409)
                .body("code", equalTo("SIGNED_ON_ELSEWHERE"))
                .body("detail", containsString(callSign))
                .body("detail", containsString("/api/duties/" + here + "/sign-off"));
        signOff(here, member);
        signOn(there, member).statusCode(200);
        signOn(here, member).statusCode(409).body("code", equalTo("SIGNED_ON_ELSEWHERE"));
    }

    @Test
    void who_forgot_to_sign_off_yesterday_works_today() {
        var member = somebody();
        var yesterday =
                made(Role.IDVA_MANAGER, "/api/duties", """
                {"car": "%s", "dutyFrom": "%s", "dutyUntil": "%s", "area": "WIGAN", "kind": "EVENING",
                 "mode": "SECOND_RESPONSE", "overrunMinutesMax": 30}""".formatted(car(), hoursFromNow(-26), hoursFromNow(-18)));
        post(Role.IDVA_CAR_OFFICER, "/api/duties/" + yesterday + "/sign-on", """
                {"member": "%s", "role": "IDVA", "at": "%s"}""".formatted(member, hoursFromNow(-25)))
                .statusCode(200);
        var today = duty(car(), "WIGAN");
        signOn(today, member).statusCode(200);
        get(Role.IDVA_CAR_OFFICER, "/api/duties/" + yesterday).body("item.members.state", hasItem("SIGNED_OFF"));
        get(Role.IDVA_CAR_OFFICER, "/api/duties/" + today).body("item.members.state", hasItem("SIGNED_ON"));
    }

    @RepeatedTest(3)
    void of_many_cars_at_once_one_gets_her() throws InterruptedException {
        var member = somebody();
        var duties =
                IntStream.range(0, RIVALS).mapToObj(any -> duty(car(), "WIGAN")).toList();
        try (var rivals = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = rivals.invokeAll(duties.stream()
                    .<java.util.concurrent.Callable<Integer>>map(
                            duty -> () -> signOn(duty, member).extract().statusCode())
                    .toList());
            assertThat(answers.stream().map(done -> done.resultNow()))
                    .containsOnlyOnce(200)
                    .containsOnly(200, 409);
        }
    }
}
