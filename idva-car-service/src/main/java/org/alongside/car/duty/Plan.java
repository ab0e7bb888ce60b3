package org.alongside.car.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.contracts.car.CarDutyBegan;
import org.alongside.contracts.car.DutyKind;
import org.alongside.contracts.car.PlannedMember;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.vocabulary.DeploymentMode;

/**
 * What is planned for one window of a car.
 *
 * @param overrunMinutesMax how far past the end a job may run (rule D2)
 */
public record Plan(
        CarId car,
        Instant dutyFrom,
        Instant dutyUntil,
        String area,
        DutyKind kind,
        DeploymentMode mode,
        int overrunMinutesMax,
        List<PlannedMember> crew) {

    /** Longer than any shift with its hand-over; a longer window is a typing mistake. */
    static final Duration LENGTH_MAX = Duration.ofHours(16);

    public Plan {
        crew = List.copyOf(crew);
    }

    boolean isPossible() {
        return dutyFrom.isBefore(dutyUntil)
                && Duration.between(dutyFrom, dutyUntil).compareTo(LENGTH_MAX) <= 0;
    }

    /** The window as the car takes it up. */
    public CarDutyBegan asTakenUp(DutyId duty) {
        return new CarDutyBegan(duty, area, dutyFrom, dutyUntil, overrunMinutesMax);
    }
}
