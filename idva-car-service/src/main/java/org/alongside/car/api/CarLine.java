package org.alongside.car.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.car.board.CarRow;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * One car on the board.
 *
 * @param sceneState how safe the place of its job is known to be; absent without a job or word of it
 * @param mustWithdraw safety was revoked while the IDVA is with the victim (rule D8)
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
        @Nullable String scenePlace,
        @Nullable String sceneState,
        @Nullable Instant sceneAt,
        boolean mustWithdraw,
        @Nullable String breach,
        @Nullable Instant breachAt)
        implements Guarded {

    static CarLine of(CarRow row) {
        var constables = row.constables.lines().toList();
        var idvas = row.idvas.lines().toList();
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
                row.deployment,
                row.incident,
                row.mode,
                row.expectedFreeAt,
                row.scenePlace,
                row.sceneState,
                row.sceneAt,
                row.withVictim && SceneState.REVOKED.name().equals(row.sceneState),
                row.breach,
                row.breachAt);
    }

    @Override
    public String recordId() {
        return car.toString();
    }
}
