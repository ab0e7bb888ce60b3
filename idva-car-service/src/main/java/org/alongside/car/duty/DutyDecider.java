package org.alongside.car.duty;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import org.alongside.car.CarRefusal;
import org.alongside.car.duty.Duty.Member;
import org.alongside.car.duty.DutyCommand.Cancel;
import org.alongside.car.duty.DutyCommand.PlanShift;
import org.alongside.car.duty.DutyCommand.Replan;
import org.alongside.car.duty.DutyCommand.SignOn;
import org.alongside.car.duty.DutyCommand.Withdraw;
import org.alongside.contracts.car.CrewMemberAbsent;
import org.alongside.contracts.car.CrewMemberBreakEnded;
import org.alongside.contracts.car.CrewMemberBreakStarted;
import org.alongside.contracts.car.CrewMemberDetached;
import org.alongside.contracts.car.CrewMemberReturned;
import org.alongside.contracts.car.CrewMemberState;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.car.CrewSignedOff;
import org.alongside.contracts.car.CrewSignedOn;
import org.alongside.contracts.car.DutyWindowOpened;
import org.alongside.contracts.car.ShiftCancelled;
import org.alongside.contracts.car.ShiftEvent;
import org.alongside.contracts.car.ShiftPlanned;
import org.alongside.contracts.car.ShiftReplanned;
import org.alongside.contracts.car.ShiftWithdrawn;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;

/** The rules of one duty. A cancelled window still counts as planned: cover lost is what the evaluation looks for. */
public final class DutyDecider implements Decider<Duty, DutyCommand, ShiftEvent> {
    /** Timer: the window begins. */
    static final String WINDOW_OPENS = "window-opens";

    private static final String TURN = "planning-turn";

    @Override
    public Duty initial() {
        return Duty.unplanned();
    }

    @Override
    public Decision<ShiftEvent> decide(Duty duty, DutyCommand command) {
        var plan = duty.plan();
        if (command instanceof PlanShift shift) {
            return plan(duty, shift);
        }
        if (plan == null) {
            return refuse(CarRefusal.UNKNOWN_DUTY, "There is no such duty.");
        }
        return switch (duty.validity()) {
            case STANDS -> ofPlanned(duty, plan, command);
            case CANCELLED -> ofCancelled(duty, plan, command);
            case WITHDRAWN -> ofWithdrawn(command);
        };
    }

    private static Decision<ShiftEvent> plan(Duty duty, PlanShift command) {
        var plan = command.plan();
        if (!plan.isPossible()) {
            return impossible();
        }
        if (duty.plan() != null) {
            return plan.equals(duty.plan())
                    ? accept()
                    : refuse(CarRefusal.ALREADY_PLANNED, "This duty is planned; replan it.");
        }
        return Decision.<ShiftEvent>accept(new ShiftPlanned(
                        plan.car(),
                        plan.dutyFrom(),
                        plan.dutyUntil(),
                        plan.area(),
                        plan.kind(),
                        plan.mode(),
                        plan.overrunMinutesMax(),
                        plan.crew(),
                        command.pattern()))
                .startTimer(WINDOW_OPENS, plan.dutyFrom())
                .claim(TURN, Long.toString(command.turn()));
    }

    private static Decision<ShiftEvent> ofCancelled(Duty duty, Plan plan, DutyCommand command) {
        if (command instanceof Withdraw withdraw) {
            return withdraw(duty, plan, withdraw);
        }
        return command instanceof Cancel || command instanceof DutyCommand.WindowOpens
                ? accept()
                : refuse(CarRefusal.DUTY_CANCELLED, "The duty is cancelled.");
    }

    private static Decision<ShiftEvent> ofWithdrawn(DutyCommand command) {
        return command instanceof Withdraw || command instanceof DutyCommand.WindowOpens
                ? accept()
                : refuse(CarRefusal.DUTY_WITHDRAWN, "A newer version of the rota took the place of this duty.");
    }

    private static Decision<ShiftEvent> ofPlanned(Duty duty, Plan plan, DutyCommand command) {
        return switch (command) {
            case PlanShift shift -> throw new IllegalStateException("planning is decided before");
            case Replan replan -> replan(duty, plan, replan);
            case Cancel cancel -> cancel(duty, cancel);
            case Withdraw withdraw -> withdraw(duty, plan, withdraw);
            case DutyCommand.WindowOpens opens -> duty.opened() ? accept() : accept(opened(duty, plan));
            case SignOn on -> signOn(duty, plan, on);
            case DutyCommand.SignOff off -> Members.signOff(duty.stateOf(off.member()), off);
            case DutyCommand.Detach detach -> Members.detach(duty.stateOf(detach.member()), detach);
            case DutyCommand.Return back -> Members.back(duty.stateOf(back.member()), back);
            case DutyCommand.StartBreak start -> Members.startBreak(duty.stateOf(start.member()), start);
            case DutyCommand.EndBreak end -> Members.endBreak(duty.stateOf(end.member()), end);
            case DutyCommand.ReportAbsent absent -> Members.absent(duty.stateOf(absent.member()), absent);
        };
    }

