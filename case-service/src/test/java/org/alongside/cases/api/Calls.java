package org.alongside.cases.api;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.alongside.cases.CaseIds;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.testkit.ReadYourWrites;
import org.alongside.testkit.TestTokens;

/** How these tests call, and one victim of one incident to call about. */
final class Calls {
    static final String RULES = """
            {"channelsAllowed": ["PHONE", "TEXT"], "voicemail": "%s", "withheldNumber": "ALLOWED", "text": "ALLOWED",
             "letter": "BARRED", "email": "NOT_ASKED", "viaOfficer": "ALLOWED", "safeTimes": [
               {"day": "MONDAY", "from": "00:00", "until": "00:00"}, {"day": "TUESDAY", "from": "00:00", "until": "00:00"},
               {"day": "WEDNESDAY", "from": "00:00", "until": "00:00"}, {"day": "THURSDAY", "from": "00:00", "until": "00:00"},
               {"day": "FRIDAY", "from": "00:00", "until": "00:00"}, {"day": "SATURDAY", "from": "00:00", "until": "00:00"},
               {"day": "SUNDAY", "from": "00:00", "until": "00:00"}],
             "livingWithSuspect": "NO", "deviceMayBeMonitored": "NO"}""";

    private Calls() {}

    /** A victim nobody has met yet. */
    record Victim(UUID incident, UUID victim) {
        static Victim unknown() {
            return new Victim(UUID.randomUUID(), UUID.randomUUID());
        }

        UUID file() {
            return CaseIds.fileOf(new IncidentId(incident), new PartyId(victim)).value();
        }

        String path(String more) {
            return "/api/cases/" + file() + more;
        }

        String advocacy(String more) {
            return "/api/advocacy/" + file() + more;
        }

        String instruction(String voicemail) {
            return """
                    {"incident": "%s", "victim": "%s", "rules": %s, "phone": "07700 900123", "codeword": "parcel"}""".formatted(incident, victim, RULES.formatted(voicemail));
        }

        String primary(int yes) {
            var items = new StringBuilder();
            for (int item = 1; item <= 24; item++) {
                items.append(item == 1 ? "" : ", ")
                        .append("{\"item\": " + item + ", \"answer\": \"" + (item <= yes ? "YES" : "NO") + "\"}");
            }
            return """
                    {"assessment": "%s", "incident": "%s", "victim": "%s",
                     "form": {"instrument": "DASH_SAFELIVES_24", "instrumentVersion": "2014", "items": [%s]}}""".formatted(UUID.randomUUID(), incident, victim, items);
        }

        String referral() {
            return """
                    {"source": "HEALTH", "incident": "%s", "victim": "%s", "victimKnows": "YES", "victimAgrees": "YES",
                     "area": "WIGAN", "victimName": "Ann Example", "reasons": "told her doctor of it"}""".formatted(incident, victim);
        }
    }

    static RequestSpecification as(Role role) {
        return as(TestTokens.of(role));
    }

    static RequestSpecification as(String token) {
        return given().filter(ReadYourWrites.FILTER).header("Authorization", "Bearer " + token);
    }

    static ValidatableResponse post(Role role, String path, String body) {
        return post(TestTokens.of(role), path, body);
    }

    static ValidatableResponse post(String token, String path, String body) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    /** Done; answers the position to read one's own write at. */
    static long done(Role role, String path, String body) {
        return post(role, path, body).statusCode(200).extract().jsonPath().getLong("position");
    }

    static ValidatableResponse get(Role role, String path, long minPosition) {
        var request = as(role).header("Access-Reason", "working on the case");
        return (minPosition > 0 ? request.queryParam("minPosition", minPosition) : request)
                .get(path)
                .then();
    }
}
