package org.alongside.cases.api;

import static org.alongside.cases.api.Calls.done;
import static org.alongside.cases.api.Calls.get;
import static org.alongside.cases.api.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.alongside.cases.api.Calls.Victim;
import org.alongside.contracts.Role;
import org.alongside.testkit.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseFlowTest {

    @Test
    void from_the_referral_to_the_signed_closing() {
        var her = Victim.unknown();
        long referred = post(Role.RESPONSE_OFFICER, "/api/referrals", her.referral())
                .statusCode(201)
                .body("id", equalTo(her.file().toString()))
                .extract()
                .jsonPath()
                .getLong("position");
        get(Role.HUB_TRIAGE_WORKER, "/api/referrals?limit=200", referred)
                .statusCode(200)
                .body("items.id", hasItem(her.file().toString()));
        get(Role.HUB_TRIAGE_WORKER, "/api/referrals/waiting", referred)
                .statusCode(200)
                .body("untriaged", greaterThanOrEqualTo(1))
                .body("oldestAgeSeconds", notNullValue());
        done(Role.HUB_TRIAGE_WORKER, her.path("/triage"), """
                {"decision": "ASSIGN_TO_SERVICE", "service": "IDVA"}""");
        done(Role.IDVA_MANAGER, her.path("/allocation"), """
                {"idva": "idva-1", "team": "EAST"}""");
        done(Role.IDVA, her.path("/safe-contact"), her.instruction("BARRED"));
        done(Role.IDVA, her.path("/contact-attempts"), attempt("SPOKE_SAFE", "PHONE"));
        post(Role.IDVA, her.path("/engagement"), "{}").statusCode(409).body("code", equalTo("NO_SESSION"));
        done(Role.IDVA, her.path("/sessions"), """
                {"channel": "PHONE", "minutes": 30}""");
        post(Role.IDVA, her.path("/engagement"), "{}").statusCode(409).body("code", equalTo("NO_CONSENT"));
        done(Role.IDVA, her.advocacy("/consent"), """
                {"scope": "SUPPORT", "how": "PHONE"}""");
        done(Role.IDVA, her.path("/engagement"), "{}");
        long active = done(Role.IDVA, her.path("/active"), "{}");
        get(Role.IDVA, her.path(""), active)
                .statusCode(200)
                .body("item.state", equalTo("ACTIVE"))
                .body("item.support.idva", equalTo("idva-1"))
                .body("item.advocacy.name.text", equalTo("Ann Example"))
                .body("item.referral.reasons.text", equalTo("told her doctor of it"))
                .body("item.contact.attempts", equalTo(1));
        get(Role.IDVA, "/api/cases?holder=me&limit=200", active)
                .statusCode(200)
                .body("items.id", hasItem(her.file().toString()));
        done(Role.IDVA, her.path("/close"), """
                {"explanation": "goals met"}""");
        long closed = done(Role.IDVA_MANAGER, her.path("/close/sign"), """
                {"reason": "SUPPORT_COMPLETE", "finalRisk": "STANDARD"}""");
        get(Role.IDVA_MANAGER, her.path(""), closed).body("item.state", equalTo("CLOSED"));
    }

    private static String attempt(String outcome, String channel) {
        return """
                {"attempt": "%s", "channel": "%s", "outcome": "%s", "voicemailLeft": false, "ownNumberShown": false,
                 "otherPersonTold": false, "oldDetailsUsed": false}""".formatted(UUID.randomUUID(), channel, outcome);
    }

    @Test
    void no_number_is_shown_before_the_rules_allow_it() {
        var her = Victim.unknown();
        done(Role.RESPONSE_OFFICER, her.path("/safe-contact"), her.instruction("BARRED"));
        awaitFile(her);
        get(Role.IDVA, her.path("/safe-contact?channel=PHONE"), 0)
                .statusCode(200)
                .body("item.thisWay.allowed", equalTo(true))
                .body("item.thisWay.number.text", equalTo("07700 900123"))
                .body("item.thisWay.codeword.text", equalTo("parcel"))
                .body("item.thisWay.voicemailAllowed", equalTo(false));
        get(Role.IDVA, her.path("/safe-contact?channel=EMAIL"), 0)
                .body("item.thisWay.allowed", equalTo(false))
                .body("item.thisWay.reasons", contains("CHANNEL_BARRED"))
                .body("item.thisWay.number", nullValue())
                .body("item.thisWay.codeword", nullValue());
        var rulesOnly = get(Role.IDVA, her.path("/safe-contact"), 0).extract().asString();
        assertThat(rulesOnly).contains("\"voicemail\":\"BARRED\"").doesNotContain("07700");
    }

    private static void awaitFile(Victim her) {
        long position = done(Role.IDVA, her.path("/position"), """
                {"to": "SUPPORTS", "retractionStatement": false}""");
        get(Role.IDVA, her.path(""), position).statusCode(200);
    }

    @Test
    void the_stricter_of_two_instructions_wins_and_only_an_idva_loosens_it() {
        var her = Victim.unknown();
        done(Role.RESPONSE_OFFICER, her.path("/safe-contact"), her.instruction("BARRED"));
        done(Role.CALL_HANDLER, her.path("/safe-contact"), her.instruction("ALLOWED"));
        awaitFile(her);
        var answer = get(Role.IDVA, her.path("/safe-contact"), 0)
                .body("item.version", equalTo(2))
                .body("item.rules.voicemail", equalTo("BARRED"));
        var replacing = Calls.as(Role.IDVA).contentType("application/json").body(her.instruction("ALLOWED"));
        replacing.put(her.path("/safe-contact")).then().statusCode(428).body("code", equalTo("MISSING_VERSION"));
        Calls.as(Role.IDVA)
                .contentType("application/json")
                .header("If-Match", answer.extract().header("ETag"))
                .body(her.instruction("ALLOWED"))
                .put(her.path("/safe-contact"))
                .then()
                .statusCode(200);
        get(Role.IDVA, her.path("/safe-contact"), 0)
                .body("item.version", equalTo(3))
                .body("item.rules.voicemail", equalTo("ALLOWED"));
    }

    @Test
    void an_attempt_against_the_rules_is_kept_with_its_breach() {
        var her = Victim.unknown();
        done(Role.RESPONSE_OFFICER, her.path("/risk/primary"), her.primary(14));
        long tried = done(Role.IDVA, her.path("/contact-attempts"), attempt("OTHER_PERSON_ANSWERED", "PHONE"));
        get(Role.DA_INVESTIGATOR, her.path("/contact-attempts"), tried)
                .statusCode(200)
                .body("items[0].breaches", hasItems("NO_INSTRUCTION", "OTHER_PERSON_ANSWERED"))
                .body("items[0].outcome", nullValue());
        get(Role.IDVA, her.advocacy("/entries"), tried)
                .statusCode(200)
                .body("items.attempt.outcome", contains("OTHER_PERSON_ANSWERED"));
    }

    @Test
    void a_high_risk_goes_before_the_hub_and_a_marac_referral_names_its_criteria() {
        var her = Victim.unknown();
        done(Role.RESPONSE_OFFICER, her.path("/risk/primary"), her.primary(14));
        long referred =
                done(Role.SECONDARY_RISK_ASSESSOR, her.path("/marac-referral"), """
                {"referral": "%s", "abuseOn": []}""".formatted(UUID.randomUUID()));
        get(Role.MARAC_COORDINATOR, her.path("/marac-referrals"), referred)
                .statusCode(200)
                .body("items[0].marac.criteria", contains("VISIBLE_HIGH_RISK"));
        get(Role.DA_INVESTIGATOR, her.path("/risk-history"), referred)
                .body("items.kind", hasItems("PRIMARY_RISK", "RISK_LEVEL"));
    }

    @Test
    void saying_it_twice_does_it_once() {
        var her = Victim.unknown();
        var key = UUID.randomUUID().toString();
        var first = opened(her, key);
        var second = opened(her, key);
        assertThat(second).isEqualTo(first);
        Calls.as(Role.IDVA_CAR_ADVOCATE)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Calls.RULES)
                .post("/api/cases")
                .then()
                .statusCode(not(201));
    }

    private static String opened(Victim her, String key) {
        return Calls.as(Role.IDVA_CAR_ADVOCATE)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("""
                        {"incident": "%s", "victim": "%s", "because": "CAR_CONTACT"}""".formatted(her.incident(), her.victim()))
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }

    @Test
    void a_file_of_another_force_does_not_exist() {
        var her = Victim.unknown();
        long opened = done(Role.RESPONSE_OFFICER, her.path("/risk/primary"), her.primary(3));
        get(Role.IDVA, her.path(""), opened).statusCode(200);
        var elsewhere = TestTokens.of("idva-9", "MERSEYSIDE", Role.IDVA);
        Calls.as(elsewhere)
                .header("Access-Reason", "x")
                .get(her.path(""))
                .then()
                .statusCode(404);
        post(elsewhere, her.path("/sessions"), """
                {"channel": "PHONE", "minutes": 30}""").statusCode(404);
        Calls.as(elsewhere)
                .header("Access-Reason", "x")
                .get(her.path("/risk-history"))
                .then()
                .body("items", empty());
    }

    @Test
    void what_was_erased_shows_as_erased_and_takes_no_more_words() {
        var her = Victim.unknown();
        post(Role.RESPONSE_OFFICER, "/api/referrals", her.referral()).statusCode(201);
        long erased = done(Role.IDVA_MANAGER, her.path("/erasure"), """
                {"authority": "RETENTION"}""");
        get(Role.IDVA, her.path(""), erased)
                .body("item.advocacy.name.state", equalTo("ERASED"))
                .body("item.referral.reasons.state", equalTo("ERASED"));
        post(Role.IDVA, her.advocacy("/notes"), """
                {"opinion": false, "text": "more"}""").statusCode(409).body("code", equalTo("SUBJECT_ERASED"));
    }
}
