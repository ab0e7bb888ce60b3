package org.alongside.incident.attendance;

import static org.alongside.contracts.incidents.AttendanceStage.ASSIGNED;
import static org.alongside.contracts.incidents.AttendanceStage.AT_SCENE;
import static org.alongside.contracts.incidents.AttendanceStage.EN_ROUTE;
import static org.alongside.contracts.incidents.AttendanceStage.STAGED;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.incidents.AttendanceReported;
import org.alongside.contracts.incidents.AttendanceStage;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.incident.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * How far each unit has come, as dispatch last said, and whether anybody ever arrived. The incident's own state is the
 * first unit's.
 *
 * @param goneSince when the last unit left, while nobody is on the job any more; null otherwise
 * @param goneTold somebody was told that nobody has said since what came of it
 */
public record Attendance(
        Map<UnitId, AttendanceStage> units,
        boolean somebodyArrived,
        @Nullable Instant goneSince,
        boolean goneTold) {
    /** Nobody was sent. */
    public static final Attendance NOBODY = new Attendance(Map.of(), false, null, false);

    private static final Set<AttendanceStage> ON_THE_JOB = EnumSet.of(ASSIGNED, EN_ROUTE, STAGED, AT_SCENE);

    public Attendance {
        units = InOrder.map(units);
    }

    /** Whether a unit is on the job now. */
    public boolean isResourced() {
        return units.values().stream().anyMatch(ON_THE_JOB::contains);
    }

    /** Whether a unit is at the scene now. */
    public boolean isSomebodyThere() {
        return isAny(AT_SCENE);
    }

    /** Whether somebody was there and no unit is on the job any more. */
    public boolean everybodyHasGone() {
        return somebodyArrived && !isResourced();
    }

    boolean alreadySays(AttendanceReported report) {
        return report.unit() != null && units.get(report.unit()) == report.stage();
    }

    /** With one more report. */
    public Attendance reported(AttendanceReported report) {
        var unit = report.unit();
        var more = unit == null ? units : InOrder.with(units, unit, report.stage());
        var next = new Attendance(more, somebodyArrived || report.stage() == AT_SCENE, null, false);
        return next.everybodyHasGone() ? next.gone(this, report.reportedAt()) : next;
    }

    private Attendance gone(Attendance before, Instant at) {
        return before.goneSince == null
                ? new Attendance(units, somebodyArrived, at, false)
                : new Attendance(units, somebodyArrived, before.goneSince, before.goneTold);
    }

    /** Somebody was told that nobody has said what came of it. */
    public Attendance escalated(IncidentEscalated escalated) {
        return escalated.cause() == EscalationCause.RESULT_OVERDUE
                ? new Attendance(units, somebodyArrived, goneSince, true)
                : this;
    }

    /** Where the incident stands with this attendance; what is not created or already resulted stays so. */
    public @Nullable IncidentState stageAfter(@Nullable IncidentState before) {
        if (before == null
                || before == IncidentState.RECEIVED
                || before == IncidentState.RESULTED
                || before == IncidentState.CLOSED) {
            return before;
        }
        if (somebodyArrived) {
            return IncidentState.AT_SCENE;
        }
        if (isAny(EN_ROUTE) || isAny(STAGED)) {
            return IncidentState.EN_ROUTE;
        }
        return isAny(ASSIGNED) ? IncidentState.ASSIGNED : waiting(before);
    }

    private static IncidentState waiting(IncidentState before) {
        return before == IncidentState.CREATED ? before : IncidentState.AWAITING_RESOURCE;
    }

    private boolean isAny(AttendanceStage stage) {
        return units.containsValue(stage);
    }
}
