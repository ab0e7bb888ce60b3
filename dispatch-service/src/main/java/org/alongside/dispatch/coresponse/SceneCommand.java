package org.alongside.dispatch.coresponse;

import java.time.Instant;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.contracts.dispatch.HoldReason;
import org.alongside.contracts.dispatch.SceneSafeBasis;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.SafePlace;
import org.jspecify.annotations.Nullable;

/** What is decided about the scene. */
public sealed interface SceneCommand extends CoResponseCommand.Asked {

    /** How safe the scene is, short of a declaration: unknown, unsafe or controlled. */
    record SetScene(SceneState state, Instant at) implements SceneCommand {}

    /** A named officer declares the place safe, on this ground (rule D7). */
    record DeclareSafe(
            SafePlace place,
            StaffId officer,
            SceneSafeBasis basis,
            @Nullable Personal explanation,
            Instant at) implements SceneCommand {}

    /** Where the victim is met. */
    record SetMeetingPlace(Place place, Where where, Instant at) implements SceneCommand {}

    /** Lift a hold; one for a firearm only as a supervisor. */
    record LiftHold(HoldReason reason, StaffId by, Role role, Instant at) implements SceneCommand {}

    /** Whether the victim is still at the scene. */
    enum Where {
        AT_SCENE,
        AWAY_FROM_SCENE
    }
}
