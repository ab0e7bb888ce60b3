package org.alongside.analytics.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.analytics.Call;
import org.alongside.analytics.Story;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PersonKey;
import org.alongside.contracts.incidents.IncidentsUnlinked;
import org.alongside.contracts.incidents.LinkKind;
import org.alongside.contracts.incidents.MatchBasis;
import org.alongside.contracts.incidents.PartyIdentified;
import org.alongside.contracts.incidents.PersonsMatched;
import org.alongside.contracts.incidents.PersonsUnmatched;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.testkit.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepeatDemandResourceTest {
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    @Inject
    Heard heard;

    private final String force = "F" + UUID.randomUUID();
    private final Story story = new Story(force, Origin.LIVE);
    private int tellings;

    /** Tells what is new and waits until it is seen. */
    private ValidatableResponse asked(Role role, String key) {
        var told = story.told();
        long position = heard.of(told.subList(tellings, told.size()));
        tellings = told.size();
        return Asking.untilSeen(() -> given().auth()
                        .oauth2(TestTokens.of(TestTokens.person(role), force, role))
                        .queryParams("key", key, "days", 28, "force", force, "minPosition", position)
                        .get("/api/repeat-demand"))
                .then()
                .statusCode(200);
    }

    private Call day(int day) {
        return story.call(START.plus(Duration.ofDays(day)));
    }

    @Test
    void a_rate_comes_with_its_definition_its_numbers_and_how_recent_it_is() {
        day(0);
        day(3);
        day(40);

        asked(Role.ANALYST, "BLOCK")
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
        day(0);
        day(40);

        asked(Role.CONTROL_ROOM_SUPERVISOR, "BLOCK")
                .body("suppressed", equalTo(true))
                .body("numerator", nullValue())
                .body("denominator", nullValue())
                .body("incomplete", nullValue());
    }

    @Test
    void whoever_is_not_an_analyst_sees_the_figures_of_their_own_force_only() {
        day(0);
        var told = story.told();
        long position = heard.of(told);
        var supervisor = TestTokens.of(Role.CONTROL_ROOM_SUPERVISOR);
        given().auth()
                .oauth2(supervisor)
                .queryParams("key", "BLOCK", "force", force)
                .get("/api/repeat-demand")
                .then()
                .statusCode(403);
        Asking.untilSeen(() -> given().auth()
                        .oauth2(supervisor)
                        .queryParams("key", "BLOCK", "minPosition", position)
                        .get("/api/repeat-demand"))
                .then()
                .statusCode(200)
                .body("population", containsString("force " + TestTokens.FORCE));
    }

    @Test
    void a_key_is_not_taken_for_the_parted_persons_own_because_the_other_is_in_another_force() {
        var elsewhere = new Story("E" + force, Origin.LIVE);
        var right = elsewhere.call(START).victimIs("key-" + force);
        heard.of(elsewhere.told());
        var wrong = day(0).victimIs("key-" + force);
        day(3).victimIs("key-" + force);
        day(40);
        asked(Role.ANALYST, "VICTIM").body("numerator", equalTo(1));

        wrong.says(
                new PersonsUnmatched(new PartyId(wrong.victim), new IncidentId(right.id), new PartyId(right.victim)));
        asked(Role.ANALYST, "VICTIM").body("numerator", equalTo(0));
    }

    /** An export that ended long ago, and a live call of today. */
    @Test
    void an_export_is_followed_to_its_own_end_and_not_to_the_latest_call() {
        var history = new Story(force, Origin.IMPORTED);
        history.call(START.minus(Duration.ofDays(4_000)));
        history.call(START.minus(Duration.ofDays(3_990)));
        heard.of(history.told());
        day(0);
        day(40);

        asked(Role.ANALYST, "BLOCK").body("denominator", equalTo(1)).body("incomplete", equalTo(3));
    }

    @Test
    void taking_a_link_back_restates_the_rate() {
        var first = day(0);
        var second = day(3).linked(LinkKind.DUPLICATE_OF, first);
        day(40);

        asked(Role.ANALYST, "BLOCK").body("numerator", equalTo(0)).body("denominator", equalTo(1));

        second.says(new IncidentsUnlinked(LinkKind.DUPLICATE_OF, new IncidentId(first.id), null));
        asked(Role.ANALYST, "BLOCK").body("numerator", equalTo(1)).body("denominator", equalTo(2));
    }

    @Test
    void taking_a_match_back_restates_the_rate() {
        var first = day(0);
        var second = day(3);
        day(40);
        asked(Role.ANALYST, "VICTIM").body("numerator", equalTo(0)).body("denominator", equalTo(2));

        var one = new PartyId(first.victim);
        var other = new PartyId(second.victim);
        first.says(new PersonsMatched(one, new IncidentId(second.id), other, 90, MatchBasis.CONFIRMED_BY_PERSON));
        asked(Role.ANALYST, "VICTIM").body("numerator", equalTo(1));

        first.says(new PersonsUnmatched(one, new IncidentId(second.id), other));
        asked(Role.ANALYST, "VICTIM").body("numerator", equalTo(0));
    }

    @Test
    void a_party_that_was_parted_is_not_joined_again_by_its_person_key() {
        var first = day(0);
        var second = day(3);
        day(40);
        first.says(identified(first.victim));
        second.says(identified(second.victim));
        asked(Role.ANALYST, "VICTIM").body("numerator", equalTo(1));

        first.says(
                new PersonsUnmatched(new PartyId(first.victim), new IncidentId(second.id), new PartyId(second.victim)));
        asked(Role.ANALYST, "VICTIM").body("numerator", equalTo(0));
    }

    private PartyIdentified identified(UUID party) {
        return new PartyIdentified(
                new PartyId(party),
                new PersonKey("key-" + force),
                null,
                AgeBand.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
