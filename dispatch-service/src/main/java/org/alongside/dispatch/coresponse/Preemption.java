package org.alongside.dispatch.coresponse;

import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.eventsourcing.decide.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Rule D16: a more urgent grade takes the car from a job, never from a victim, and the first victim is then owed a
 * contact (rule D15). The car's own service judges by the same rule, so that both say the same whichever hears first.
 */
public final class Preemption {

    private Preemption() {}

    /** Whether asking this car for a job of this grade would take it from this response. */
    public static boolean takes(CarId car, @Nullable Grade grade, Response from) {
        return holds(from, car) && !from.car().isWithVictim() && isMoreUrgent(grade, from);
    }

    static Decision<CoResponseEvent> decide(Response from, CarCommand.GiveCarUp ask) {
        if (!holds(from, ask.car())) {
            return Happening.refused(DispatchRefusal.NO_CAR_ASKED, "The car is not on that job any more; ask again");
        }
        if (from.car().isWithVictim()) {
            return Happening.refused(DispatchRefusal.CAR_WITH_VICTIM, "The car is with a victim now");
        }
        return isMoreUrgent(ask.forGrade(), from)
                ? CarAsking.released(
                                Happening.to(from), new CarCommand.StandCarDown(StandDownReason.PREEMPTED, ask.at()))
                        .decided()
                : Happening.refused(DispatchRefusal.CAR_BUSY, "Only a more urgent grade takes a car from its job");
    }

    private static boolean holds(Response from, CarId car) {
        return from.car().current().filter(asked -> asked.car().equals(car)).isPresent();
    }

    private static boolean isMoreUrgent(@Nullable Grade grade, Response than) {
        var other = than.facts().grade();
        return grade != null && (other == null || grade.compareTo(other) < 0);
    }
}
