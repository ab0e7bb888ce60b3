package org.alongside.dispatch.coresponse;

import java.time.Instant;
import org.alongside.contracts.Personal;
import org.alongside.contracts.dispatch.HoldReason;
import org.alongside.contracts.dispatch.RevocationReason;
import org.alongside.contracts.dispatch.SuspectWhereabouts;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.SafePlace;
import org.jspecify.annotations.Nullable;

/** What is reported from the scene. */
public sealed interface SceneReport extends CoResponseCommand.Reported {

    /** The place is not safe any more; a crew there withdraws (rule D8). */
    record RevokeSafety(
            SafePlace place,
            StaffId officer,
            RevocationReason reason,
            @Nullable Personal explanation,
            Instant at) implements SceneReport {}

    /** Something keeps the car back absolutely (rule D6). */
    record ImposeHold(HoldReason reason, @Nullable Place rendezvousPoint, Instant at) implements SceneReport {}

    /** A suspect was arrested. */
    record ReportArrest(
            @Nullable PartyId suspect,
            @Nullable UnitId unit,
            @Nullable Personal grounds,
            Instant at) implements SceneReport {}

    /** Somebody knows where a suspect is. */
    record ReportSuspect(
            @Nullable PartyId suspect,
            SuspectWhereabouts whereabouts,
            @Nullable Place place,
            Instant at) implements SceneReport {}

    /** A member of a crew has read a warning (rule D9). */
    record AcknowledgeWarning(
            Flag warning,
            @Nullable PartyId about,
            StaffId by,
            @Nullable UnitId unit,
            @Nullable DeploymentId deployment,
            Instant at)
            implements SceneReport {}
}
