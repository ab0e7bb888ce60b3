package org.alongside.car.duty;

import java.time.Instant;
import org.alongside.contracts.car.AbsenceReason;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.car.DetachReason;
import org.alongside.contracts.car.PlanChangeReason;
import org.alongside.contracts.ids.StaffId;
import org.jspecify.annotations.Nullable;

/** What a duty is asked or told. */
public sealed interface DutyCommand {
    /**
     * Plans the window.
     *
     * @param pattern the rota it follows, with its version, or null when planned by hand
     * @param turn which planning of the force this is; a turn is taken once, so whoever saw an older rota plans nothing
     */
    record PlanShift(Plan plan, @Nullable String pattern, long turn) implements DutyCommand {}

    /** The car and the kind of window stay as they are. It takes a {@code turn}, as planning does. */
    record Replan(Plan plan, PlanChangeReason reason, Instant at, long turn) implements DutyCommand {}

    record Cancel(PlanChangeReason reason) implements DutyCommand {}

    /**
     * A newer version of the rota takes its place, unless it has begun or somebody is signed on.
     *
     * @param replacedBy name and version of that rota
     */
    record Withdraw(String replacedBy, Instant at) implements DutyCommand {}

    /** Timer: the window begins, whoever came. */
    record WindowOpens() implements DutyCommand {}

    record SignOn(StaffId member, CrewRole role, Instant at) implements DutyCommand {}

    record SignOff(StaffId member, Instant at) implements DutyCommand {}

    record Detach(StaffId member, DetachReason reason, Instant at) implements DutyCommand {}

    record Return(StaffId member, Instant at) implements DutyCommand {}

    record StartBreak(StaffId member, Instant at) implements DutyCommand {}

    record EndBreak(StaffId member, Instant at) implements DutyCommand {}

    record ReportAbsent(StaffId member, AbsenceReason reason, Instant from) implements DutyCommand {}
}
