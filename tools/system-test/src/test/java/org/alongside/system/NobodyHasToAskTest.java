package org.alongside.system;

import static org.alongside.contracts.Role.DISPATCHER;
import static org.alongside.contracts.Role.RESPONSE_OFFICER;
import static org.alongside.contracts.Role.SECONDARY_RISK_ASSESSOR;
import static org.alongside.local.installation.Service.CASES;
import static org.alongside.local.installation.Service.DISPATCH;
import static org.alongside.local.installation.Service.INCIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What one service knows reaches the people of another without anybody asking. Source: domain 2.12. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NobodyHasToAskTest {
    private static final String OWED = "/api/incidents/owed?limit=200";
    private static final String TO_REVIEW = "/api/incidents/risk-reviews?limit=200";

    private final WholeSystem system;
    private final PeopleOfAnEvening people;
    private final ControlRoom room;

    NobodyHasToAskTest(@TempDir Path data) {
        system = new WholeSystem(data);
        people = new PeopleOfAnEvening(system);
        room = new ControlRoom(people);
    }

    @BeforeAll
    void anEveningBegins() {
        system.up();
        people.eveningBegins();
        room.comesOnDuty();
    }

    @AfterAll
    void takeDown() {
        system.close();
    }

    @Test
    void a_firearm_on_record_of_the_address_holds_the_car_from_the_next_call() {
        var first = room.takesACall("G2");
        people.says(
                RESPONSE_OFFICER,
                INCIDENT,
                "/api/incidents/" + first + "/markers",
                "{'kind': 'FIREARM', 'expiresAt': '?'}",
                people.now().plus(Duration.ofDays(365)));
        people.pass(Duration.ofHours(1));

        var next = room.takesACallFromTheSameHouse("G1");
        people.seesSoon(DISPATCHER, DISPATCH, room.responseTo(next), seen -> seen.findValuesAsText("source")
                .contains("POLICE_RECORD"));
        assertThat(room.standingOfTheCarFor(next)).isEqualTo("HOLD_AT_RVP");
        assertThat(room.sees(next).toString()).contains("\"holds\":[\"FIREARM\"]");
    }

    @Test
    void a_referral_that_was_said_is_owed_until_the_advocacy_service_has_it() {
        var incident = room.takesACall("G2");
        var victim = room.seesIncident(incident).at("/parties/0/party").asText();
        people.says(
                RESPONSE_OFFICER,
                INCIDENT,
                "/api/incidents/" + incident + "/referral-decision",
                "{'victim': '?', 'decision': 'MADE'}",
                victim);
        people.seesSoon(DISPATCHER, INCIDENT, OWED, seen -> seen.toString().contains(incident));

        people.refers(incident, victim);
        people.seesSoon(DISPATCHER, INCIDENT, OWED, seen -> !seen.toString().contains(incident));
    }

    @Test
    void a_specialists_assessment_is_a_look_at_the_risk_of_what_has_ended() {
        var incident = room.takesACall("G2");
        var victim = room.seesIncident(incident).at("/parties/0/party").asText();
        people.says(
                RESPONSE_OFFICER,
                INCIDENT,
                "/api/incidents/" + incident + "/result",
                "{'results': ['WORDS_OF_ADVICE'], 'daConfirmed': 'YES'}");
        people.seesSoon(SECONDARY_RISK_ASSESSOR, INCIDENT, TO_REVIEW, seen -> seen.toString()
                .contains(incident));
        secondaryAssessment(incident, victim);
        people.seesSoon(SECONDARY_RISK_ASSESSOR, INCIDENT, TO_REVIEW, seen -> !seen.toString()
                .contains(incident));
    }

    private void secondaryAssessment(String incident, String victim) {
        var referred = people.refers(incident, victim);
        people.says(
                SECONDARY_RISK_ASSESSOR,
                CASES,
                "/api/cases/" + referred + "/risk/secondary",
                "{'incident': '?', 'assessment': '?', 'form': {'instrument': 'DASH_POLICE_27',"
                        + " 'instrumentVersion': '1', 'items': [], 'judged': 'STANDARD'},"
                        + " 'assessedAt': '?'}",
                incident,
                UUID.randomUUID(),
                people.now());
    }
}
