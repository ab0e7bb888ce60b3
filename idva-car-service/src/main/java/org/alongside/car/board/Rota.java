package org.alongside.car.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.car.*;
import org.alongside.contracts.ids.StaffId;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Planned windows against who really came. Cover lost is planned time without a complete crew (rule D3). */
public final class Rota implements View<RotaRow> {
    /** Name of its cursor. */
    public static final String NAME = "rota";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<RotaRow> rowType() {
        return RotaRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.event() instanceof ShiftEvent
                ? Set.of(UUID.fromString(fact.recorded().envelope().key()))
                : Set.of();
    }

    @Override
    public @Nullable RotaRow apply(@Nullable RotaRow row, Object key, Fact<?> fact) {
        int version = fact.recorded().envelope().version();
        if (!(fact.event() instanceof ShiftEvent event) || (row != null && version <= row.version)) {
            return row;
        }
        if (event instanceof ShiftPlanned planned) {
            var fresh = planned((UUID) key, fact.recorded().envelope().force(), planned);
            fresh.version = version;
            return fresh;
        }
        if (row == null) {
            throw new IllegalStateException("a duty that was never planned");
        }
        row.version = version;
        changed(row, event);
        return row;
    }

    private static RotaRow planned(UUID duty, String force, ShiftPlanned planned) {
        var row = new RotaRow();
        row.duty = duty;
        row.force = force;
        row.car = planned.car().value();
        row.dutyFrom = planned.dutyFrom();
        row.dutyUntil = planned.dutyUntil();
        row.area = planned.area();
        row.kind = planned.kind().name();
        row.mode = planned.mode().name();
        row.overrunMinutesMax = planned.overrunMinutesMax();
        row.pattern = planned.pattern();
        row.members = RotaMembers.none().rostered(planned.crew()).text();
        row.plannings = 1;
        return row;
    }

    private static void changed(RotaRow row, ShiftEvent event) {
        switch (event) {
            case ShiftPlanned planned -> throw new IllegalStateException("planned is folded before");
            case ShiftReplanned e -> replanned(row, e);
            case ShiftCancelled e -> {
                row.cancelled = true;
                row.changeReason = e.reason().name();
            }
            case ShiftWithdrawn e -> row.withdrawnBy = e.replacedBy();
            case DutyWindowOpened e -> row.opened = true;
            case CrewSignedOn e ->
                members(row, of(row).as(e.member(), e.role(), CrewMemberState.SIGNED_ON), e.signedOnAt());
            case CrewSignedOff e -> member(row, e.member(), CrewMemberState.SIGNED_OFF, e.signedOffAt());
            case CrewMemberDetached e -> member(row, e.member(), CrewMemberState.DETACHED, e.detachedAt());
            case CrewMemberReturned e -> member(row, e.member(), CrewMemberState.SIGNED_ON, e.returnedAt());
            case CrewMemberBreakStarted e -> member(row, e.member(), CrewMemberState.ON_BREAK, e.breakStartedAt());
            case CrewMemberBreakEnded e -> member(row, e.member(), CrewMemberState.SIGNED_ON, e.breakEndedAt());
            case CrewMemberAbsent e -> {
                row.absenceReason = row.absenceReason == null ? e.reason().name() : row.absenceReason;
                member(row, e.member(), CrewMemberState.ABSENT, e.absentFrom());
            }
        }
    }

    private static void replanned(RotaRow row, ShiftReplanned e) {
        row.dutyFrom = e.dutyFrom();
        row.dutyUntil = e.dutyUntil();
        row.area = e.area();
        row.mode = e.mode().name();
        row.overrunMinutesMax = e.overrunMinutesMax();
        row.changeReason = e.reason().name();
        row.members = of(row).rostered(e.crew()).text();
        row.plannings++;
    }

    private static RotaMembers of(RotaRow row) {
        return RotaMembers.parse(row.members);
    }

    private static void member(RotaRow row, StaffId member, CrewMemberState state, Instant at) {
        members(row, of(row).in(member, state), at);
    }

    private static void members(RotaRow row, RotaMembers members, Instant at) {
        row.members = members.text();
        var since = row.completeSince;
        if (members.areComplete() && since == null) {
            row.completeSince = at;
        } else if (!members.areComplete() && since != null) {
            row.coveredSeconds += within(row, since, at);
            row.completeSince = null;
        }
    }

    /** Seconds of the window between two moments. */
    static long within(RotaRow row, Instant from, Instant until) {
        var start = from.isBefore(row.dutyFrom) ? row.dutyFrom : from;
        var end = until.isAfter(row.dutyUntil) ? row.dutyUntil : until;
        return Math.max(0, Duration.between(start, end).toSeconds());
    }

    /** Seconds of the window up to {@code now} for which nobody complete was there; none of one that was withdrawn. */
    public static long lostSeconds(RotaRow row, Instant now) {
        if (row.withdrawnBy != null) {
            return 0;
        }
        var since = row.completeSince;
        long covered = row.coveredSeconds + (since == null ? 0 : within(row, since, now));
        return Math.max(0, within(row, row.dutyFrom, now) - covered);
    }

    /** Who is on the duty, by staff id: role and state. */
    public static Map<String, List<String>> membersOf(RotaRow row) {
        return of(row).byMember();
    }
}
