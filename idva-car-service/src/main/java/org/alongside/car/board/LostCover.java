package org.alongside.car.board;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.contracts.car.CrewMemberState;
import org.jspecify.annotations.Nullable;

/**
 * Planned duty against what a complete crew worked of it, in minutes, for one car under one version of its rota. A window
 * counts as far as it has run; a cancelled one counts as planned (domain 7.4), one that a newer version of the rota replaced
 * does not.
 *
 * @param pattern the rota with its version; absent for windows planned by hand
 * @param lostMinutesByReason the whole loss of a window under the first of: why it was cancelled, why a member did not come,
 *     {@code NOBODY_CAME}, {@code CREW_INCOMPLETE}
 */
public record LostCover(
        UUID car,
        @Nullable String pattern,
        int windows,
        long plannedMinutes,
        long workedMinutes,
        long lostMinutes,
        Map<String, Long> lostMinutesByReason) {

    private record Of(UUID car, String pattern) {}

    /** One line for each car and version of a rota, of the windows that have begun. */
    public static List<LostCover> of(Collection<RotaRow> rows, Instant now) {
        return rows.stream()
                .filter(row -> row.withdrawnBy == null && row.dutyFrom.isBefore(now))
                .collect(Collectors.groupingBy(row -> new Of(row.car, row.pattern == null ? "" : row.pattern)))
                .values()
                .stream()
                .map(windows -> line(windows, now))
                .toList();
    }

    private static LostCover line(List<RotaRow> windows, Instant now) {
        long planned =
                windows.stream().mapToLong(row -> plannedMinutes(row, now)).sum();
        var lost = windows.stream()
                .filter(row -> lostMinutes(row, now) > 0)
                .collect(Collectors.groupingBy(
                        LostCover::reason, TreeMap::new, Collectors.summingLong(row -> lostMinutes(row, now))));
        long all = lost.values().stream().mapToLong(Long::longValue).sum();
        var first = windows.getFirst();
        return new LostCover(first.car, first.pattern, windows.size(), planned, planned - all, all, lost);
    }

    private static long plannedMinutes(RotaRow row, Instant now) {
        return Rota.within(row, row.dutyFrom, now) / 60;
    }

    private static long lostMinutes(RotaRow row, Instant now) {
        return Rota.lostSeconds(row, now) / 60;
    }

    private static String reason(RotaRow row) {
        if (row.cancelled && row.changeReason != null) {
            return row.changeReason;
        }
        if (row.absenceReason != null) {
            return row.absenceReason;
        }
        boolean nobody = Rota.membersOf(row).values().stream()
                .allMatch(standing -> standing.get(1).equals(CrewMemberState.ROSTERED.name()));
        return nobody ? "NOBODY_CAME" : "CREW_INCOMPLETE";
    }
}
