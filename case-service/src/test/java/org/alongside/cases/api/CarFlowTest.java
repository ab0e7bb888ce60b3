package org.alongside.cases.api;

import static org.alongside.cases.api.Calls.done;
import static org.alongside.cases.api.Calls.get;
import static org.alongside.cases.api.Calls.post;
import static org.alongside.cases.api.Heard.awaitUntil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.api.Calls.Victim;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Role;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.CaseHandOffOffered;
import org.alongside.contracts.car.DeferredContactCreated;
import org.alongside.contracts.car.DeferredRoute;
import org.alongside.contracts.car.DueTimeCause;
import org.alongside.contracts.car.DueTimeRecomputed;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.RestrictionReason;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.testkit.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CarFlowTest {
    private static final Instant AT = Instant.parse("2025-03-03T20:43:00Z");

    @Inject
    Heard heard;

    private long met(Victim her, UUID deployment, Origin origin) {
        return heard.from(
                UUID.randomUUID(),
                origin,
                new AdvocateContactStarted(
                        new DeploymentId(deployment),
                        new IncidentId(her.incident()),
                        new PartyId(her.victim()),
                        Channel.IN_PERSON,
                        new StaffId("idva-car-advocate-1"),
                        SafePlace.SCENE,
                        AT));
    }

    private static boolean exists(Victim her) {
        return get(Role.IDVA, her.path(""), 0).extract().statusCode() == 200;
    }

    @Test
    void whom_the_car_met_has_a_record_and_the_hand_off_waits_until_it_is_accepted() {
        var her = Victim.unknown();
        var deployment = UUID.randomUUID();
        met(her, deployment, Origin.LIVE);
        awaitUntil("the contact record", () -> exists(her));
        long offered = heard.from(
                UUID.randomUUID(),
                Origin.LIVE,
                new CaseHandOffOffered(
                        new DeploymentId(deployment),
                        new IncidentId(her.incident()),
                        new PartyId(her.victim()),
                        null,
                        null,
                        "ON-CALL",
                        AT.plusSeconds(3600),
                        AT));
        get(Role.IDVA_MANAGER, "/api/hand-offs?limit=200", offered)
                .statusCode(200)
                .body("items.caseId", hasItem(her.file().toString()));
        long accepted = done(Role.IDVA_MANAGER, her.path("/hand-off/accept"), """
                {"deployment": "%s", "team": "ON-CALL"}""".formatted(deployment));
        get(Role.IDVA_MANAGER, "/api/hand-offs?limit=200", accepted)
                .body("items.caseId", not(hasItem(her.file().toString())));
        get(Role.IDVA, her.path(""), accepted).body("item.support.team", equalTo("ON-CALL"));
        post(Role.IDVA, her.path("/hand-off/accept"), "{\"deployment\": \"" + deployment + "\"}")
                .statusCode(409)
                .body("code", equalTo("HAND_OFF_TAKEN"));
        post(Role.IDVA, her.path("/hand-off/accept"), "{\"deployment\": \"" + UUID.randomUUID() + "\"}")
                .statusCode(404)
                .body("code", equalTo("NO_HAND_OFF"));
    }

    @Test
    void whom_no_car_reached_is_due_when_the_promise_says() {
        var her = Victim.unknown();
        var task = UUID.randomUUID();
        owed(her, task);
        awaitUntil("the contact record", () -> exists(her));
        var later = AT.plusSeconds(7200);
        heard.from(
                task,
                2,
                Origin.LIVE,
                new DueTimeRecomputed(RiskLevel.MEDIUM, DueTimeCause.RISK_CHANGED, null, later, later, AT));
        awaitUntil("the new due time", () -> later.toString()
                .equals(get(Role.IDVA, her.path(""), 0).extract().path("item.contact.dueAt")));
    }

    private void owed(Victim her, UUID task) {
        heard.from(
                task,
                Origin.LIVE,
                new DeferredContactCreated(
                        new IncidentId(her.incident()),
                        new PartyId(her.victim()),
                        null,
                        DeferredContactReason.OUT_OF_HOURS,
                        RiskLevel.HIGH,
                        DeferredRoute.IDVA,
                        "IDVA",
                        null,
                        null,
                        AT,
                        AT,
                        AT));
    }

    @Test
    void a_try_counts_for_the_task_of_this_victim_whatever_else_it_says() {
        var her = Victim.unknown();
        var another = Victim.unknown();
        var task = UUID.randomUUID();
        owed(her, task);
        met(another, UUID.randomUUID(), Origin.LIVE);
        awaitUntil("her task", () -> AT.toString()
                .equals(get(Role.IDVA, her.path(""), 0).extract().path("item.contact.dueAt")));
        awaitUntil("the other record", () -> exists(another));
        assertThat(tried(Role.IDVA, her)).contains(task.toString(), "NO_CAPACITY", "IDVA_SERVICE");
        assertThat(tried(Role.IDVA, another)).doesNotContain("deferredContact");
    }

    @Test
    void the_constable_on_the_car_is_no_advocate() {
        var her = Victim.unknown();
        met(her, UUID.randomUUID(), Origin.LIVE);
        awaitUntil("the contact record", () -> exists(her));
        assertThat(tried(Role.IDVA_CAR_OFFICER, her)).contains("POLICE");
        assertThat(tried(Role.IDVA_CAR_ADVOCATE, her)).contains("IDVA_CAR");
    }

    /** What the file keeps of a try in this role. */
    private String tried(Role role, Victim her) {
        done(role, her.path("/contact-attempts"), """
                {"attempt": "%s", "channel": "IN_PERSON", "outcome": "SPOKE_SAFE", "lateReason": "NO_CAPACITY",
                 "voicemailLeft": false, "ownNumberShown": false, "otherPersonTold": false, "oldDetailsUsed": false}""".formatted(UUID.randomUUID()));
        return heard.last("case/" + her.file(), "ContactAttempted");
    }

    @Test
    void imported_history_opens_nothing() {
        var her = Victim.unknown();
        var after = Victim.unknown();
        met(her, UUID.randomUUID(), Origin.IMPORTED);
        met(after, UUID.randomUUID(), Origin.LIVE);
        awaitUntil("the record of what came later", () -> exists(after));
        assertThat(exists(her)).isFalse();
    }

    @Test
    void a_file_of_a_restricted_incident_exists_for_the_named_only() {
        var her = Victim.unknown();
        met(her, UUID.randomUUID(), Origin.LIVE);
        awaitUntil("the contact record", () -> exists(her));
        heard.from(
                her.incident(),
                Origin.LIVE,
                new AccessRestricted(
                        RestrictionReason.POLICE_OR_PARTNER_STAFF_INVOLVED,
                        List.of(new StaffId(TestTokens.person(Role.IDVA_MANAGER)))));
        awaitUntil("the restriction", () -> !exists(her));
        get(Role.IDVA_MANAGER, her.path(""), 0).statusCode(200);
        post(Role.IDVA, her.path("/sessions"), "{\"channel\": \"PHONE\", \"minutes\": 20}")
                .statusCode(404);
        get(Role.IDVA, "/api/cases?incident=" + her.incident(), 0).body("items.size()", equalTo(0));
    }
}
