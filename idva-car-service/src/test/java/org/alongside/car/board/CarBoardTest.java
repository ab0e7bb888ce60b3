package org.alongside.car.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.AdvocateContactEnded;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarToldOfScene;
import org.alongside.contracts.car.VisitSafetyBasis;
import org.alongside.contracts.car.VisitSafetyChecked;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.testkit.TestEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CarBoardTest {
    private static final UUID CAR = new UUID(1, 1);
    private static final DeploymentId JOB = new DeploymentId(new UUID(1, 2));
    private static final IncidentId INCIDENT = new IncidentId(new UUID(1, 3));
    private static final PartyId ANN = new PartyId(new UUID(1, 4));
    private static final PartyId BEA = new PartyId(new UUID(1, 5));
    private static final AdvocateCarEvent ACCEPTED =
            new CarDeploymentAccepted(JOB, INCIDENT, DeploymentMode.SECOND_RESPONSE, at(0), at(90));
    private static final AdvocateCarEvent SCENE_SAFE = told(SafePlace.SCENE, SceneState.SAFE, 10);

    private static Instant at(int minute) {
        return Instant.parse("2026-03-07T20:00:00Z").plusSeconds(60L * minute);
    }

    private static CarToldOfScene told(SafePlace place, SceneState state, int minute) {
        return new CarToldOfScene(JOB, INCIDENT, place, state, at(minute));
    }

    private static AdvocateContactStarted talk(PartyId victim, Channel channel, SafePlace place) {
        return new AdvocateContactStarted(JOB, INCIDENT, victim, channel, new StaffId("idva-1"), place, at(15));
    }

    private static AdvocateContactStarted talk(SafePlace place) {
        return talk(ANN, Channel.IN_PERSON, place);
    }

    private static AdvocateContactEnded ended(PartyId victim) {
        return new AdvocateContactEnded(JOB, INCIDENT, victim, true, true, 5, at(20));
    }

    @Test
    void a_visit_that_is_found_unsafe_while_she_is_there_must_be_left() {
        var visit = new CarDeploymentAccepted(JOB, INCIDENT, DeploymentMode.FOLLOW_UP_VISIT, at(0), at(90));
        assertThat(after(visit, checked(true, 10), talk(SafePlace.MEETING_PLACE))
                        .mustWithdraw())
                .isFalse();
        assertThat(after(visit, checked(true, 10), talk(SafePlace.MEETING_PLACE), checked(false, 20))
                        .mustWithdraw())
                .isTrue();
    }

    private static VisitSafetyChecked checked(boolean safe, int minute) {
        var basis = safe ? VisitSafetyBasis.VICTIM_SAYS_ALONE : null;
        return new VisitSafetyChecked(
                JOB, INCIDENT, SafePlace.MEETING_PLACE, safe, basis, new StaffId("pc-1"), at(minute));
    }

    private static Fact<AlongsideEvent> fact(int version, AlongsideEvent event) {
        return TestEvent.of(CAR, version, at(0), event).fact();
    }

    private static CarRow row(AdvocateCarEvent... events) {
        @Nullable CarRow row = new CarBoard().apply(null, CAR, fact(1, ACCEPTED));
        for (int i = 0; i < events.length; i++) {
            row = new CarBoard().apply(row, CAR, fact(i + 2, events[i]));
        }
        if (row == null) {
            throw new AssertionError("no row");
        }
        return row;
    }

    private static Places after(AdvocateCarEvent... events) {
        return Places.parse(row(events).places);
    }

    @Test
    void safe_no_more_is_a_reason_to_withdraw_by_whatever_word_it_comes() {
        for (var state : List.of(SceneState.UNSAFE, SceneState.REVOKED, SceneState.UNKNOWN, SceneState.CONTROLLED)) {
            assertThat(after(SCENE_SAFE, talk(SafePlace.SCENE), told(SafePlace.SCENE, state, 20))
                            .mustWithdraw())
                    .as(state.name())
                    .isTrue();
        }
        assertThat(after(SCENE_SAFE, talk(SafePlace.SCENE)).mustWithdraw()).isFalse();
        assertThat(after(talk(SafePlace.SCENE)).mustWithdraw()).isFalse();
    }

    @Test
    void word_of_another_place_neither_hides_the_warning_nor_raises_it() {
        var revoked = told(SafePlace.SCENE, SceneState.REVOKED, 20);
        var elsewhere = after(
                SCENE_SAFE, talk(SafePlace.SCENE), revoked, told(SafePlace.MEETING_PLACE, SceneState.UNKNOWN, 21));
        assertThat(elsewhere.mustWithdraw()).isTrue();
        assertThat(elsewhere.counting().orElseThrow().place()).isEqualTo(SafePlace.SCENE);
        var atMeetingPlace =
                after(told(SafePlace.MEETING_PLACE, SceneState.SAFE, 12), talk(SafePlace.MEETING_PLACE), revoked);
        assertThat(atMeetingPlace.mustWithdraw()).isFalse();
        assertThat(atMeetingPlace.counting().orElseThrow().state()).isEqualTo(SceneState.SAFE);
    }

    @Test
    void older_word_that_comes_late_does_not_replace_newer() {
        var revoked = told(SafePlace.SCENE, SceneState.REVOKED, 20);
        assertThat(after(revoked, talk(SafePlace.SCENE), SCENE_SAFE).mustWithdraw())
                .isTrue();
    }

    @Test
    void whoever_still_talks_must_withdraw_and_a_call_takes_nobody_out_of_the_car() {
        var revoked = told(SafePlace.SCENE, SceneState.REVOKED, 25);
        var two = row(
                SCENE_SAFE, talk(SafePlace.SCENE), talk(BEA, Channel.IN_PERSON, SafePlace.SCENE), ended(ANN), revoked);
        assertThat(Places.parse(two.places).mustWithdraw()).isTrue();
        assertThat(two.state).isEqualTo("WITH_VICTIM");
        assertThat(after(SCENE_SAFE, talk(SafePlace.SCENE), ended(ANN), revoked).mustWithdraw())
                .isFalse();
        assertThat(after(SCENE_SAFE, talk(ANN, Channel.PHONE, SafePlace.SCENE), revoked)
                        .mustWithdraw())
                .isFalse();
    }
}
