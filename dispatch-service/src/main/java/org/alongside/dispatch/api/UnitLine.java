package org.alongside.dispatch.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.dispatch.board.UnitRow;
import org.alongside.dispatch.recommend.PointsTable;
import org.alongside.dispatch.recommend.Position;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * One unit as the board shows it.
 *
 * @param incident whose it is, where that is for this person to see; that it is held is shown in any case
 * @param position absent where nobody knows it, and where the unit is on a job that is not for this person to see
 * @param heardAt when anything was last heard of its crew
 * @param emergencySince its crew called for help then and nobody has ended that, whatever was pressed since
 * @param taken its master took it from an incident here, and nobody has said that they see to that
 * @param masterSilentSince its master was heard of last then, too long ago to know what the unit is on
 * @param overdueSince the crew is at a scene and was not heard of up to this limit, nor since
 */
public record UnitLine(
        UUID unit,
        String force,
        String callSign,
        String kind,
        String area,
        List<String> skills,
        @Nullable String master,
        @Nullable Instant masterSilentSince,
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
        Instant heardAt,
        @Nullable Instant overdueSince,
        @Nullable Instant emergencySince,
        @Nullable Taken taken,
        @Nullable Where position)
        implements Guarded {

    /**
     * Where it is, as far as that can be trusted.
     *
     * @param accuracyMetres how far off it may be, as the device says
     * @param fixedAt by the device's clock
     * @param receivedAt by ours
     * @param stale too old to go by; the unit is then not recommended by where it is
     */
    public record Where(
            double latitude,
            double longitude,
            @Nullable Integer accuracyMetres,
            Instant fixedAt,
            Instant receivedAt,
            int ageSeconds,
            boolean stale) {
        static Where of(Position position, PointsTable table, Instant now) {
            return new Where(
                    position.latitude(),
                    position.longitude(),
                    position.accuracyMetres(),
                    position.fixedAt(),
                    position.receivedAt(),
                    position.ageSeconds(now),
                    table.isStale(position, now));
        }
    }

    /**
     * What its master took it from.
     *
     * @param incident absent where that is not for this person to see
     * @param system whose job it is on; absent where its master says that it is on none
     */
    public record Taken(@Nullable UUID incident, @Nullable String system, Instant at) {
        static @Nullable Taken of(UnitRow row, HiddenJobs hidden) {
            return row.takenAt == null ? null : new Taken(hidden.leftOut(row.takenFrom), row.takenSystem, row.takenAt);
        }
    }

    static UnitLine of(UnitRow row, HiddenJobs hidden, @Nullable Instant masterSilentSince, @Nullable Where position) {
        boolean isHidden = hidden.has(row.incident);
        return new UnitLine(
                row.unit,
                row.force,
                row.callSign,
                row.kind,
                row.area,
                Snapshot.names(row.skills).toList(),
                row.masterSystem,
                masterSilentSince,
                row.crew,
                row.constables,
                row.rawState,
                row.radioState,
                row.radioAt,
                row.hold,
                hidden.leftOut(row.incident),
                isHidden ? List.of() : Snapshot.names(row.legs).toList(),
                isHidden ? null : row.stage,
                isHidden ? null : row.stageAt,
                row.expectedFreeAt,
                row.retired,
                row.heardAt,
                row.overdueSince,
                row.emergencySince,
                Taken.of(row, hidden),
                isHidden ? null : position);
    }

    @Override
    public String recordId() {
        return unit.toString();
    }
}
