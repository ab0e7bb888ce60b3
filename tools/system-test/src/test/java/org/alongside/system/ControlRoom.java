package org.alongside.system;

import static org.alongside.contracts.Role.CALL_HANDLER;
import static org.alongside.contracts.Role.DISPATCHER;
import static org.alongside.contracts.Role.IDVA_CAR_ADVOCATE;
import static org.alongside.contracts.Role.IDVA_CAR_OFFICER;
import static org.alongside.contracts.Role.IDVA_MANAGER;
import static org.alongside.contracts.Role.OPERATOR;
import static org.alongside.contracts.Role.RESPONSE_OFFICER;
import static org.alongside.contracts.Role.SYSTEM;
import static org.alongside.local.installation.Service.DISPATCH;
import static org.alongside.local.installation.Service.IDVA_CAR;
import static org.alongside.local.installation.Service.INCIDENT;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A control room in one evening: two units, a car, and the calls it takes. */
final class ControlRoom {
    private static final String PLACE =
            "{'precision': 'ADDRESS', 'address': '? Example Street', 'latitude': 53.5448, 'longitude': -2.6318,"
                    + " 'district': 'WIGAN'}";

    private final PeopleOfAnEvening people;
    private final Map<String, JsonNode> answersToGrades = new HashMap<>();
    private String response = "";
    private String second = "";
    private String car = "";
    private String duty = "";
    private String callSign = "";
    private String lastCall = "";
    private int houses;

    ControlRoom(PeopleOfAnEvening people) {
        this.people = people;
    }

    String response() {
        return response;
    }

    String second() {
        return second;
    }

    String lastCall() {
        return lastCall;
    }

    /** Two units and a car with its crew, all free. */
    void comesOnDuty() {
        comesOnDutyWithoutItsCarsCrew();
        crewSignsOn();
    }

    /** The car's crew, without a tablet. */
    void crewSignsOn() {
        signsOn("idva-car-officer-1", "CONSTABLE");
        signsOn("idva-car-advocate-1", "IDVA");
        carIsFree();
    }

    /** Two units, and a car whose crew has not signed on yet. */
    void comesOnDutyWithoutItsCarsCrew() {
        var evening = UUID.randomUUID().toString().substring(0, 6);
        response = unit("R1-" + evening, "RESPONSE");
        second = unit("R2-" + evening, "RESPONSE");
        planACar(evening);
        positionsAreTaken();
    }

    private String unit(String callSign, String kind) {
        var unit = id(people.says(
                OPERATOR,
                DISPATCH,
                "/api/units",
                "{'callSign': '?', 'kind': '?', 'area': 'WIGAN', 'skills': ['ARREST']}",
                callSign,
                kind));
        people.says(
                DISPATCHER,
                DISPATCH,
                "/api/units/" + unit + "/crew",
                "{'crew': ['pc-1-?', 'pc-2-?'], 'constables': 2}",
                callSign,
                callSign);
        people.says(DISPATCHER, DISPATCH, "/api/units/" + unit + "/state", "{'raw': 2}");
        return unit;
    }

    private void planACar(String evening) {
        var carUnit = unit("IDVA-" + evening, "OTHER");
        callSign = "IDVA-" + evening;
        car = id(people.says(
                OPERATOR,
                IDVA_CAR,
                "/api/cars",
                "{'callSign': 'IDVA-?', 'area': 'WIGAN', 'unit': '?'}",
                evening,
                carUnit));
        duty = id(people.says(
                IDVA_MANAGER,
                IDVA_CAR,
                "/api/duties",
                "{'car': '?', 'dutyFrom': '?', 'dutyUntil': '?', 'area': 'WIGAN', 'kind': 'EVENING',"
                        + " 'mode': 'SECOND_RESPONSE', 'overrunMinutesMax': 60}",
                car,
                people.now().minus(Duration.ofMinutes(1)),
                people.now().plus(Duration.ofHours(6))));
    }

    String car() {
        return car;
    }

    String secondsCallSign() {
        return callSign.replace("IDVA-", "R2-");
    }

    String carsCallSign() {
        return callSign;
    }

    /** One of the car's crew. */
    void signsOn(String member, String role) {
        people.says(
                IDVA_CAR_OFFICER,
                IDVA_CAR,
                "/api/duties/" + duty + "/sign-on",
                "{'member': '?', 'role': '?'}",
                member,
                role);
    }

    /** The car may be sent, and the control room knows. */
    void carIsFree() {
        people.seesSoon(IDVA_CAR_ADVOCATE, IDVA_CAR, "/api/cars/" + car, seen -> seen.toString()
                .contains("\"state\":\"AVAILABLE\""));
        people.seesSoon(DISPATCHER, DISPATCH, "/api/dispatch-cars", seen -> seen.toString()
                .contains(car));
    }

    void positionsAreTaken() {
        people.says(
                SYSTEM,
                DISPATCH,
                "/api/units/positions",
                "{'positions': [{'unit': '?', 'latitude': 53.556, 'longitude': -2.615, 'at': '?'},"
                        + " {'unit': '?', 'latitude': 53.557, 'longitude': -2.616, 'at': '?'}]}",
                response,
                people.now(),
                second,
                people.now());
    }

