package org.alongside.car.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.car.board.Rota;
import org.alongside.car.board.RotaRow;
import org.alongside.contracts.car.CrewMemberState;
import org.alongside.contracts.car.CrewRole;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * One planned window against who really came.
 *
 * @param withdrawnBy the rota, with its version, that took the place of this window before it began
 * @param lostMinutes of the window so far, without a constable and an IDVA signed on
 */
public record DutyLine(
        UUID duty,
        String force,
        UUID car,
        Instant dutyFrom,
        Instant dutyUntil,
        String area,
        String kind,
        String mode,
        int overrunMinutesMax,
        @Nullable String pattern,
        boolean cancelled,
        @Nullable String changeReason,
        @Nullable String withdrawnBy,
        boolean opened,
        List<Member> members,
        boolean crewComplete,
        long lostMinutes)
        implements Guarded {

    /** One member, planned or standing in. */
    public record Member(String member, CrewRole role, CrewMemberState state) {}

    static DutyLine of(RotaRow row, Instant now) {
        var members = Rota.membersOf(row).entrySet().stream()
                .map(one -> new Member(
                        one.getKey(),
                        CrewRole.valueOf(one.getValue().get(0)),
                        CrewMemberState.valueOf(one.getValue().get(1))))
                .toList();
        return new DutyLine(
                row.duty,
                row.force,
                row.car,
                row.dutyFrom,
                row.dutyUntil,
                row.area,
                row.kind,
                row.mode,
                row.overrunMinutesMax,
                row.pattern,
                row.cancelled,
                row.changeReason,
                row.withdrawnBy,
                row.opened,
                members,
                row.completeSince != null,
                Rota.lostSeconds(row, now) / 60);
    }

    @Override
    public String recordId() {
        return duty.toString();
    }
}
