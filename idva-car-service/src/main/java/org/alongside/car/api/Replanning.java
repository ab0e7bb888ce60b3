package org.alongside.car.api;

import java.time.Instant;
import org.alongside.car.CarRefusal;
import org.alongside.car.duty.Duty;
import org.alongside.car.duty.DutyCommand;
import org.alongside.car.duty.Plan;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.service.problem.ProblemException;

/** A duty's next plan, with what cannot be changed taken from the one it has. */
final class Replanning {
    private Replanning() {}

    static DutyCommand of(Duty duty, DutyRequests.Replan replan, Instant at, long turn) {
        return new DutyCommand.Replan(planOf(duty, replan), replan.reason(), at, turn);
    }

    static Plan planOf(Duty duty, DutyRequests.Replan replan) {
        var plan = duty.plan();
        if (plan == null) {
            throw ProblemException.of(new Refusal(CarRefusal.UNKNOWN_DUTY, "There is no such duty."));
        }
        return new Plan(
                plan.car(),
                replan.dutyFrom(),
                replan.dutyUntil(),
                replan.area(),
                plan.kind(),
                replan.mode(),
                replan.overrunMinutesMax(),
                DutyRequests.crew(replan.crew()));
    }
}
