package org.alongside.analytics.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Actor;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Role;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.ids.BlockKey;
import org.alongside.contracts.incidents.ClockStarts;
import org.alongside.contracts.incidents.DomesticAbuseConfirmed;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.testkit.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepeatDemandResourceTest {
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    @Inject
    EventLog log;

    @Inject
    EventCodec codec;

    @Test
    void a_rate_comes_with_its_definition_its_numbers_and_how_recent_it_is() {
        var force = "F" + UUID.randomUUID();
        heard(force, START);
        heard(force, START.plus(Duration.ofDays(3)));
        long position = heard(force, START.plus(Duration.ofDays(40)));

        given().auth()
                .oauth2(TestTokens.of(Role.ANALYST))
                .queryParams("key", "BLOCK", "days", 28, "force", force, "minPosition", position)
                .get("/api/repeat-demand")
                .then()
                .statusCode(200)
                .body("definition", equalTo("REPEAT_RATE_BLOCK_28"))
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(2))
                .body("incomplete", equalTo(1))
                .body("cutOff", equalTo("2024-02-10T00:00:00Z"))
                .body("position", notNullValue())
                .body("asOf", notNullValue())
                .body("percent", nullValue());
    }

    @Test
    void small_numbers_are_hidden_from_whoever_is_not_an_analyst() {
        var force = "F" + UUID.randomUUID();
        heard(force, START);
        long position = heard(force, START.plus(Duration.ofDays(40)));

        given().auth()
                .oauth2(TestTokens.of(Role.CONTROL_ROOM_SUPERVISOR))
                .queryParams("key", "BLOCK", "days", 28, "force", force, "minPosition", position)
                .get("/api/repeat-demand")
                .then()
                .statusCode(200)
                .body("suppressed", equalTo(true))
                .body("numerator", nullValue())
                .body("denominator", nullValue());
    }

    @Test
    void bad_questions_get_a_problem_that_says_what_is_wrong() {
        var analyst = TestTokens.of(Role.ANALYST);
        given().auth()
                .oauth2(analyst)
                .queryParam("days", 28)
                .get("/api/repeat-demand")
                .then()
                .statusCode(422);
        given().auth()
                .oauth2(analyst)
                .queryParams("key", "BLOCK", "cutOff", "2023-02-29T00:00:00Z")
                .get("/api/repeat-demand")
                .then()
                .statusCode(422);
        given().get("/api/repeat-demand").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.of(Role.RESPONSE_OFFICER))
                .queryParam("key", "BLOCK")
                .get("/api/repeat-demand")
                .then()
                .statusCode(403);
    }

    /** An incident as its topic would tell of it; answers the position of its last event. */
    private long heard(String force, Instant receivedAt) {
        var id = UUID.randomUUID();
        var created = new IncidentCreated(
                receivedAt,
                new ClockStarts(receivedAt, receivedAt, null, null),
                FlagValue.YES,
                null,
                null,
                null,
                null,
                null,
                new Place(
                        PlacePrecision.BLOCK,
                        null,
                        new BlockKey("block-1"),
                        null,
                        null,
                        "WIGAN",
                        false,
                        false,
                        null,
                        null),
                null);
        var append = Append.of(
                List.of(event(force, id, 1, created), event(force, id, 2, new DomesticAbuseConfirmed(receivedAt))));
        var stored = log.append(append).await().atMost(Duration.ofSeconds(10));
        return ((AppendResult.Stored) stored).lastPosition();
    }

    private NewEvent event(String force, UUID id, int version, AlongsideEvent event) {
        var type = codec.typeOf(event);
        var envelope = new Envelope(
                UUID.randomUUID(),
                type.name(),
                type.version(),
                "incident/" + id,
                version,
                START,
                START,
                TimeQuality.TYPED,
                Actor.system("test"),
                UUID.randomUUID(),
                null,
                null,
                Origin.LIVE,
                Controller.POLICE,
                "TEST",
                Sensitivity.OFFICIAL,
                List.of(),
                force,
                "WIGAN",
                null);
        return new NewEvent(
                envelope,
                codec.write(event, clear -> {
                    throw new IllegalStateException("nothing is sealed here");
                }),
                "alongside.incidents.v1");
    }
}
