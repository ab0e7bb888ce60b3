package org.alongside.car.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.alongside.car.rota.RotaPattern;
import org.alongside.car.rota.RotaPattern.WeeklyWindow;
import org.alongside.contracts.car.AbsenceReason;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.car.DetachReason;
import org.alongside.contracts.car.DutyKind;
import org.alongside.contracts.car.PlanChangeReason;
import org.alongside.contracts.car.PlannedMember;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.jspecify.annotations.Nullable;

/** What is asked of duties and the rota. */
final class DutyRequests {
    /** More people than a car holds. */
    static final int CREW_MAX = 8;

    /** Longer than any shift overruns. */
    static final int OVERRUN_MINUTES_MAX = 240;

    private DutyRequests() {}

    /** A member of a crew. */
    record Member(@NotBlank @Size(max = 64) String member, CrewRole role) {
        PlannedMember planned() {
            return new PlannedMember(new StaffId(member), role);
        }
    }

    static List<PlannedMember> crew(@Nullable List<Member> members) {
        return members == null
                ? List.of()
                : members.stream().map(Member::planned).toList();
    }

    /** A window of a car. */
    record PlanShift(
            UUID car,
            Instant dutyFrom,
            Instant dutyUntil,
            @NotBlank @Size(max = 40) String area,
            DutyKind kind,
            DeploymentMode mode,
            @Min(0) @Max(OVERRUN_MINUTES_MAX) int overrunMinutesMax,
            @Nullable @Size(max = CREW_MAX) List<@Valid Member> crew) {}

    /** A window planned anew; its car and kind stay. */
    record Replan(
            Instant dutyFrom,
            Instant dutyUntil,
            @NotBlank @Size(max = 40) String area,
            DeploymentMode mode,
            @Min(0) @Max(OVERRUN_MINUTES_MAX) int overrunMinutesMax,
            @Nullable @Size(max = CREW_MAX) List<@Valid Member> crew,
            PlanChangeReason reason) {}

    /** A window that will not be staffed. */
    record Cancel(PlanChangeReason reason) {}

    /** A member signs on. */
    record SignOn(
            @NotBlank @Size(max = 64) String member,
            CrewRole role,
            @Nullable Instant at) {}

    /** A member, and when. */
    record OfMember(
            @NotBlank @Size(max = 64) String member,
            @Nullable Instant at) {}

    /** A member is taken for another task. */
    record Detach(
            @NotBlank @Size(max = 64) String member,
            DetachReason reason,
            @Nullable Instant at) {}

    /** A planned member does not come. */
    record Absent(
            @NotBlank @Size(max = 64) String member,
            AbsenceReason reason,
            @Nullable Instant at) {}

    /** A dated weekly rota. Times are London's. */
    record Rota(
            UUID car,
            @NotBlank @Size(max = 40) String name,
            @Min(1) int version,
            LocalDate from,
            LocalDate until,

            @NotEmpty @Valid @Size(max = RotaPattern.WINDOWS_MAX)
            List<Window> windows) {
        RotaPattern pattern() {
            return new RotaPattern(
                    new CarId(car),
                    name,
                    version,
                    from,
                    until,
                    windows.stream().map(Window::weekly).toList());
        }
    }

    /** One window of the week; an end that is not after the start is on the next day. */
    record Window(
            DayOfWeek day,
            LocalTime from,
            LocalTime until,
            @NotBlank @Size(max = 40) String area,
            DutyKind kind,
            DeploymentMode mode,
            @Min(0) @Max(OVERRUN_MINUTES_MAX) int overrunMinutesMax,
            @Nullable @Size(max = CREW_MAX) List<@Valid Member> crew) {
        WeeklyWindow weekly() {
            return new WeeklyWindow(day, from, until, area, kind, mode, overrunMinutesMax, DutyRequests.crew(crew));
        }
    }
}
