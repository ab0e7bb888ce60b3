package org.alongside.car.deployment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.car.AdvocateContactStarted;
import org.alongside.contracts.ids.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What passed between the car's IDVA and one victim on one job.
 *
 * @param open the talk that goes on
 * @param starts all talks, for judging them again when safety is heard of late
 * @param twoWay the victim took part at least once
 * @param missed the car could not speak with her or him
 */
record VictimContact(
        @Nullable AdvocateContactStarted open,
        List<AdvocateContactStarted> starts,
        boolean twoWay,
        boolean declined,
        boolean missed,
        HandOffState handOff) {

    static final VictimContact NONE = new VictimContact(null, List.of(), false, false, false, HandOffState.NONE);

    /** Whether the support has passed to somebody else. Until it is accepted the car's IDVA owns it. */
    enum HandOffState {
        NONE,
        OFFERED,
        ACCEPTED,
        DECLINED,
        /** The car's duty ended and nobody had accepted. */
        LEFT_OPEN
    }

    boolean isOpen() {
        return open != null;
    }

    boolean hasStartedAt(Instant moment) {
        return starts.stream().anyMatch(start -> start.idvaWithVictimAt().equals(moment));
    }

    /** Met, did not decline, and nobody goes on with it yet. */
    boolean waitsForHandOff() {
        boolean told = handOff == HandOffState.ACCEPTED || handOff == HandOffState.LEFT_OPEN;
        return twoWay && !declined && !told;
    }

    VictimContact takenOver(StaffId idva) {
        if (open == null) {
            return this;
        }
        var goesOn = new AdvocateContactStarted(
                open.deployment(),
                open.incident(),
                open.victim(),
                open.channel(),
                idva,
                open.place(),
                open.idvaWithVictimAt());
        return new VictimContact(goesOn, starts, twoWay, declined, missed, handOff);
    }

    VictimContact started(AdvocateContactStarted start) {
        var more = new ArrayList<>(starts);
        more.add(start);
        return new VictimContact(start, List.copyOf(more), twoWay, declined, missed, handOff);
    }

    VictimContact ended(boolean nowTwoWay) {
        return new VictimContact(null, starts, twoWay || nowTwoWay, declined, missed, handOff);
    }

    VictimContact saidNo() {
        return new VictimContact(open, starts, twoWay, true, missed, handOff);
    }

    VictimContact notReached() {
        return new VictimContact(open, starts, twoWay, declined, true, handOff);
    }

    VictimContact handOff(HandOffState state) {
        return new VictimContact(open, starts, twoWay, declined, missed, state);
    }
}
