package org.alongside.dispatch.coresponse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.contracts.dispatch.HoldReason;
import org.alongside.contracts.dispatch.SceneDeclaredSafe;
import org.alongside.contracts.dispatch.SceneSafeBasis;
import org.alongside.contracts.dispatch.SceneSafetyRevoked;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.dispatch.SuspectWhereabouts;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.SafePlace;
import org.jspecify.annotations.Nullable;

/**
 * How safe it is where the incident is and where the victim is met.
 *
 * @param meetingPlace absent while the victim is met at the scene
 * @param awayFromScene the victim has left the scene, so the meeting place has a safety of its own
 * @param holds what keeps the car back absolutely (rule D6)
 */
public record Scene(
        Safety scene,
        Safety meeting,
        @Nullable Place meetingPlace,
        boolean awayFromScene,
        List<Hold> holds,
        SuspectWhereabouts suspect) {

    static final Scene UNKNOWN =
            new Scene(Safety.UNKNOWN, Safety.UNKNOWN, null, false, List.of(), SuspectWhereabouts.UNKNOWN);

    /** How safe one place is, by whose word and on what ground. */
    public record Safety(
            SceneState state,
            @Nullable StaffId officer,
            @Nullable SceneSafeBasis basis,
            @Nullable Instant since) {
        static final Safety UNKNOWN = new Safety(SceneState.UNKNOWN, null, null, null);

        boolean isSafe() {
            return state == SceneState.SAFE;
        }
    }

    /** An absolute hold. */
    public record Hold(HoldReason reason, @Nullable Place rendezvousPoint) {}

    public Scene {
        holds = List.copyOf(holds);
    }

    /** The place where a crew would meet the victim. */
    public SafePlace placeOfMeeting() {
        return awayFromScene ? SafePlace.MEETING_PLACE : SafePlace.SCENE;
    }

    /** How safe that place is. */
    public Safety of(SafePlace place) {
        return place == SafePlace.SCENE ? scene : meeting;
    }

    Optional<Hold> hold(HoldReason reason) {
        return holds.stream().filter(hold -> hold.reason() == reason).findFirst();
    }

    Scene declared(SceneDeclaredSafe safe) {
        return safety(safe.place(), new Safety(SceneState.SAFE, safe.officer(), safe.basis(), safe.sceneSafeAt()));
    }

    Scene revoked(SceneSafetyRevoked revoked) {
        return safety(
                revoked.place(),
                new Safety(SceneState.REVOKED, revoked.officer(), null, revoked.sceneSafetyRevokedAt()));
    }

    Scene changed(SceneState state, Instant at) {
        return safety(SafePlace.SCENE, new Safety(state, null, null, at));
    }

    private Scene safety(SafePlace place, Safety now) {
        return place == SafePlace.SCENE
                ? new Scene(now, meeting, meetingPlace, awayFromScene, holds, suspect)
                : new Scene(scene, now, meetingPlace, awayFromScene, holds, suspect);
    }

    /** Another meeting place has to be declared safe anew. */
    Scene metAt(Place place, boolean away) {
        return new Scene(scene, Safety.UNKNOWN, place, away, holds, suspect);
    }

    Scene held(Hold hold) {
        var more = new ArrayList<>(freed(hold.reason()).holds);
        more.add(hold);
        return new Scene(scene, meeting, meetingPlace, awayFromScene, more, suspect);
    }

    Scene freed(HoldReason reason) {
        var left = holds.stream().filter(hold -> hold.reason() != reason).toList();
        return new Scene(scene, meeting, meetingPlace, awayFromScene, left, suspect);
    }

    Scene suspect(SuspectWhereabouts whereabouts) {
        return new Scene(scene, meeting, meetingPlace, awayFromScene, holds, whereabouts);
    }
}
