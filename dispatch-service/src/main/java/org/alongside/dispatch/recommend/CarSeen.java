package org.alongside.dispatch.recommend;

import java.time.Instant;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.ids.CarId;
import org.jspecify.annotations.Nullable;

/**
 * An IDVA car as the board shows it at the moment of asking.
 *
 * @param area code of the district it serves
 * @param dutyUntil end of the duty it is on, or null when it is on none
 * @param onAnotherJob dispatch has asked it for another job that it has not left, whatever its own service said so far
 * @param position of its vehicle; a car without one can still be asked, its drive is then not estimated
 */
public record CarSeen(
        CarId car,
        String area,
        CarState state,
        int constables,
        int idvas,
        @Nullable Instant dutyUntil,
        int overrunMinutesMax,
        boolean onAnotherJob,
        @Nullable Position position) {}
