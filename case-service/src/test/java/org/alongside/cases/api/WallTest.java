package org.alongside.cases.api;

import static org.alongside.cases.api.Calls.done;
import static org.alongside.cases.api.Calls.get;
import static org.alongside.cases.api.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.api.Calls.Victim;
import org.alongside.contracts.Role;
import org.alongside.service.signin.RoleGroup;
import org.junit.jupiter.api.Test;

/** What the victim-survivor said to the IDVA reaches no police role through any answer. Source: domain 8.2. */
@QuarkusTest
class WallTest {
    private static final String SECRET = "said-in-confidence-";

    private static final List<String> FILE_READS = List.of(
            "",
            "/risk-history",
            "/positions",
            "/marac-referrals",
            "/disclosures",
            "/contact-attempts",
            "/safe-contact",
            "/safe-contact?channel=PHONE",
            "/safe-contact/versions",
            "/same-person");

    private static final List<String> ADVOCACY_FIELDS = List.of(
            "\"outcome\"",
            "\"needs\"",
            "\"wishes\"",
            "\"note\"",
            "\"notes\"",
            "\"safetyPlan\"",
            "\"contactDetails\"",
            "\"supportView\"",
            "\"sharingBasis\"",
            "\"referral\":{",
            "\"advocacy\"",
            "\"sessions\"",
            "\"closeReason\"");

    /** Everything a private half can hold, and one place on the file where the advocacy side writes words. */
    private static long toldInConfidence(Victim her) {
        post(Role.HUB_TRIAGE_WORKER, "/api/referrals", """
                {"source": "SELF", "incident": "%s", "victim": "%s", "victimKnows": "YES", "victimAgrees": "YES",
                 "area": "WIGAN", "victimName": "%s1", "reasons": "%s2", "immediateDangers": "%s3"}""".formatted(
                                her.incident(), her.victim(), SECRET, SECRET, SECRET))
                .statusCode(201);
        done(Role.HUB_TRIAGE_WORKER, her.path("/triage"), """
                {"decision": "ASSIGN_TO_SERVICE", "service": "IDVA", "reason": "%s4"}""".formatted(SECRET));
        done(Role.IDVA_MANAGER, her.path("/allocation"), """
                {"idva": "idva-1", "team": "EAST"}""");
        done(Role.IDVA, her.path("/contact-attempts"), """
                {"attempt": "%s", "channel": "IN_PERSON", "outcome": "SPOKE_SAFE", "voicemailLeft": false,
                 "ownNumberShown": false, "otherPersonTold": false, "oldDetailsUsed": false, "notes": "%s5"}""".formatted(UUID.randomUUID(), SECRET));
        done(Role.IDVA, her.advocacy("/notes"), """
                {"opinion": true, "text": "%s6"}""".formatted(SECRET));
        done(Role.IDVA, her.advocacy("/wishes"), """
                {"wishes": "%s7"}""".formatted(SECRET));
        done(Role.IDVA, her.advocacy("/needs"), """
                {"needs": [{"area": "HOUSING", "level": "URGENT", "wish": "%s8"}]}""".formatted(SECRET));
        done(Role.IDVA, her.advocacy("/safety-plan"), """
                {"steps": [{"kind": "ESCAPE", "step": "%s9"}]}""".formatted(SECRET));
        done(Role.IDVA, her.advocacy("/contact-details"), """
                {"address": "%s10"}""".formatted(SECRET));
        done(Role.IDVA, her.advocacy("/sharing-basis"), """
                {"basis": "PUBLIC_TASK", "recipient": "MARAC", "informed": "TOLD", "weighed": "%s11"}""".formatted(SECRET));
        done(Role.IDVA, her.advocacy("/support-view"), """
                {"view": "HIGH", "grounds": "%s12"}""".formatted(SECRET));
        return done(Role.IDVA, her.path("/disclosures"), """
                {"to": "CHILDRENS_SOCIAL_CARE", "items": ["CHILD_AT_RISK"], "basis": "PUBLIC_TASK",
                 "informed": "TOLD", "content": "%s13", "necessity": "%s14"}""".formatted(SECRET, SECRET));
    }

    @Test
    void no_police_role_is_shown_anything_of_it_in_any_answer() {
        var her = Victim.unknown();
        long position = toldInConfidence(her);
        for (var role : RoleGroup.POLICE.roles()) {
            for (var read : FILE_READS) {
                var answer = get(
                                role,
                                her.path(read),
                                read.contains("safe-contact") && !read.contains("versions") ? 0 : position)
                        .extract();
                assertThat(answer.statusCode()).as(role + " " + read).isIn(200, 403);
                assertThat(answer.asString())
                        .as(role + " " + read)
                        .doesNotContain(SECRET)
                        .doesNotContain(ADVOCACY_FIELDS);
            }
            for (var list : List.of("/api/cases", "/api/cases?incident=" + her.incident())) {
                assertThat(get(role, list, position).statusCode(200).extract().asString())
                        .as(role + " " + list)
                        .doesNotContain(SECRET)
                        .doesNotContain(ADVOCACY_FIELDS);
            }
        }
    }

    @Test
    void the_private_half_has_no_door_for_police() {
        var her = Victim.unknown();
        toldInConfidence(her);
        for (var role : RoleGroup.POLICE.roles()) {
            for (var read : List.of("", "/entries")) {
                get(role, her.advocacy(read), 0).statusCode(403);
            }
            post(role, her.advocacy("/notes"), "{\"opinion\": false, \"text\": \"x\"}")
                    .statusCode(403);
        }
    }

    @Test
    void the_advocacy_side_reads_what_it_wrote() {
        var her = Victim.unknown();
        long position = toldInConfidence(her);
        assertThat(get(Role.IDVA, her.advocacy(""), position)
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains(SECRET + "7", SECRET + "8", SECRET + "9", SECRET + "10", SECRET + "12");
        assertThat(get(Role.IDVA, her.advocacy("/entries"), position)
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains(SECRET + "5", SECRET + "6", SECRET + "11");
        assertThat(get(Role.IDVA, her.path(""), position).extract().asString()).contains(SECRET + "2", SECRET + "4");
    }

    @Test
    void who_reads_personal_data_says_why() {
        var her = Victim.unknown();
        toldInConfidence(her);
        Calls.as(Role.IDVA).get(her.advocacy("")).then().statusCode(400);
    }
}
