package org.alongside.verify.check;

import static org.alongside.verify.check.Events.id;
import static org.alongside.verify.check.Events.minute;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.SafetyBreachRecorded;
import org.alongside.contracts.dispatch.MeetingPlaceSet;
import org.alongside.contracts.dispatch.RevocationReason;
import org.alongside.contracts.dispatch.SceneDeclaredSafe;
import org.alongside.contracts.dispatch.SceneSafeBasis;
import org.alongside.contracts.dispatch.SceneSafetyRevoked;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.dispatch.SceneStateChanged;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.junit.jupiter.api.Test;

class SafeContactsTest {
    private static final DeploymentId JOB = new DeploymentId(id(7));
    private static final IncidentId INCIDENT = new IncidentId(id(1));
    private static final StaffId OFFICER = new StaffId("officer");

    private final Findings findings = new Findings(Promise.SAFE_PLACE_FIRST);
    private final SafeContacts contacts = new SafeContacts(findings);
    private long position;

    @Test
    void contact_at_a_place_declared_safe_is_counted() {
        play(going(), safe(SafePlace.SCENE, 10), contact(SafePlace.SCENE, 12));

        assertThat(judged().holds()).isTrue();
        assertThat(findings.checked()).containsEntry("contacts in person", 1L);
    }

    @Test
    void contact_at_a_place_nobody_declared_safe_is_found() {
        play(going(), contact(SafePlace.SCENE, 12));

        assertThat(Events.told(judged())).singleElement().asString().contains("SCENE was UNKNOWN", "no breach");
    }

    @Test
    void contact_before_the_declaration_is_found_though_the_declaration_is_known() {
        play(going(), safe(SafePlace.SCENE, 20), contact(SafePlace.SCENE, 12));

        assertThat(judged().holds()).isFalse();
    }

    @Test
    void contact_after_the_revocation_is_found_and_contact_before_it_is_not() {
        play(going(), safe(SafePlace.SCENE, 10), contact(SafePlace.SCENE, 12), revoked(15));
        assertThat(judged().holds()).isTrue();

        play(contact(SafePlace.SCENE, 16));
        assertThat(Events.told(judged())).singleElement().asString().contains("REVOKED");
    }

    @Test
    void safety_of_the_scene_is_none_of_the_meeting_place() {
        play(going(), safe(SafePlace.SCENE, 10), contact(SafePlace.MEETING_PLACE, 12));

        assertThat(judged().holds()).isFalse();
    }

    @Test
    void another_meeting_place_has_to_be_declared_safe_anew() {
        var elsewhere = new Place(PlacePrecision.ADDRESS, null, null, null, null, null, false, false, null, null);
        play(going(), safe(SafePlace.MEETING_PLACE, 10), new MeetingPlaceSet(elsewhere, true, minute(11)));
        play(contact(SafePlace.MEETING_PLACE, 12));

        assertThat(judged().holds()).isFalse();
    }

    @Test
    void a_scene_that_turned_unsafe_is_not_safe_though_nobody_revoked_it() {
        play(going(), safe(SafePlace.SCENE, 10), changed(SceneState.UNSAFE, 11), contact(SafePlace.SCENE, 12));

        assertThat(judged().holds()).isFalse();
    }

    @Test
    void a_breach_of_that_contact_on_record_is_enough_and_counted() {
        play(going(), contact(SafePlace.SCENE, 12), breach(RefusalCode.SCENE_NOT_SAFE, 12));

        assertThat(judged().holds()).isTrue();
        assertThat(findings.checked()).containsEntry("of them with a breach on record", 1L);
    }

    @Test
    void a_breach_of_another_contact_or_of_another_rule_is_not_enough() {
        play(going(), contact(SafePlace.SCENE, 12));
        play(breach(RefusalCode.SCENE_NOT_SAFE, 13), breach(RefusalCode.IDVA_ALONE_RISK, 12));

        assertThat(judged().holds()).isFalse();
    }

    @Test
    void a_call_and_a_later_visit_need_no_safe_scene() {
        play(going(), contact(SafePlace.SCENE, 12, Channel.PHONE));
        var visit = new DeploymentId(id(8));
        play(new CarDeploymentAccepted(visit, INCIDENT, DeploymentMode.FOLLOW_UP_VISIT, minute(0), minute(90)));
        play(new AdvocateContactStarted(
                visit, INCIDENT, victim(), Channel.IN_PERSON, OFFICER, SafePlace.SCENE, minute(30)));

        assertThat(judged().holds()).isTrue();
    }

    @Test
    void what_nobody_had_the_time_to_act_on_is_held_against_nobody() {
        play(going(), safe(SafePlace.SCENE, 10), contact(SafePlace.SCENE, 12));
        contacts.accept(Events.decided(++position, "co-response/" + INCIDENT.value(), revoked(11)), false);
        contacts.accept(Events.decided(++position, "car/" + id(2), contact(SafePlace.MEETING_PLACE, 14)), false);

        assertThat(judged().holds()).isTrue();
    }

    private Findings judged() {
        contacts.end();
        return findings;
    }

    private void play(AlongsideEvent... events) {
        for (var event : events) {
            position++;
            contacts.accept(Events.decided(position, "co-response/" + INCIDENT.value(), event), true);
        }
    }

    private static CarDeploymentAccepted going() {
        return new CarDeploymentAccepted(JOB, INCIDENT, DeploymentMode.SECOND_RESPONSE, minute(0), minute(90));
    }

    private static SceneDeclaredSafe safe(SafePlace place, int minute) {
        return new SceneDeclaredSafe(place, OFFICER, SceneSafeBasis.SUSPECT_ARRESTED, minute(minute), null);
    }

    private static SceneSafetyRevoked revoked(int minute) {
        return new SceneSafetyRevoked(SafePlace.SCENE, OFFICER, RevocationReason.SUSPECT_BACK, minute(minute), null);
    }

    private static SceneStateChanged changed(SceneState to, int minute) {
        return new SceneStateChanged(SceneState.SAFE, to, minute(minute));
    }

    private static AdvocateContactStarted contact(SafePlace place, int minute) {
        return contact(place, minute, Channel.IN_PERSON);
    }

    private static AdvocateContactStarted contact(SafePlace place, int minute, Channel channel) {
        return new AdvocateContactStarted(JOB, INCIDENT, victim(), channel, new StaffId("idva"), place, minute(minute));
    }

    private static SafetyBreachRecorded breach(RefusalCode rule, int minute) {
        return new SafetyBreachRecorded(JOB, INCIDENT, rule, "AdvocateContactStarted", minute(minute), null);
    }

    private static PartyId victim() {
        return new PartyId(id(3));
    }
}
