package org.alongside.contracts.car;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.alongside.contracts.dispatch.HoldLifted;
import org.alongside.contracts.dispatch.HoldReason;
import org.alongside.contracts.dispatch.MeetingPlaceSet;
import org.alongside.contracts.dispatch.RevocationReason;
import org.alongside.contracts.dispatch.SceneDeclaredSafe;
import org.alongside.contracts.dispatch.SceneSafeBasis;
import org.alongside.contracts.dispatch.SceneSafetyRevoked;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.dispatch.SceneStateChanged;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.contracts.vocabulary.SafePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SceneSafetyTest {
    private static final Instant AT = Instant.parse("2026-03-07T22:08:00Z");
    private static final StaffId OFFICER = new StaffId("officer-1");

    @ParameterizedTest
    @EnumSource
    void a_named_officer_declares_a_place_safe(SafePlace place) {
        var declared = new SceneDeclaredSafe(place, OFFICER, SceneSafeBasis.SUSPECT_ARRESTED, AT, null);

        assertThat(SceneSafety.saidBy(declared)).contains(new SceneSafety(place, SceneState.SAFE, AT));
    }

    @ParameterizedTest
    @EnumSource
    void a_revocation_speaks_of_its_own_place(SafePlace place) {
        var revoked = new SceneSafetyRevoked(place, null, RevocationReason.SUSPECT_BACK, AT, null);

        assertThat(SceneSafety.saidBy(revoked)).contains(new SceneSafety(place, SceneState.REVOKED, AT));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SAFE", "REVOKED"})
    void what_is_short_of_a_declaration_speaks_of_the_scene(SceneState state) {
        var changed = new SceneStateChanged(SceneState.SAFE, state, AT);

        assertThat(SceneSafety.saidBy(changed)).contains(new SceneSafety(SafePlace.SCENE, state, AT));
    }

    @ParameterizedTest
    @EnumSource(names = {"SAFE", "REVOKED"})
    void nothing_but_the_declaration_itself_declares(SceneState state) {
        assertThat(SceneSafety.saidBy(new SceneStateChanged(SceneState.UNKNOWN, state, AT)))
                .isEmpty();
    }

    @Test
    void of_another_meeting_place_nothing_is_known() {
        var place = new Place(PlacePrecision.ADDRESS, null, null, null, null, null, false, false, null, null);

        assertThat(SceneSafety.saidBy(new MeetingPlaceSet(place, true, AT)))
                .contains(new SceneSafety(SafePlace.MEETING_PLACE, SceneState.UNKNOWN, AT));
    }

    @Test
    void other_events_say_nothing_of_it() {
        assertThat(SceneSafety.saidBy(new HoldLifted(HoldReason.FIREARM, OFFICER, AT)))
                .isEmpty();
    }
}
