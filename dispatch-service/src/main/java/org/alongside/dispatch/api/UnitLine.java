package org.alongside.dispatch.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.dispatch.board.UnitRow;
import org.alongside.dispatch.recommend.Position;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/** One unit as the board shows it. */
public record UnitLine(
        UUID unit,
        String force,
        String callSign,
        String kind,
        String area,
        List<String> skills,
        @Nullable String master,
        int crew,
        int constables,
        int rawState,
        String radioState,
        Instant radioAt,
        String hold,
        @Nullable UUID incident,
        List<String> legs,
        @Nullable String stage,
        @Nullable Instant stageAt,
        @Nullable Instant expectedFreeAt,
        boolean retired,
        @Nullable Position position)
        implements Guarded {

    static UnitLine of(UnitRow row, @Nullable Position position) {
        return new UnitLine(
                row.unit,
                row.force,
                row.callSign,
                row.kind,
                row.area,
                Snapshot.names(row.skills).toList(),
                row.masterSystem,
                row.crew,
                row.constables,
                row.rawState,
                row.radioState,
                row.radioAt,
                row.hold,
                row.incident,
                Snapshot.names(row.legs).toList(),
                row.stage,
                row.stageAt,
                row.expectedFreeAt,
                row.retired,
                position);
    }

    @Override
    public String recordId() {
        return unit.toString();
    }
}
