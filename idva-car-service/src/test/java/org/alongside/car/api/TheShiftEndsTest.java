package org.alongside.car.api;

import static org.alongside.car.api.Calls.carOnDuty;
import static org.alongside.car.api.Calls.crewAs;
import static org.alongside.car.api.Calls.done;
import static org.alongside.car.api.Calls.get;
import static org.alongside.car.api.Calls.post;
import static org.alongside.car.api.Calls.read;
import static org.alongside.car.api.Heard.awaitUntil;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.contracts.cases.HandOffAccepted;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.DomesticAbuseSuspected;
import org.alongside.contracts.incidents.SaidBy;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/** A victim in mid-conversation at the end of a shift, and one whom nobody has taken over when it is over. */
@QuarkusTest
class TheShiftEndsTest {
    private static final Role CREW = Role.IDVA_CAR_ADVOCATE;
    private static final String IN_PERSON = ", \"channel\": \"IN_PERSON\", \"place\": \"SCENE\"";

    @Inject
    Heard heard;

    private UUID sentWith(Job job, DeploymentMode mode) {
        var car = carOnDuty("WIGAN", "CONSTABLE", "IDVA");
        heard.live(job.incident(), new DomesticAbuseSuspected(SaidBy.OFFICER, Instant.now(), null));
        heard.live(job.incident(), job.proposal(car, mode));
        awaitUntil("the acceptance", () -> "ACCEPTED"
                .equals(get(Role.DISPATCHER, job.path("")).extract().path("item.outcome")));
        return UUID.fromString(read(CREW, "/api/cars/" + car, "item.duty").toString());
    }

    private static void signOn(UUID duty, String member) {
        done(Role.IDVA_CAR_OFFICER, "/api/duties/" + duty + "/sign-on", """
                {"member": "%s", "role": "IDVA"}""".formatted(member));
    }

    private static io.restassured.response.ValidatableResponse signOff(UUID duty, String member) {
        return post(Role.IDVA_CAR_OFFICER, "/api/duties/" + duty + "/sign-off", """
                {"member": "%s"}""".formatted(member));
    }

    @Test
    void the_talk_goes_on_with_the_relief_and_whom_nobody_takes_over_gets_a_task_until_somebody_does() {
        var job = Job.fresh();
        var duty = sentWith(job, DeploymentMode.SECOND_RESPONSE);
        var relief = "idva-" + UUID.randomUUID();
        done(CREW, job.path("/contact-started"), job.contact(IN_PERSON));
        signOff(duty, crewAs("IDVA")).statusCode(409).body("code", equalTo("CONTACT_OPEN"));
        signOff(duty, crewAs("CONSTABLE")).statusCode(409).body("code", equalTo("LEAVES_IDVA_ALONE"));
        signOn(duty, relief);
        var reliefToken = TestTokens.of(relief, CREW);
        post(reliefToken, job.path("/contact-taken-over"), job.contact("")).statusCode(200);
        get(Role.DISPATCHER, job.path("")).body("item.talks", contains(relief + " " + job.victim()));
        signOff(duty, crewAs("IDVA")).statusCode(200);
        post(reliefToken, job.path("/contact-ended"), job.contact(", \"twoWay\": true, \"alone\": true"))
                .statusCode(200);
        post(reliefToken, job.path("/hand-off"), job.contact(", \"toTeam\": \"ON-CALL\""))
                .statusCode(200);
        post(reliefToken, job.path("/completed"), "{}").statusCode(200);
        signOff(duty, relief).statusCode(200);
        signOff(duty, crewAs("CONSTABLE")).statusCode(200);

        var queue = "/api/deferred-contacts?incident=" + job.incident();
        awaitUntil("the task", () -> ((List<?>) read(Role.IDVA, queue, "items")).size() == 1);
        get(Role.IDVA, queue).body("items.reason", contains("HAND_OFF_NOT_ACCEPTED"));
        heard.live(
                UUID.randomUUID(),
                new HandOffAccepted(
                        new DeploymentId(job.deployment()),
                        new IncidentId(job.incident()),
                        new PartyId(job.victim()),
                        null,
                        "ON-CALL",
                        Instant.now()));
        awaitUntil("the end", () -> List.of("HANDED_OFF").equals(read(Role.IDVA, queue, "items.outcome")));
    }

    @Test
    void a_visit_is_checked_who_interprets_is_kept_and_who_knows_a_party_sees_no_more_of_it() {
        var job = Job.fresh();
        sentWith(job, DeploymentMode.FOLLOW_UP_VISIT);
        done(Role.IDVA_CAR_OFFICER, job.path("/visit-checked"), """
                {"place": "SCENE", "safe": true, "basis": "OFFICER_CHECKED_PLACE"}""");
        post(CREW, job.path("/visit-checked"), "{\"place\": \"SCENE\", \"safe\": true}")
                .statusCode(422)
                .body("code", equalTo("SAFE_NEEDS_BASIS"));
        done(Role.IDVA_CAR_OFFICER, job.path("/video-paused"), "{\"reason\": \"ADVOCACY_TALK\"}");
        done(CREW, job.path("/contact-started"), job.contact(IN_PERSON));
        done(CREW, job.path("/interpreter-used"), job.contact(", \"interpreter\": \"CHILD\""));
        get(CREW, job.path(""))
                .body("item.interpreterNeeded", equalTo("YES"))
                .body("item.honourBasedAbuse", equalTo("UNKNOWN"))
                .body("item.breaches", contains("INTERPRETER_NEEDED"))
                .body("item.interpreters", hasItem("CHILD " + job.victim()))
                .body("item.camerasOff", contains("ADVOCACY_TALK " + crewAs("CONSTABLE")));
        done(CREW, job.path("/conflict-of-interest"), "{}");
        get(CREW, job.path("")).statusCode(200);
        done(CREW, job.path("/contact-ended"), job.contact(", \"twoWay\": false, \"alone\": true"));
        done(CREW, job.path("/completed"), "{}");
        get(CREW, job.path("")).statusCode(404);
        get(Role.IDVA_CAR_OFFICER, job.path("")).statusCode(200).body("item", not(hasKey("conflicts")));
        get(Role.CONTROL_ROOM_SUPERVISOR, job.path("")).body("item.conflicts", contains(crewAs("IDVA")));
    }
}
