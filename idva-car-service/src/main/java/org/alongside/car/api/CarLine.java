package org.alongside.car.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.car.board.CarRow;
import org.alongside.car.board.Places;
import org.alongside.contracts.car.CarState;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * One car on the board.
 *
 * @param sceneState how safe the place that counts is known to be: the one to leave, else where the talk is, else the
 *     one last heard of; absent without a job or word of it
 * @param runsOver a job goes on after the end of the window, and who relieves the crew is to be settled
 * @param idvaAlone an IDVA is with the car and no officer is, on a job or since the officer was called away (rule D4)
 * @param mustWithdraw the IDVA is with a victim at a place that is not safe, or not any more (rules D7 and D8)
 * @param breach the last rule that was broken, with its time
 */
public record CarLine(
        UUID car,
        String force,
        String callSign,
        String area,
        @Nullable UUID unit,
        String state,
        @Nullable Instant stateAt,
        @Nullable UUID duty,
        @Nullable Instant dutyFrom,
        @Nullable Instant dutyUntil,
        int overrunMinutesMax,
        List<String> constables,
        List<String> idvas,
        boolean crewComplete,
        @Nullable UUID deployment,
        @Nullable UUID incident,
        @Nullable String mode,
        @Nullable Instant expectedFreeAt,
        boolean runsOver,
        boolean idvaAlone,
        @Nullable String scenePlace,
        @Nullable String sceneState,
        @Nullable Instant sceneAt,
        boolean mustWithdraw,
        @Nullable String breach,
        @Nullable Instant breachAt)
        implements Guarded {

    /** That the car is committed is shown to everybody who works with it; to what, to those who may know. */
    static CarLine of(CarRow row, boolean jobIsShown, Instant now) {
        var constables = row.constables.lines().toList();
        var idvas = row.idvas.lines().toList();
        var places = Places.parse(row.places);
        var counting = places.counting();
        return new CarLine(
                row.car,
                row.force,
                row.callSign,
                row.area,
                row.unit,
                row.state,
                row.stateAt,
                row.duty,
                row.dutyFrom,
                row.dutyUntil,
                row.overrunMinutesMax,
                constables,
                idvas,
                !constables.isEmpty() && !idvas.isEmpty(),
                jobIsShown ? row.deployment : null,
                jobIsShown ? row.incident : null,
                jobIsShown ? row.mode : null,
                row.expectedFreeAt,
                row.deployment != null && row.dutyUntil != null && !now.isBefore(row.dutyUntil),
                constables.isEmpty() && !idvas.isEmpty() && isSent(row),
                counting.map(known -> known.place().name()).orElse(null),
                counting.map(known -> known.state().name()).orElse(null),
                counting.map(Places.Known::at).orElse(null),
                places.mustWithdraw(),
                row.breach,
                row.breachAt);
    }

    private static boolean isSent(CarRow row) {
        return row.deployment != null || row.state.equals(CarState.COMMITTED_NOT_DEPLOYABLE.name());
    }

    @Override
    public String recordId() {
        return car.toString();
    }
}
