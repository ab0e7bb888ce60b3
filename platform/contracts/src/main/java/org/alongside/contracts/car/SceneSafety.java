package org.alongside.contracts.car;

import java.time.Instant;
import java.util.Optional;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Clear;
import org.alongside.contracts.dispatch.MeetingPlaceSet;
import org.alongside.contracts.dispatch.SceneDeclaredSafe;
import org.alongside.contracts.dispatch.SceneSafetyRevoked;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.dispatch.SceneStateChanged;
import org.alongside.contracts.vocabulary.SafePlace;

/**
 * How safe a place is, and since when.
 */
public record SceneSafety(
        @Clear SafePlace place,
        @Clear SceneState state,
        @Clear Instant changedAt) {

    /**
     * What an event of dispatch says of a place's safety (rules D7 and D8); empty where it says nothing of it. Safe,
     * and not safe any more, are a named officer's word, which comes as its own event: the scene's change to either
     * says it a second time and is passed over. Of another meeting place nothing is known until somebody has looked.
     */
    public static Optional<SceneSafety> saidBy(AlongsideEvent event) {
        return switch (event) {
            case SceneDeclaredSafe safe -> said(safe.place(), SceneState.SAFE, safe.sceneSafeAt());
            case SceneSafetyRevoked revoked ->
                said(revoked.place(), SceneState.REVOKED, revoked.sceneSafetyRevokedAt());
            case SceneStateChanged changed
            when !isDeclared(changed.to()) -> said(SafePlace.SCENE, changed.to(), changed.changedAt());
            case MeetingPlaceSet set -> said(SafePlace.MEETING_PLACE, SceneState.UNKNOWN, set.setAt());
            default -> Optional.empty();
        };
    }

    private static boolean isDeclared(SceneState state) {
        return state == SceneState.SAFE || state == SceneState.REVOKED;
    }

    private static Optional<SceneSafety> said(SafePlace place, SceneState state, Instant at) {
        return Optional.of(new SceneSafety(place, state, at));
    }
}
