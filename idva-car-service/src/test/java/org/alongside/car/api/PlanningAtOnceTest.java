package org.alongside.car.api;

import static org.alongside.car.api.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Supervisors who plan in the same second. */
@QuarkusTest
class PlanningAtOnceTest {
    private static final int RIVALS = 6;

    private static String window(UUID car, String advocate) {
        return """
                {"car": "%s", "dutyFrom": "2036-05-03T14:00:00Z", "dutyUntil": "2036-05-03T22:00:00Z", "area": "WIGAN",
                 "kind": "WEEKEND", "mode": "SECOND_RESPONSE", "overrunMinutesMax": 30,
                 "crew": [{"member": "%s", "role": "IDVA"}]}""".formatted(car, advocate);
    }

    private static String planned(String window) {
        var answer = post(Role.IDVA_MANAGER, "/api/duties", window).extract();
        return answer.statusCode() == 201 ? "PLANNED" : answer.path("code");
    }

    private static List<String> atOnce(Callable<String> plan) throws InterruptedException {
        try (var rivals = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = rivals.invokeAll(Collections.nCopies(RIVALS, plan));
            return answers.stream().map(done -> done.resultNow()).toList();
        }
    }

    @RepeatedTest(3)
    void a_person_is_planned_once_for_one_time() throws InterruptedException {
        var advocate = "idva-" + UUID.randomUUID();
        assertThat(atOnce(() -> planned(window(UUID.randomUUID(), advocate))))
                .containsOnlyOnce("PLANNED")
                .containsOnly("PLANNED", "DUTY_CLASHES");
    }

    @RepeatedTest(3)
    void a_car_is_planned_once_for_one_time() throws InterruptedException {
        var car = UUID.randomUUID();
        assertThat(atOnce(() -> planned(window(car, "idva-" + UUID.randomUUID()))))
                .containsOnlyOnce("PLANNED")
                .containsOnly("PLANNED", "DUTY_CLASHES");
    }

    @Test
    void windows_that_do_not_clash_are_all_planned() throws InterruptedException {
        assertThat(atOnce(() -> planned(window(UUID.randomUUID(), "idva-" + UUID.randomUUID()))))
                .hasSize(RIVALS)
                .containsOnly("PLANNED");
    }
}
