package org.alongside.system;

import static org.alongside.contracts.Role.CALL_HANDLER;
import static org.alongside.contracts.Role.CONTROL_ROOM_SUPERVISOR;
import static org.alongside.contracts.Role.DISPATCHER;
import static org.alongside.contracts.Role.IDVA_CAR_OFFICER;
import static org.alongside.contracts.Role.RESPONSE_OFFICER;
import static org.alongside.local.installation.Service.ANALYTICS;
import static org.alongside.local.installation.Service.CASES;
import static org.alongside.local.installation.Service.DISPATCH;
import static org.alongside.local.installation.Service.IDVA_CAR;
import static org.alongside.local.installation.Service.INCIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.local.installation.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a control room can still do, and is told, while a part is away for half an hour of a busy evening, and that
 * nothing is lost or done twice by it. docs/when-parts-are-gone.md tells it to people; both say the same.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveningWithPartsGoneTest {
    /** Half an hour in steps in which people do something. */
    private static final Duration STEP = Duration.ofMinutes(5);

    private static final String OWED = "/api/incidents/owed?limit=200";

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final WholeSystem system;
    private final PeopleOfAnEvening people;
    private final ControlRoom room;

    EveningWithPartsGoneTest(@TempDir Path data) {
        system = new WholeSystem(data);
        people = new PeopleOfAnEvening(system);
        room = new ControlRoom(people);
    }

    @BeforeAll
    void bringUp() {
        system.up();
    }

    @AfterAll
    void takeDown() {
        system.close();
    }

    /** Whatever a test left away is back for the next one. */
    @AfterEach
    void allIsBack() {
        system.thaw("kafka");
        system.up();
    }

    @BeforeEach
    void anEveningBegins() {
        people.eveningBegins();
        room.comesOnDuty();
    }

    @Test
    void with_the_broker_gone_calls_are_taken_units_sent_and_the_car_confirmed_by_radio() {
        system.kill("kafka");
        workWithoutTheBroker();
        system.up();
        allIsKnownAgain();
    }

    @Test
    void with_every_service_cut_off_from_the_broker_without_a_word_it_is_the_same() {
        system.freeze("kafka");
        workWithoutTheBroker();
        system.thaw("kafka");
        allIsKnownAgain();
    }

    private void workWithoutTheBroker() {
        var call = room.takesACall("G1");
        flowIsTroubledAndCallsAreTaken(INCIDENT);

        room.opens(call);
        room.assigns(call, room.response());
        flowIsTroubledAndCallsAreTaken(DISPATCH);
        people.seesSoon(DISPATCHER, DISPATCH, room.responseTo(call), seen -> seen.at("/item/line/legs/0/carriers")
                .toString()
                .contains(room.response()));

        room.asksForTheCar(call);
        people.pass(STEP);
        people.seesSoon(DISPATCHER, DISPATCH, room.responseTo(call), seen -> carUnconfirmed(seen));
        room.hearsByRadioThatTheCarGoes(call);
        room.progress(call, room.response(), "EN_ROUTE");
        room.positionsAreTaken();
        people.pass(STEP);
        room.progress(call, room.response(), "AT_SCENE");
        people.pass(Duration.ofMinutes(20));
        people.seesSoon(CONTROL_ROOM_SUPERVISOR, DISPATCH, "/api/units/alarms", seen -> seen.path("items")
                .toString()
                .contains(room.response()));
        room.crewIsHeard(room.response());
        // What was not heard is not claimed: incident-service says nobody is there yet, and beside it that it is
        // behind.
        assertThat(room.seesIncident(call).path("state").asText()).isEqualTo("GRADED");
        flowIsTroubledAndCallsAreTaken(INCIDENT);
    }

    private static boolean tells(JsonNode incident, String cause, String role) {
        return incident.at("/item/history")
                .valueStream()
                .map(line -> line.path("fact"))
                .anyMatch(fact -> fact.path("cause").asText().equals(cause)
                        && fact.path("to").asText().equals(role));
    }

    private static boolean carUnconfirmed(JsonNode response) {
        return response.at("/item/line/carUnconfirmed").asBoolean();
    }

    private void allIsKnownAgain() {
        flowsAgain();
        var call = room.lastCall();
        people.seesSoon(DISPATCHER, INCIDENT, "/api/incidents/" + call, seen -> seen.at("/item/state")
                .asText()
                .equals("AT_SCENE"));
        people.seesSoon(
                DISPATCHER,
                DISPATCH,
                room.responseTo(call),
                seen -> seen.at("/item/line/car/0/standing").asText().equals("CONFIRMED") && !carUnconfirmed(seen));
        people.seesSoon(
                IDVA_CAR_OFFICER, IDVA_CAR, "/api/deployments?incident=" + call, seen -> seen.at("/items/0/outcome")
                        .asText()
                        .equals("ACCEPTED"));
        assertThat(room.sees(call).at("/line/legs/0/carriers"))
                .as("one unit, once")
                .hasSize(1);
        everythingHolds();
    }

    @Test
    void with_dispatch_gone_the_incident_board_shows_who_waits_and_the_inspector_is_told() {
        var sent = room.takesACall("G1");
        room.waitsForTheResponse(sent);
        room.assigns(sent, room.response());
        people.seesSoon(DISPATCHER, INCIDENT, "/api/incidents/" + sent, seen -> seen.at("/item/state")
                .asText()
                .equals("ASSIGNED"));
        system.kill("dispatch-service");
        assertThat(people.hearsNothing(DISPATCHER, DISPATCH, "/api/co-responses"))
                .isTrue();

        var waiting = room.takesACall("G1");
        var wentByRadio = people.now();
        people.says(
                DISPATCHER,
                INCIDENT,
                "/api/incidents/" + waiting + "/log",
                "{'text': 'dispatch screen is away; unit sent by radio'}");
        for (int step = 0; step < 6; step++) {
            people.pass(STEP);
        }
        people.seesSoon(
                CONTROL_ROOM_SUPERVISOR,
                INCIDENT,
                "/api/incidents/" + waiting,
                seen -> tells(seen, "GRADE_1_UNRESOURCED", "DISTRICT_INSPECTOR"));

        system.up();
        flowsAgain();
        room.waitsForTheResponse(waiting);
        assertThat(room.sees(sent).at("/line/legs/0/carriers")).hasSize(1);
        room.assigns(waiting, room.second());
        people.says(
                RESPONSE_OFFICER,
                DISPATCH,
                "/api/units/" + room.second() + "/progress",
                "{'incident': '?', 'progress': 'AT_SCENE', 'at': '?'}",
                waiting,
                wentByRadio.plus(Duration.ofMinutes(12)));
        people.seesSoon(DISPATCHER, INCIDENT, "/api/incidents/" + waiting, seen -> seen.at("/item/state")
                .asText()
                .equals("AT_SCENE"));
        everythingHolds();
    }

    @Test
    void with_the_cars_service_gone_the_car_is_confirmed_by_radio_and_not_offered_twice() {
        var call = room.takesACall("G1");
        room.waitsForTheResponse(call);
        room.assigns(call, room.response());
        system.kill("idva-car-service");

        room.asksForTheCar(call);
        people.pass(STEP);
        people.seesSoon(DISPATCHER, DISPATCH, room.responseTo(call), seen -> carUnconfirmed(seen));
        room.hearsByRadioThatTheCarGoes(call);
        var second = room.takesACall("G1");
        room.waitsForTheResponse(second);
        room.assigns(second, room.second());
        assertThat(room.standingOfTheCarFor(second))
                .as("the car that goes by radio is not free")
                .isEqualTo("CAR_BUSY");
        people.pass(HALF_AN_HOUR);

        system.up();
        flowsAgain();
        people.seesSoon(
                IDVA_CAR_OFFICER, IDVA_CAR, "/api/deployments?incident=" + call, seen -> seen.at("/items/0/outcome")
                        .asText()
                        .equals("ACCEPTED"));
        people.seesSoon(DISPATCHER, DISPATCH, room.responseTo(call), seen -> seen.at("/item/line/car/0/standing")
                .asText()
                .equals("CONFIRMED"));
        everythingHolds();
    }

    @Test
    void with_incident_service_gone_crews_are_guided_on_and_calls_are_written_down_and_entered_later() {
        var call = room.takesACall("G1");
        room.waitsForTheResponse(call);
        room.assigns(call, room.response());
        system.kill("incident-service");

        room.progress(call, room.response(), "EN_ROUTE");
        people.pass(STEP);
        room.progress(call, room.response(), "AT_SCENE");
        room.assigns(call, room.second());
        people.says(
                RESPONSE_OFFICER,
                DISPATCH,
                "/api/co-responses/" + call + "/scene/safe",
                "{'basis': 'SUSPECT_ELSEWHERE_CONFIRMED', 'place': 'SCENE', 'officer': 'pc-1'}");
        assertThat(people.hearsNothing(CALL_HANDLER, INCIDENT, "/api/incidents"))
                .isTrue();
        var onPaper = people.now();
        people.pass(HALF_AN_HOUR);

        system.up();
        flowsAgain();
        var late = room.takesACallThatCameAt(onPaper, "G1");
        people.pass(STEP);
        people.seesSoon(
                CONTROL_ROOM_SUPERVISOR,
                INCIDENT,
                "/api/incidents/" + late,
                seen -> tells(seen, "GRADE_1_UNRESOURCED", "DISTRICT_INSPECTOR"));
        room.waitsForTheResponse(late);
        people.seesSoon(DISPATCHER, INCIDENT, "/api/incidents/" + call, seen -> seen.at("/item/state")
                .asText()
                .equals("AT_SCENE"));
        everythingHolds();
    }

    @Test
    void with_the_cases_and_the_figures_gone_the_control_room_works_on_and_no_referral_is_forgotten() {
        system.kill("case-service");
        system.kill("analytics-service");
        var call = room.takesACall("G1");
        room.waitsForTheResponse(call);
        room.assigns(call, room.response());
        room.progress(call, room.response(), "AT_SCENE");
        var victim = room.seesIncident(call).at("/parties/0/party").asText();
        people.says(
                RESPONSE_OFFICER,
                INCIDENT,
                "/api/incidents/" + call + "/referral-decision",
                "{'victim': '?', 'decision': 'MADE'}",
                victim);
        assertThat(people.hearsNothing(CONTROL_ROOM_SUPERVISOR, CASES, "/api/referrals"))
                .isTrue();
        people.pass(HALF_AN_HOUR);

        system.up();
        flowsAgain();
        people.seesSoon(DISPATCHER, INCIDENT, OWED, seen -> seen.toString().contains(call));
        people.refers(call, victim);
        people.seesSoon(DISPATCHER, INCIDENT, OWED, seen -> !seen.toString().contains(call));
        everythingHolds();
    }

    @Test
    void with_the_database_gone_everything_is_refused_and_the_same_request_is_done_once_afterwards() {
        var call = room.takesACall("G1");
        room.waitsForTheResponse(call);
        system.kill("postgresql");

        var key = UUID.randomUUID().toString();
        var line = "{'text': 'crew asks for a second unit'}";
        var refused = people.tries(DISPATCHER, INCIDENT, "/api/incidents/" + call + "/log", line, key);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(503);
        for (var service : List.of(INCIDENT, DISPATCH, IDVA_CAR)) {
            people.notReadySoon(service);
        }
        people.elapses(HALF_AN_HOUR);

        system.up();
        flowsAgain();
        assertThat(people.tries(DISPATCHER, INCIDENT, "/api/incidents/" + call + "/log", line, key)
                        .isSuccess())
                .isTrue();
        assertThat(people.tries(DISPATCHER, INCIDENT, "/api/incidents/" + call + "/log", line, key)
                        .isSuccess())
                .isTrue();
        var log = people.sees(DISPATCHER, INCIDENT, "/api/incidents/" + call + "/log")
                .toString();
        assertThat(log.split("crew asks for a second unit", -1)).as(log).hasSize(2);
        room.assigns(call, room.response());
        everythingHolds();
    }

    private void flowIsTroubledAndCallsAreTaken(Service service) {
        people.seesSoon(DISPATCHER, service, "/api/flow-health", seen -> !seen.path("ok")
                .asBoolean());
        assertThat(people.sees(DISPATCHER, service, "/q/health/ready")
                        .path("status")
                        .asText())
                .isEqualTo("UP");
    }

    private void flowsAgain() {
        people.timeIs(people.now());
        for (var service : List.of(INCIDENT, DISPATCH, IDVA_CAR, CASES, ANALYTICS)) {
            people.seesSoon(DISPATCHER, service, "/api/flow-health", seen -> seen.path("ok")
                    .asBoolean());
        }
    }

    private void everythingHolds() {
        var verdict = system.verify();
        assertThat(verdict.broken()).as(verdict.report().toPrettyString()).isEmpty();
        assertThat(verdict.exit()).isZero();
    }
}
