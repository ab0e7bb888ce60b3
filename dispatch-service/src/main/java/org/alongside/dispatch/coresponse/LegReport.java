package org.alongside.dispatch.coresponse;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/** What is learned from units about the legs they carry. */
public sealed interface LegReport extends CoResponseCommand.Reported {

    /** A unit holds these legs, by this decision here or because it went of its own accord. */
    record UnitHolds(
            UnitId unit,
            List<Leg> legs,
            Instant at,
            @Nullable DecisionId decision) implements LegReport {}

    /** A unit has come this far. */
    record UnitProgressed(UnitId unit, LegProgress progress, Instant at) implements LegReport {}

    /** Nothing was heard of this unit at the scene up to a limit. */
    record UnitSilent(UnitId unit, Instant at) implements LegReport {}

    /** The system that masters this unit took it from here. */
    record UnitTaken(UnitId unit, Instant at) implements LegReport {}

    /** A unit no longer holds these legs, by this decision here or because something else took it. */
    record UnitLost(
            UnitId unit,
            List<Leg> legs,
            StandDownReason reason,
            Instant at,
            @Nullable DecisionId decision) implements LegReport {}
}
