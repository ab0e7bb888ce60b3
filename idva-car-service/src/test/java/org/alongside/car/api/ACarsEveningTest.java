package org.alongside.car.api;

import static io.restassured.RestAssured.given;
import static org.alongside.car.api.Calls.*;
import static org.alongside.car.api.Heard.awaitUntil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.contracts.Role;
import org.alongside.contracts.cases.HandOffAccepted;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.SceneDeclaredSafe;
import org.alongside.contracts.dispatch.SceneSafeBasis;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.DomesticAbuseSuspected;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.RestrictionReason;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.SaidBy;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.testkit.ReadYourWrites;
import org.alongside.testkit.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ACarsEveningTest {
    private static final Role CREW = Role.IDVA_CAR_ADVOCATE;

    @Inject
    Heard heard;

    private static String outcome(Job job) {
        return get(Role.DISPATCHER, job.path("")).extract().path("item.outcome");
    }

    @Test
    void the_car_goes_waits_for_safety_meets_the_victim_and_hands_over() {
        var car = carOnDuty("WIGAN", "CONSTABLE", "IDVA");
        awaitUntil("the crew", () -> "AVAILABLE".equals(read(CREW, "/api/cars/" + car, "item.state")));
        var job = Job.fresh();
        heard.live(job.incident(), job.proposal(car));
        awaitUntil("the acceptance", () -> "ACCEPTED".equals(outcome(job)));
        done(CREW, job.path("/staged"), "{\"rendezvousPoint\": {\"latitude\": 53.54512, \"longitude\": -2.63}}");
        heard.live(
                job.incident(),
                new SceneDeclaredSafe(
                        SafePlace.SCENE, new StaffId("sgt-1"), SceneSafeBasis.SUSPECT_ARRESTED, Instant.now(), null));
        awaitUntil("word of safety", () -> "SAFE".equals(read(CREW, "/api/cars/" + car, "item.sceneState")));
        done(Role.IDVA_CAR_OFFICER, job.path("/video-started"), "{}");
        done(Role.IDVA_CAR_OFFICER, job.path("/video-paused"), "{\"reason\": \"ADVOCACY_TALK\"}");
        done(CREW, job.path("/contact-started"), job.contact(", \"channel\": \"IN_PERSON\", \"place\": \"SCENE\""));
        awaitUntil("the contact", () -> "WITH_VICTIM".equals(read(Role.DISPATCHER, "/api/cars/" + car, "item.state")));
        get(Role.DISPATCHER, "/api/cars/" + car)
                .body("item.incident", equalTo(job.incident().toString()));
        done(CREW, job.path("/contact-ended"), job.contact(", \"twoWay\": true, \"alone\": true"));
        done(CREW, job.path("/hand-off"), job.contact(", \"toTeam\": \"ON-CALL\""));
        heard.live(
                UUID.randomUUID(),
                new HandOffAccepted(
                        new DeploymentId(job.deployment()),
                        new IncidentId(job.incident()),
                        new PartyId(job.victim()),
                        null,
                        "ON-CALL",
                        Instant.now()));
        awaitUntil("the hand-off", () -> List.of("ACCEPTED " + job.victim())
                .equals(read(CREW, job.path(""), "item.handOffs")));
        done(CREW, job.path("/completed"), "{}");
        get(CREW, job.path("")).body("item.outcome", equalTo("CONTACT_MADE")).body("item.breaches", empty());
        get(Role.IDVA, "/api/deferred-contacts?incident=" + job.incident()).body("items", empty());
    }

    @Test
    void contact_before_a_declared_safe_place_is_kept_with_its_breach() {
        var car = carOnDuty("WIGAN", "CONSTABLE", "IDVA");
        var job = Job.fresh();
        heard.live(job.incident(), job.proposal(car));
        awaitUntil("the acceptance", () -> "ACCEPTED".equals(outcome(job)));
        done(CREW, job.path("/contact-started"), job.contact(", \"channel\": \"IN_PERSON\", \"place\": \"SCENE\""));
        awaitUntil("the breaches", () -> List.of("SCENE_NOT_SAFE", "BWV_PAUSED")
                .equals(read(CREW, job.path(""), "item.breaches")));
        done(Role.IDVA_CAR_OFFICER, job.path("/video-not-running"), "{\"reason\": \"FAILED\"}");
        get(CREW, job.path(""))
                .body("item.camerasOn", empty())
                .body("item.camerasOff", contains("FAILED " + crewAs("CONSTABLE")));
        done(CREW, job.path("/contact-ended"), job.contact(", \"twoWay\": false, \"alone\": true"));
        done(CREW, job.path("/completed"), "{}");
    }

    @Test
    void a_detached_officer_stops_the_car_in_the_same_commit() {
        var car = made(
                Role.OPERATOR,
                "/api/cars",
                "{\"callSign\": \"D-" + UUID.randomUUID().toString().substring(0, 8) + "\", \"area\": \"WIGAN\"}");
        var duty = duty(car, "WIGAN", "CONSTABLE", "IDVA");
        var position = post(
                        Role.IDVA_CAR_OFFICER, "/api/duties/" + duty + "/detach", """
                {"member": "%s", "reason": "ARREST"}""".formatted(crewAs("CONSTABLE")))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("position");
        get(CREW, "/api/cars/" + car + "?minPosition=" + position)
                .body("item.state", equalTo("COMMITTED_NOT_DEPLOYABLE"))
                .body("item.crewComplete", equalTo(false));
        get(CREW, "/api/duties/" + duty + "?minPosition=" + position).body("item.members.state", hasItem("DETACHED"));
    }

    @Test
    void a_car_without_its_crew_refuses_and_the_victim_gets_a_task_until_she_is_reached() {
        var car = carOnDuty("WIGAN", "IDVA");
        var job = Job.fresh();
        heard.live(job.incident(), job.proposal(car));
        awaitUntil("the refusal", () -> "REFUSED".equals(outcome(job)));
        get(CREW, job.path("")).statusCode(404);
        get(Role.DISPATCHER, job.path("")).body("item.reason", equalTo("CREW_INCOMPLETE"));
        var queue = "/api/deferred-contacts?incident=" + job.incident();
        awaitUntil("the task", () -> ((List<?>) read(Role.IDVA, queue, "items")).size() == 1);
        get(Role.IDVA, queue)
                .body("items[0].victim", equalTo(job.victim().toString()))
                .body("items[0].reason", equalTo("CREW_INCOMPLETE"))
                .body("items[0].route", equalTo("HUB_SERVICE"));
        var task = read(Role.IDVA, queue, "items[0].task").toString();
        var file = UUID.randomUUID();
        heard.live(file, job.attempt(task, ContactReached.NOT_REACHED));
        heard.live(file, job.attempt(task, ContactReached.REACHED));
        awaitUntil(
                "the end", () -> Boolean.FALSE.equals(read(Role.IDVA, "/api/deferred-contacts/" + task, "item.open")));
        get(Role.IDVA, "/api/deferred-contacts/" + task)
                .body("item.outcome", equalTo("TWO_WAY_CONTACT"))
                .body("item.attempts", equalTo(2))
                .body("item", hasKey("lastReached"));
        get(Role.DISPATCHER, "/api/deferred-contacts/" + task).body("item", not(hasKey("lastReached")));
    }

    @Test
    void where_no_car_could_be_asked_every_victim_gets_a_task_however_the_topics_arrive() {
        var job = Job.fresh();
        heard.live(job.incident(), new LegGapFound(Leg.IDVA_CAR, GapReason.NO_CAR_ON_DUTY, null, Instant.now()));
        heard.live(job.incident(), new RoleAssigned(new PartyId(job.victim()), PartyRole.VICTIM));
        heard.live(job.incident(), new DomesticAbuseSuspected(SaidBy.OFFICER, Instant.now(), null));
        var queue = "/api/deferred-contacts?incident=" + job.incident();
        awaitUntil("the task", () -> ((List<?>) read(Role.IDVA, queue, "items")).size() == 1);
        get(Role.IDVA, queue).body("items.reason", contains("OUT_OF_HOURS"));
    }

    @Test
    void a_restricted_task_does_not_exist_for_an_advocate_who_is_not_named() {
        var job = Job.fresh();
        heard.live(job.incident(), new AccessRestricted(RestrictionReason.POLICE_OR_PARTNER_STAFF_INVOLVED, List.of()));
        heard.live(job.incident(), new LegGapFound(Leg.IDVA_CAR, GapReason.NO_CAR_ON_DUTY, null, Instant.now()));
        heard.live(job.incident(), new RoleAssigned(new PartyId(job.victim()), PartyRole.VICTIM));
        heard.live(job.incident(), new DomesticAbuseSuspected(SaidBy.OFFICER, Instant.now(), null));
        var queue = "/api/deferred-contacts?incident=" + job.incident();
        awaitUntil("the task", () -> ((List<?>) read(Role.IDVA_MANAGER, queue, "items")).size() == 1);
        var end = "/api/deferred-contacts/" + read(Role.IDVA_MANAGER, queue, "items[0].task") + "/complete";
        post(Role.IDVA, end, "{\"outcome\": \"RESTRICTED_ROUTE\"}").statusCode(404);
        given().filter(ReadYourWrites.FILTER)
                .header("Authorization", "Bearer " + TestTokens.of(Role.IDVA))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"route\": \"IDVA\", \"team\": \"EAST\", \"reason\": \"CAPACITY\"}")
                .post(end.replace("/complete", "/route"))
                .then()
                .statusCode(404);
        done(Role.IDVA_MANAGER, end, "{\"outcome\": \"RESTRICTED_ROUTE\"}");
    }

    @Test
    void a_crew_sees_the_jobs_of_its_own_car_and_named_people_those_that_became_restricted() {
        var car = carOnDuty("WIGAN", "CONSTABLE", "IDVA");
        var job = Job.fresh();
        heard.live(job.incident(), job.proposal(car));
        awaitUntil("the acceptance", () -> "ACCEPTED".equals(outcome(job)));
        var all = "/api/deployments?incident=" + job.incident();
        get(CREW, job.path(""))
                .statusCode(200)
                .body("item.victims", contains(job.victim().toString()));
        get(CREW, all).body("items", hasSize(1));
        var stranger = TestTokens.of("idva-car-advocate-9", CREW);
        get(stranger, job.path("")).statusCode(404);
        get(stranger, all).statusCode(200).body("items", empty());
        var named = new StaffId(TestTokens.person(Role.CONTROL_ROOM_SUPERVISOR));
        heard.live(
                job.incident(),
                new AccessRestricted(RestrictionReason.POLICE_OR_PARTNER_STAFF_INVOLVED, List.of(named)));
        awaitUntil(
                "the restriction",
                () -> get(Role.DISPATCHER, job.path("")).extract().statusCode() == 404);
        get(Role.DISPATCHER, all).body("items", empty());
        get(Role.DISPATCHER, "/api/cars/" + car).statusCode(200).body("item.incident", nullValue());
        get(Role.CONTROL_ROOM_SUPERVISOR, job.path("")).statusCode(200);
        get(CREW, job.path("")).statusCode(200);
    }

    @Test
    void the_control_room_reports_for_a_crew_and_another_crew_does_not() {
        var car = carOnDuty("WIGAN", "CONSTABLE", "IDVA");
        var job = Job.fresh();
        heard.live(job.incident(), job.proposal(car));
        awaitUntil("the acceptance", () -> "ACCEPTED".equals(outcome(job)));
        var stranger = TestTokens.of("idva-car-advocate-9", CREW);
        for (var what : List.of("/en-route", "/at-scene", "/completed")) {
            post(stranger, job.path(what), "{}").statusCode(403).body("code", equalTo("NOT_OF_THIS_CREW"));
        }
        post(stranger, job.path("/contact-started"), job.contact(", \"channel\": \"PHONE\", \"place\": \"SCENE\""))
                .statusCode(403)
                .body("code", equalTo("NOT_OF_THIS_CREW"));
        post(stranger, job.path("/hand-off"), job.contact(", \"toTeam\": \"ON-CALL\""))
                .statusCode(403)
                .body("code", equalTo("NOT_OF_THIS_CREW"));
        post(stranger, "/api/cars/" + car + "/state", "{\"to\": \"OUT_OF_SERVICE\", \"cause\": \"VEHICLE_FAULT\"}")
                .statusCode(403)
                .body("code", equalTo("NOT_OF_THIS_CREW"));
        done(Role.DISPATCHER, job.path("/at-scene"), "{}");
        done(CREW, job.path("/completed"), "{}");
    }

    @Test
    void no_report_is_taken_on_a_restricted_job_from_who_may_not_see_it() {
        var car = carOnDuty("WIGAN", "CONSTABLE", "IDVA");
        var job = Job.fresh();
        heard.live(job.incident(), job.proposal(car));
        awaitUntil("the acceptance", () -> "ACCEPTED".equals(outcome(job)));
        var named = new StaffId(TestTokens.person(Role.CONTROL_ROOM_SUPERVISOR));
        heard.live(
                job.incident(),
                new AccessRestricted(RestrictionReason.POLICE_OR_PARTNER_STAFF_INVOLVED, List.of(named)));
        awaitUntil(
                "the restriction",
                () -> get(Role.DISPATCHER, job.path("")).extract().statusCode() == 404);
        var journey = Map.of(
                "/en-route", "{}",
                "/staged", "{}",
                "/at-scene", "{}",
                "/visit-checked", "{\"place\": \"SCENE\", \"safe\": false}",
                "/withdrawn", "{\"cause\": \"SCENE_NOT_SAFE\"}",
                "/given-up", "{\"reason\": \"NOT_FIT_NOW\"}",
                "/completed", "{}");
        journey.forEach(
                (what, body) -> post(Role.DISPATCHER, job.path(what), body).statusCode(404));
        var talk = Map.of(
                "/contact-started", job.contact(", \"channel\": \"PHONE\", \"place\": \"SCENE\""),
                "/contact-ended", job.contact(", \"twoWay\": true, \"alone\": true"),
                "/contact-taken-over", job.contact(""),
                "/interpreter-used", job.contact(", \"interpreter\": \"PHONE_SERVICE\""),
                "/conflict-of-interest", "{}",
                "/contact-not-made", job.contact(", \"reason\": \"NOT_FIT_NOW\""),
                "/support-offered", job.contact(""),
                "/support-accepted", job.contact(""),
                "/support-declined", job.contact(", \"laterContact\": \"NOT_PERMITTED\""),
                "/hand-off", job.contact(", \"toTeam\": \"ON-CALL\""));
        var stranger = TestTokens.of("idva-car-advocate-9", CREW);
        Stream.concat(journey.entrySet().stream(), talk.entrySet().stream())
                .forEach(report -> post(stranger, job.path(report.getKey()), report.getValue())
                        .statusCode(404));
        var officer = TestTokens.of("idva-car-officer-9", Role.IDVA_CAR_OFFICER);
        post(officer, job.path("/video-paused"), "{\"reason\": \"ADVOCACY_TALK\"}")
                .statusCode(404);
        post(officer, job.path("/video-resumed"), "{}").statusCode(404);
        done(Role.CONTROL_ROOM_SUPERVISOR, job.path("/en-route"), "{}");
        done(CREW, job.path("/at-scene"), "{}");
    }

    @Test
    void imported_history_starts_nothing() {
        var car = carOnDuty("WIGAN", "CONSTABLE", "IDVA");
        var past = Job.fresh();
        var now = Job.fresh();
        heard.imported(past.incident(), past.proposal(car));
        heard.live(now.incident(), now.proposal(car));
        awaitUntil("the live one", () -> "ACCEPTED".equals(outcome(now)));
        assertThat(outcome(past)).isEqualTo("PROPOSED");
    }

    @Test
    void a_rota_applied_twice_plans_its_windows_once() {
        var car = made(
                Role.OPERATOR,
                "/api/cars",
                "{\"callSign\": \"R-" + UUID.randomUUID().toString().substring(0, 8) + "\", \"area\": \"LEIGH\"}");
        var rota = """
                {"car": "%s", "name": "weekends", "version": 1, "from": "2035-03-03", "until": "2035-03-25", "windows": [
                  {"day": "SATURDAY", "from": "14:00", "until": "22:00", "area": "LEIGH", "kind": "WEEKEND",
                   "mode": "SECOND_RESPONSE", "overrunMinutesMax": 30}]}""".formatted(car);
        int version = post(Role.IDVA_MANAGER, "/api/rota-patterns", rota)
                .statusCode(201)
                .extract()
                .path("version");
        post(Role.IDVA_MANAGER, "/api/rota-patterns", rota).statusCode(201).body("version", equalTo(version));
        awaitUntil(
                "the windows",
                () -> ((List<?>) read(
                                        CREW,
                                        "/api/duties?from=2035-03-01T00:00:00Z&until=2035-04-01T00:00:00Z",
                                        "items"))
                                .size()
                        == 4);
    }
}
