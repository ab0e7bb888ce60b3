package org.alongside.car.api;

import static org.alongside.car.api.Calls.done;
import static org.alongside.car.api.Calls.get;
import static org.alongside.car.api.Calls.made;
import static org.alongside.car.api.Calls.post;
import static org.alongside.car.api.Calls.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.car.rota.LondonTime;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new version of a rota takes the place of the one before it. */
@QuarkusTest
class RotaVersionsTest {
    private static final LocalDate FIRST = LocalDate.parse("2037-03-07");

    private UUID car = new UUID(0, 0);
    private final String advocate = "idva-" + UUID.randomUUID();

    @BeforeEach
    void has_a_car() {
        car = made(Role.OPERATOR, "/api/cars", """
                {"callSign": "%s", "area": "LEIGH"}""".formatted(
                        UUID.randomUUID().toString().substring(0, 18)));
    }

    private String rota(int version, LocalDate from, String begins) {
        return """
                {"car": "%s", "name": "weekends", "version": %d, "from": "%s", "until": "2037-03-28", "windows": [
                  {"day": "SATURDAY", "from": "%s", "until": "22:00", "area": "LEIGH", "kind": "WEEKEND",
                   "mode": "SECOND_RESPONSE", "overrunMinutesMax": 30,
                   "crew": [{"member": "%s", "role": "IDVA"}]}]}""".formatted(car, version, from, begins, advocate);
    }

    private void applied(String rota) {
        post(Role.IDVA_MANAGER, "/api/rota-patterns", rota).statusCode(201);
    }

    /** The windows in order of time: on which date, of which version, and by which it was replaced. */
    private List<String> windows() {
        var all = (List<?>) read(
                Role.IDVA_MANAGER,
                "/api/duties?limit=200&from=2037-03-01T00:00:00Z&until=2037-04-01T00:00:00Z",
                "items.findAll { it.car == '" + car
                        + "' }.collect { it.dutyFrom + ' ' + it.pattern + ' ' + it.withdrawnBy }");
        return all.stream().map(String::valueOf).toList();
    }

    private UUID dutyOn(LocalDate date) {
        return UUID.fromString((String) read(
                Role.IDVA_MANAGER,
                "/api/duties?limit=200&from=%sT00:00:00Z&until=%sT00:00:00Z".formatted(date, date.plusDays(1)),
                "items.find { it.car == '" + car + "' && it.withdrawnBy == null }.duty"));
    }

    @Test
    void the_windows_from_its_first_date_on_are_withdrawn_and_its_own_planned_once() {
        applied(rota(1, FIRST, "14:00"));
        applied(rota(2, FIRST.plusDays(14), "15:00"));
        applied(rota(2, FIRST.plusDays(14), "15:00"));
        assertThat(windows())
                .containsExactly(
                        "2037-03-07T14:00:00Z weekends v1 null",
                        "2037-03-14T14:00:00Z weekends v1 null",
                        "2037-03-21T14:00:00Z weekends v1 weekends v2",
                        "2037-03-21T15:00:00Z weekends v2 null",
                        "2037-03-28T14:00:00Z weekends v1 weekends v2",
                        "2037-03-28T15:00:00Z weekends v2 null");
    }

    @Test
    void a_window_to_which_somebody_is_signed_on_keeps_its_time() {
        applied(rota(1, FIRST, "14:00"));
        var signedOn = dutyOn(FIRST.plusDays(14));
        done(Role.IDVA_CAR_OFFICER, "/api/duties/" + signedOn + "/sign-on", """
                {"member": "%s", "role": "IDVA"}""".formatted(advocate));
        applied(rota(2, FIRST.plusDays(14), "14:00"));
        applied(rota(2, FIRST.plusDays(14), "14:00"));
        assertThat(windows())
                .containsExactlyInAnyOrder(
                        "2037-03-07T14:00:00Z weekends v1 null",
                        "2037-03-14T14:00:00Z weekends v1 null",
                        "2037-03-21T14:00:00Z weekends v1 null",
                        "2037-03-28T14:00:00Z weekends v1 weekends v2",
                        "2037-03-28T14:00:00Z weekends v2 null");
    }

    @Test
    void nobody_signs_on_to_a_window_that_was_withdrawn() {
        applied(rota(1, FIRST, "14:00"));
        var first = dutyOn(FIRST);
        applied(rota(2, FIRST, "15:00"));
        post(Role.IDVA_CAR_OFFICER, "/api/duties/" + first + "/sign-on", """
                {"member": "%s", "role": "IDVA"}""".formatted(advocate))
                .statusCode(409)
                .body("code", equalTo("DUTY_WITHDRAWN"));
        get(Role.IDVA_MANAGER, "/api/duties/" + first).statusCode(200).body("item.cancelled", equalTo(false));
    }

    @Test
    void todays_window_that_runs_is_not_planned_a_second_time() {
        var today = LondonTime.dateOf(Calls.hoursFromNow(0));
        var running = """
                {"car": "%s", "name": "daily", "version": %d, "from": "%s", "until": "%s", "windows": [
                  {"day": "%s", "from": "00:00", "until": "15:59", "area": "LEIGH", "kind": "DAY",
                   "mode": "SECOND_RESPONSE", "overrunMinutesMax": 30}]}""";
        applied(running.formatted(car, 1, today, today, today.getDayOfWeek()));
        post(Role.IDVA_MANAGER, "/api/rota-patterns", running.formatted(car, 2, today, today, today.getDayOfWeek()))
                .statusCode(409)
                .body("code", equalTo("DUTY_CLASHES"));
    }
}
