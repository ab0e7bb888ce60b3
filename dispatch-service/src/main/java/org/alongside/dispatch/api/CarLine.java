package org.alongside.dispatch.api;

import java.time.Instant;
import java.util.UUID;
import org.alongside.dispatch.board.CarRow;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * One IDVA car as dispatch hears of it.
 *
 * @param emergencySince its crew called for help then and that has not ended, whatever was reported since
 * @param overdueSince its crew is at a scene and should have been heard of by then
 */
public record CarLine(
        UUID car,
        String force,
        String callSign,
        String area,
        String state,
        int constables,
        int idvas,
        @Nullable Instant dutyUntil,
        @Nullable UUID incident,
        @Nullable Instant stateAt,
        @Nullable Instant emergencySince,
        @Nullable Instant overdueSince)
        implements Guarded {

    static CarLine of(CarRow row, HiddenJobs hidden) {
        return new CarLine(
                row.car,
                row.force,
                row.callSign,
                row.area,
                row.state,
                row.constables,
                row.idvas,
                row.dutyUntil,
                hidden.leftOut(row.incident),
                row.stateAt,
                row.emergencySince,
                row.overdueSince);
    }

    @Override
    public String recordId() {
        return car.toString();
    }
}
