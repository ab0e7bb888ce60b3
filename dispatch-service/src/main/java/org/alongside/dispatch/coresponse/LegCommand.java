package org.alongside.dispatch.coresponse;

import java.time.Instant;
import org.alongside.contracts.Personal;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;

/** What a dispatcher asks about legs and the units that carry them, each unit told at once by the same decision. */
public sealed interface LegCommand extends CoResponseCommand.Asked {

    /** This unit carries the leg. Anything but the first recommended needs its reason. */
    record AssignLeg(Leg leg, UnitId unit, Choice choice, Instant at, DecisionId decision) implements LegCommand {}

    /** This unit carries the leg no more. */
    record ReleaseLeg(
            Leg leg,
            UnitId unit,
            StandDownReason reason,
            @Nullable Personal explanation,
            Instant at,
            DecisionId decision)
            implements LegCommand {}

    /** This unit carries no leg any more. */
    record ReleaseUnit(UnitId unit, StandDownReason reason, Instant at, DecisionId decision) implements LegCommand {}

    /** Nobody can carry the leg now. */
    record NoteGap(Leg leg, GapReason reason, @Nullable RefusalCode refusal, Choice choice, Instant at)
            implements LegCommand {}
}
