package org.alongside.dispatch.unit;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.dispatch.UnitRetired;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.dispatch.unit.Unit.InService;
import org.alongside.dispatch.unit.Unit.Retired;
import org.alongside.dispatch.unit.Unit.Unregistered;
import org.alongside.dispatch.unit.UnitCommand.Asked;
import org.alongside.dispatch.unit.UnitCommand.Register;
import org.alongside.dispatch.unit.UnitCommand.Reported;
import org.alongside.dispatch.unit.UnitCommand.TakeMasterUpdate;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;

/** The rules of one unit. What is asked goes to {@link UnitAsked}, what is reported to {@link UnitReported}. */
public final class UnitDecider implements Decider<Unit, UnitCommand, UnitEvent> {

    private final CheckIns checkIns;
    private final UnitReported reported;

    /** Rules under the limits of this policy. */
    public UnitDecider(UnitPolicy policy) {
        this.checkIns = new CheckIns(policy);
        this.reported = new UnitReported(checkIns);
    }

    /** The command that a timer of a unit becomes. It may be noticed later than it was due. */
    public static UnitCommand due(String timer, Instant dueAt, Instant now) {
        if (timer.equals(CheckIns.TIMER)) {
            return new UnitCommand.CheckInDue(dueAt, now);
        }
        if (timer.equals(UnitAsked.RESERVATION_TIMER)) {
            return new UnitCommand.ReservationRanOut(dueAt);
        }
        throw new IllegalArgumentException("a unit never started a timer " + timer);
    }

    @Override
    public Unit initial() {
        return new Unregistered();
    }

    @Override
    public Decision<UnitEvent> decide(Unit unit, UnitCommand command) {
        return switch (unit) {
            case Unregistered none
            when command instanceof TakeMasterUpdate update ->
                checkIns.wound(InService.registered(update.details()), MasterWord.first(update));
            case Unregistered none -> ofUnknown(command);
            case Retired gone -> ofRetired(command);
            case InService inService -> checkIns.wound(inService, ofInService(inService, command));
        };
    }

    private Decision<UnitEvent> ofInService(InService unit, UnitCommand command) {
        return switch (command) {
            case Asked asked -> UnitAsked.decide(unit, asked);
            case Reported report -> reported.decide(unit, report);
            case TakeMasterUpdate update -> MasterWord.taken(unit, update);
        };
    }

    private static Decision<UnitEvent> ofUnknown(UnitCommand command) {
        return command instanceof Register register
                ? registered(register.details())
                : refuse(DispatchRefusal.UNKNOWN_UNIT, "No unit is registered under this id");
    }

    /** Claims make one call sign, and one unit of another system, one unit here. */
    static Decision.Accepted<UnitEvent> registered(UnitRegistered details) {
        var decision = Decision.<UnitEvent>accept(details).claim("call-sign", details.callSign());
        var master = details.master();
        return master == null ? decision : decision.claim("external-unit", master.system() + "/" + master.externalId());
    }

    private static Decision<UnitEvent> ofRetired(UnitCommand command) {
        return switch (command) {
            case Register register -> refuse(DispatchRefusal.UNIT_RETIRED, "This unit is retired; register a new one");
            case UnitCommand.Retire again -> accept();
            case UnitCommand.StandDown alreadyGone -> accept();
            case UnitCommand.ReleaseReservation alreadyGone -> accept();
            case UnitCommand.EndEmergency alreadyGone -> accept();
            case UnitCommand.SeeToTaking alreadyGone -> accept();
            case TakeMasterUpdate update -> accept(update.received());
            case Asked asked -> refuse(DispatchRefusal.UNIT_RETIRED, "This unit is retired");
            case Reported report -> UnitReported.ofRetired(report);
        };
    }

    @Override
    public Unit evolve(Unit unit, UnitEvent event) {
        return folded(unit, event);
    }

    static Unit folded(Unit unit, UnitEvent event) {
        return switch (unit) {
            case Unregistered none -> first(event);
            case InService inService when event instanceof UnitRetired -> new Retired(inService.details());
            case InService inService -> UnitFolding.after(inService, event);
            case Retired gone -> gone;
        };
    }

    private static Unit first(UnitEvent event) {
        if (event instanceof UnitRegistered details) {
            return InService.registered(details);
        }
        throw new IllegalStateException(event.getClass().getSimpleName() + " of a unit that nobody registered");
    }
}
