package org.alongside.car.api;

import static org.alongside.car.api.Calls.duty;
import static org.alongside.car.api.Calls.get;
import static org.alongside.car.api.Calls.hoursFromNow;
import static org.alongside.car.api.Calls.made;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LostCoverEndpointTest {
    @Test
    void a_window_to_which_nobody_came_is_cover_lost() {
        var callSign = "L-" + UUID.randomUUID().toString().substring(0, 8);
        var car = made(Role.OPERATOR, "/api/cars", "{\"callSign\": \"" + callSign + "\", \"area\": \"WIGAN\"}");
        duty(car, "WIGAN");
        var ours = "cover.find { it.car == '" + car + "' }.";
        get(Role.ANALYST, "/api/lost-cover?from=" + hoursFromNow(-2))
                .statusCode(200)
                .body(ours + "windows", equalTo(1))
                .body(ours + "workedMinutes", equalTo(0))
                .body(ours + "lostMinutesByReason.NOBODY_CAME", greaterThanOrEqualTo(60));
    }

    @Test
    void a_period_of_more_than_400_days_is_refused() {
        get(Role.ANALYST, "/api/lost-cover?from=2020-01-01T00:00:00Z&until=2022-01-01T00:00:00Z")
                .statusCode(422);
    }
}
