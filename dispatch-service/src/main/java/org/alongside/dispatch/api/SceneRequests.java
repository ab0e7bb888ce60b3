package org.alongside.dispatch.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.dispatch.HoldReason;
import org.alongside.contracts.dispatch.RevocationReason;
import org.alongside.contracts.dispatch.SceneSafeBasis;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.dispatch.SuspectWhereabouts;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.dispatch.api.CoResponseRequests.PlaceSaid;
import org.jspecify.annotations.Nullable;

/** What is decided about and reported from the scene, as it comes in. Without a time it is now. */
final class SceneRequests {
    private static final int STAFF_MAX = 64;

    private SceneRequests() {}

    /** The state of a scene that a named officer has not declared safe. */
    enum Undeclared {
        UNKNOWN,
        UNSAFE,
        CONTROLLED;

        SceneState state() {
            return SceneState.valueOf(name());
        }
    }

    record Scene(Undeclared state, @Nullable Instant at) {}

    record Safe(
            SceneSafeBasis basis,
            @Nullable SafePlace place,
            @Nullable @Size(min = 1, max = STAFF_MAX) String officer,

            @Nullable @Size(max = CoResponseRequests.EXPLANATION_MAX)
            String explanation,

            @Nullable Instant at) {}

    record Revoke(
            RevocationReason reason,
            @Nullable SafePlace place,
            @Nullable @Size(min = 1, max = STAFF_MAX) String officer,

            @Nullable @Size(max = CoResponseRequests.EXPLANATION_MAX)
            String explanation,

            @Nullable Instant at) {}

    record MeetingPlace(
            @Valid PlaceSaid place,
            boolean awayFromScene,
            @Nullable Instant at) {}

    record Hold(
            HoldReason reason,
            @Nullable @Valid PlaceSaid rendezvousPoint,
            @Nullable Instant at) {}

    record Lift(HoldReason reason) {}

    record Arrest(
            @Nullable UUID suspect,
            @Nullable UUID unit,

            @Nullable @Size(max = CoResponseRequests.EXPLANATION_MAX)
            String grounds,

            @Nullable Instant at) {}

    record Suspect(
            SuspectWhereabouts whereabouts,
            @Nullable UUID suspect,
            @Nullable @Valid PlaceSaid place,
            @Nullable Instant at) {}

    record Warning(
            Flag warning,
            @Nullable UUID about,
            @Nullable UUID unit,
            @Nullable UUID deployment,
            @Nullable Instant at) {}

    record Emergency(
            @Nullable UUID unit,
            @Nullable UUID deployment,
            @Nullable @Valid PlaceSaid place,
            @Nullable Instant at) {}
}