    // --- A call ------------------------------------------------------------------------------------------------------

    /** A neighbour rings, the suspect has gone; an incident is made of it and graded. */
    String takesACall(String grade) {
        return takesACallThatCameAt(people.now(), grade);
    }

    /** They ring again, under the address of the last call. */
    String takesACallFromTheSameHouse(String grade) {
        houses--;
        return takesACall(grade);
    }

    /** What was written down when it came is entered now, with the times of then. */
    String takesACallThatCameAt(Instant then, String grade) {
        var incident = UUID.randomUUID().toString();
        people.says(
                CALL_HANDLER,
                INCIDENT,
                "/api/calls",
                "{'incident': '?', 'call': '?', 'source': 'VICTIM', 'line': 'EMERGENCY_999',"
                        + " 'callOfferedAt': '?', 'callAnsweredAt': '?'}",
                incident,
                UUID.randomUUID(),
                then,
                then);
        people.says(
                CALL_HANDLER,
                INCIDENT,
                "/api/incidents",
                "{'incident': '?', 'daSuspected': 'YES', 'place': " + PLACE + ", 'summary': 'shouting heard',"
                        + " 'flags': [{'flag': 'SUSPECT_ON_SCENE', 'value': 'NO', 'saidBy': 'CALLER'}],"
                        + " 'parties': [{'party': '?', 'roles': ['VICTIM'], 'name': 'Ann Example'}]}",
                incident,
                ++houses,
                UUID.randomUUID());
        var graded =
                people.says(CALL_HANDLER, INCIDENT, "/api/incidents/" + incident + "/grade", "{'grade': '?'}", grade);
        answersToGrades.put(incident, graded);
        lastCall = incident;
        return incident;
    }

    /** By what incident-service answered to the grade, as nothing else can be heard. */
    void opens(String call) {
        var facts = (com.fasterxml.jackson.databind.node.ObjectNode)
                answersToGrades.get(call).path("facts").deepCopy();
        facts.put("incident", call);
        people.says(DISPATCHER, DISPATCH, "/api/co-responses", "?", facts);
    }

    void waitsForTheResponse(String call) {
        people.seesSoon(DISPATCHER, DISPATCH, responseTo(call), seen -> seen.has("item"));
    }

    String responseTo(String call) {
        return "/api/co-responses/" + call;
    }

    JsonNode sees(String call) {
        return people.sees(DISPATCHER, DISPATCH, responseTo(call)).path("item");
    }

    JsonNode seesIncident(String call) {
        return people.sees(DISPATCHER, INCIDENT, "/api/incidents/" + call).path("item");
    }

    // --- Whom they send ----------------------------------------------------------------------------------------------

    void assigns(String call, String unit) {
        var recommended =
                people.says(DISPATCHER, DISPATCH, responseTo(call) + "/recommendations", "{'leg': 'RESPONSE'}");
        people.says(
                DISPATCHER,
                DISPATCH,
                responseTo(call) + "/legs/RESPONSE/assign",
                "{'unit': '?', 'recommendation': '?', 'overrideReason': 'LOCAL_KNOWLEDGE',"
                        + " 'explanation': 'the unit of this evening'}",
                unit,
                recommended.path("recommendation").asText());
    }

    void asksForTheCar(String call) {
        var recommended = people.says(
                DISPATCHER,
                DISPATCH,
                responseTo(call) + "/recommendations",
                "{'leg': 'IDVA_CAR', 'mode': 'SECOND_RESPONSE'}");
        people.says(
                DISPATCHER,
                DISPATCH,
                responseTo(call) + "/car/propose",
                "{'car': '?', 'mode': 'SECOND_RESPONSE', 'recommendation': '?', 'overrideReason':"
                        + " 'LOCAL_KNOWLEDGE', 'explanation': 'the car of this evening'}",
                car,
                recommended.path("recommendation").asText());
    }

    /** The rule that keeps this evening's car from that job, or how it stands. */
    String standingOfTheCarFor(String call) {
        var recommended = people.says(
                DISPATCHER,
                DISPATCH,
                responseTo(call) + "/recommendations",
                "{'leg': 'IDVA_CAR', 'mode': 'SECOND_RESPONSE'}");
        return recommended
                .at("/result/candidates")
                .valueStream()
                .filter(candidate -> candidate.path("car").asText().equals(car))
                .map(candidate -> candidate
                        .path("refusal")
                        .asText(candidate.path("standing").asText()))
                .findFirst()
                .orElse("not listed");
    }

    void hearsByRadioThatTheCarGoes(String call) {
        people.says(DISPATCHER, DISPATCH, responseTo(call) + "/car/confirm-by-radio", "{}");
    }

    void progress(String call, String unit, String state) {
        people.says(
                RESPONSE_OFFICER,
                DISPATCH,
                "/api/units/" + unit + "/progress",
                "{'incident': '?', 'progress': '?'}",
                call,
                state);
    }

    void crewIsHeard(String unit) {
        people.says(DISPATCHER, DISPATCH, "/api/units/" + unit + "/check-in", "{}");
    }

    private static String id(JsonNode answer) {
        return answer.path("id").asText();
    }
}
