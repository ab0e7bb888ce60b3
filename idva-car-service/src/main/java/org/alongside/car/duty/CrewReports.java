package org.alongside.car.duty;

import java.util.List;
import org.alongside.car.deployment.CarCommand;
import org.alongside.car.deployment.CarCommand.JoinCrew;
import org.alongside.car.deployment.CarCommand.LeaveCrew;
import org.alongside.car.deployment.CarCommand.Leaving;
import org.alongside.car.deployment.CarCommand.MoveWindow;
import org.alongside.car.deployment.Cars;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.ids.DutyId;
import org.alongside.eventsourcing.command.Ask;
import org.jspecify.annotations.Nullable;

/**
 * A report on the crew concerns the duty and, in the same commit, the car: from the moment an officer is detached no
 * proposal can find the car deployable (rule D4).
 */
public final class CrewReports {
    private CrewReports() {}

    /** What is asked of the duty and of its car, the duty first. Who the car is follows from the duty as it stands. */
    public static List<Ask<?, ?, ?>> asks(DutyId id, Duty duty, DutyCommand command) {
        var ofDuty = new Ask<>(Duties.DUTIES, id.value(), command);
        var plan = duty.plan();
        var ofCar = plan == null || !duty.stands() ? null : ofCar(id, duty, plan, command);
        return plan == null || ofCar == null
                ? List.of(ofDuty)
                : List.of(ofDuty, new Ask<>(Cars.CARS, plan.car().value(), ofCar));
    }

    private static @Nullable CarCommand ofCar(DutyId id, Duty duty, Plan plan, DutyCommand command) {
        var window = plan.asTakenUp(id);
        return switch (command) {
            case DutyCommand.SignOn on -> new JoinCrew(window, on.member(), on.role(), on.at());
            case DutyCommand.Return back ->
                new JoinCrew(window, back.member(), duty.roleOf(back.member(), CrewRole.OBSERVER), back.at());
            case DutyCommand.EndBreak end ->
                new JoinCrew(window, end.member(), duty.roleOf(end.member(), CrewRole.OBSERVER), end.at());
            case DutyCommand.SignOff off -> new LeaveCrew(off.member(), Leaving.SIGNED_OFF, off.at());
            case DutyCommand.StartBreak start -> new LeaveCrew(start.member(), Leaving.ON_BREAK, start.at());
            case DutyCommand.Detach detach -> new LeaveCrew(detach.member(), Leaving.DETACHED, detach.at());
            case DutyCommand.Replan replan -> new MoveWindow(replan.plan().asTakenUp(id), replan.at());
            case DutyCommand.PlanShift shift -> null;
            case DutyCommand.Cancel cancel -> null;
            case DutyCommand.Withdraw withdraw -> null;
            case DutyCommand.WindowOpens opens -> null;
            case DutyCommand.ReportAbsent absent -> null;
        };
    }
}