    private static Decision<ShiftEvent> replan(Duty duty, Plan plan, Replan command) {
        var next = command.plan();
        if (!next.isPossible()) {
            return impossible();
        }
        if (next.equals(plan)) {
            return accept();
        }
        var replanned = Decision.<ShiftEvent>accept(new ShiftReplanned(
                        next.dutyFrom(),
                        next.dutyUntil(),
                        next.area(),
                        next.mode(),
                        next.overrunMinutesMax(),
                        next.crew(),
                        command.reason()))
                .claim(TURN, Long.toString(command.turn()));
        return duty.opened() ? replanned : replanned.startTimer(WINDOW_OPENS, next.dutyFrom());
    }

    private static Decision<ShiftEvent> cancel(Duty duty, Cancel command) {
        return duty.anybodyHasComeYet()
                ? refuse(CarRefusal.DUTY_RUNNING, "Sign the crew off first.")
                : Decision.<ShiftEvent>accept(new ShiftCancelled(command.reason()))
                        .cancelTimer(WINDOW_OPENS);
    }

    private static Decision<ShiftEvent> withdraw(Duty duty, Plan plan, Withdraw command) {
        if (duty.opened() || !command.at().isBefore(plan.dutyFrom())) {
            return refuse(CarRefusal.DUTY_BEGUN, "The window has begun and runs on.");
        }
        return duty.anybodyHasComeYet()
                ? refuse(CarRefusal.DUTY_RUNNING, "Somebody is signed on to this duty.")
                : Decision.<ShiftEvent>accept(new ShiftWithdrawn(command.replacedBy()))
                        .cancelTimer(WINDOW_OPENS);
    }

    private static Decision<ShiftEvent> signOn(Duty duty, Plan plan, SignOn command) {
        if (!command.at().isBefore(plan.dutyUntil())) {
            return refuse(CarRefusal.DUTY_OVER, "The window is over.");
        }
        return Members.signOn(duty.stateOf(command.member()), command);
    }

    private static DutyWindowOpened opened(Duty duty, Plan plan) {
        return new DutyWindowOpened(
                plan.car(),
                plan.area(),
                plan.dutyFrom(),
                plan.dutyUntil(),
                plan.overrunMinutesMax(),
                duty.signedOn(CrewRole.CONSTABLE),
                duty.signedOn(CrewRole.IDVA));
    }

    private static Decision<ShiftEvent> impossible() {
        return refuse(
                CarRefusal.WINDOW_IMPOSSIBLE,
                "A window ends after it starts and lasts at most " + Plan.LENGTH_MAX.toHours() + " hours.");
    }

    @Override
    public Duty evolve(Duty duty, ShiftEvent event) {
        return switch (event) {
            case ShiftPlanned planned ->
                duty.planned(new Plan(
                        planned.car(),
                        planned.dutyFrom(),
                        planned.dutyUntil(),
                        planned.area(),
                        planned.kind(),
                        planned.mode(),
                        planned.overrunMinutesMax(),
                        planned.crew()));
            case ShiftReplanned replanned -> duty.planned(replanned(planOf(duty), replanned));
            case ShiftCancelled cancelled -> duty.as(Duty.Validity.CANCELLED);
            case ShiftWithdrawn withdrawn -> duty.as(Duty.Validity.WITHDRAWN);
            case DutyWindowOpened opened -> duty.begun();
            case CrewSignedOn on -> duty.with(on.member(), new Member(on.role(), CrewMemberState.SIGNED_ON));
            case CrewSignedOff off -> duty.in(off.member(), CrewMemberState.SIGNED_OFF);
            case CrewMemberDetached detached -> duty.in(detached.member(), CrewMemberState.DETACHED);
            case CrewMemberReturned returned -> duty.in(returned.member(), CrewMemberState.SIGNED_ON);
            case CrewMemberBreakStarted started -> duty.in(started.member(), CrewMemberState.ON_BREAK);
            case CrewMemberBreakEnded ended -> duty.in(ended.member(), CrewMemberState.SIGNED_ON);
            case CrewMemberAbsent absent -> duty.in(absent.member(), CrewMemberState.ABSENT);
        };
    }

    private static Plan planOf(Duty duty) {
        var plan = duty.plan();
        if (plan == null) {
            throw new IllegalStateException("an unplanned duty was replanned");
        }
        return plan;
    }

    private static Plan replanned(Plan plan, ShiftReplanned replanned) {
        return new Plan(
                plan.car(),
                replanned.dutyFrom(),
                replanned.dutyUntil(),
                replanned.area(),
                plan.kind(),
                replanned.mode(),
                replanned.overrunMinutesMax(),
                replanned.crew());
    }
}
