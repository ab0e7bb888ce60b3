package org.alongside.dispatch.unit;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitCrewed;
import org.alongside.contracts.dispatch.UnitEmergencyEnded;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.dispatch.UnitReservationReleased;
import org.alongside.contracts.dispatch.UnitReserved;
import org.alongside.contracts.dispatch.UnitRetired;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.dispatch.UnitTakingSeenTo;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.dispatch.unit.Commitment.Assigned;
import org.alongside.dispatch.unit.Commitment.Elsewhere;
import org.alongside.dispatch.unit.Commitment.Free;
import org.alongside.dispatch.unit.Commitment.Reserved;
import org.alongside.dispatch.unit.Unit.InService;
import org.alongside.dispatch.unit.UnitCommand.Asked;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.Refusal;
import org.jspecify.annotations.Nullable;

/** What a unit in service does when asked. */
final class UnitAsked {

    /** Ends a reservation that nobody used. */
    static final String RESERVATION_TIMER = "reservation";

    /** A unit held and not sent is one that nobody has: no hold outlasts this, and it can be asked for again. */
    private static final Duration HOLD_MAX = Duration.ofMinutes(30);

    private UnitAsked() {}

    static Decision<UnitEvent> decide(InService unit, Asked asked) {
        return switch (asked) {
            case UnitCommand.Register register ->
                register.details().equals(unit.details()) ? accept() : UnitDecider.registered(register.details());
            case UnitCommand.PutCrewOn crew -> accept(new UnitCrewed(crew.crew(), crew.constables(), crew.at()));
            case UnitCommand.Reserve reserve when reserve.legs().contains(Leg.IDVA_CAR) -> notTheCar();
            case UnitCommand.Assign assign when assign.legs().contains(Leg.IDVA_CAR) -> notTheCar();
            case UnitCommand.Reserve reserve -> reserve(unit, reserve);
            case UnitCommand.ReleaseReservation release -> release(unit, release);
            case UnitCommand.Assign assign -> assign(unit, assign);
            case UnitCommand.StandDown standDown -> standDown(unit, standDown);
            case UnitCommand.SeeToTaking see -> seeToTaking(unit, see);
            case UnitCommand.EndEmergency end -> endEmergency(unit, end);
            case UnitCommand.Retire retire -> retire(unit, retire);
        };
    }

    private static Decision<UnitEvent> notTheCar() {
        return refuse(DispatchRefusal.CAR_IS_PROPOSED, "No unit carries the car's leg; propose the car");
    }

    private static Decision<UnitEvent> reserve(InService unit, UnitCommand.Reserve reserve) {
        if (unit.commitment() instanceof Assigned running && running.isFor(reserve.incident())) {
            return accept();
        }
        var refusal = refusal(unit, reserve.incident());
        if (refusal != null) {
            return new Decision.Refused<>(refusal);
        }
        var legs = UnitFolding.union(unit.commitment().legs(), reserve.legs());
        var until = heldUntil(reserve);
        return Decision.<UnitEvent>accept(new UnitReserved(reserve.incident(), legs, reserve.at(), until))
                .startTimer(RESERVATION_TIMER, until);
    }

    private static Instant heldUntil(UnitCommand.Reserve reserve) {
        var latest = reserve.at().plus(HOLD_MAX);
        var until = reserve.until();
        return until == null || until.isAfter(latest) ? latest : until;
    }

    private static Decision<UnitEvent> release(InService unit, UnitCommand.ReleaseReservation release) {
        return unit.commitment() instanceof Reserved reserved && reserved.isFor(release.incident())
                ? Decision.<UnitEvent>accept(
                                new UnitReservationReleased(release.incident(), release.at(), release.reason()))
                        .cancelTimer(RESERVATION_TIMER)
                : accept();
    }

    private static Decision<UnitEvent> assign(InService unit, UnitCommand.Assign assign) {
        var refusal = refusal(unit, assign.incident());
        if (refusal != null) {
            return new Decision.Refused<>(refusal);
        }
        var more = new ArrayList<>(assign.legs());
        if (unit.commitment() instanceof Assigned running) {
            more.removeAll(running.legs());
        }
        return more.isEmpty()
                ? accept()
                : Decision.<UnitEvent>accept(new UnitAssigned(assign.incident(), more, assign.at(), assign.decision()))
                        .cancelTimer(RESERVATION_TIMER);
    }

    private static Decision<UnitEvent> standDown(InService unit, UnitCommand.StandDown ask) {
        var legs = unit.commitment().isFor(ask.incident()) ? dropped(unit.commitment(), ask.legs()) : List.<Leg>of();
        if (legs.isEmpty()) {
            return accept();
        }
        return unit.commitment() instanceof Reserved
                ? release(unit, new UnitCommand.ReleaseReservation(ask.incident(), ask.reason(), ask.at()))
                : accept(new UnitStoodDown(
                        ask.incident(), legs, ask.reason(), ask.at(), ask.explanation(), ask.decision()));
    }

    private static List<Leg> dropped(Commitment commitment, List<Leg> asked) {
        return asked.isEmpty()
                ? commitment.legs()
                : commitment.legs().stream().filter(asked::contains).toList();
    }

    private static Decision<UnitEvent> seeToTaking(InService unit, UnitCommand.SeeToTaking see) {
        var taken = unit.mastery().taken();
        return taken == null ? accept() : accept(new UnitTakingSeenTo(taken.incident(), see.at()));
    }

    private static Decision<UnitEvent> endEmergency(InService unit, UnitCommand.EndEmergency end) {
        var emergency = unit.emergency();
        return emergency.since() == null ? accept() : accept(new UnitEmergencyEnded(emergency.incident(), end.at()));
    }

    private static Decision<UnitEvent> retire(InService unit, UnitCommand.Retire retire) {
        return unit.commitment() instanceof Free
                ? accept(new UnitRetired(retire.at()))
                : refuse(DispatchRefusal.UNIT_COMMITTED, "Stand the unit down before retiring it");
    }

    /** Why the unit may not be held for this incident, or null when it may. */
    private static @Nullable Refusal refusal(InService unit, IncidentId incident) {
        if (unit.commitment().isFor(incident)) {
            return null;
        }
        return switch (unit.commitment()) {
            case Reserved other -> refusal(DispatchRefusal.UNIT_RESERVED, "Another incident holds this unit");
            case Assigned other -> refusal(DispatchRefusal.UNIT_COMMITTED, "Another incident has this unit");
            case Elsewhere other ->
                refusal(DispatchRefusal.UNIT_COMMITTED_ELSEWHERE, "Another control system has this unit");
            case Free free -> unfit(unit);
        };
    }

    private static @Nullable Refusal unfit(InService unit) {
        if (unit.emergency().since() != null) {
            return refusal(
                    DispatchRefusal.CREW_EMERGENCY, "This unit's crew called for help and nobody has ended that");
        }
        if (unit.radio().meaning() == RadioState.OFF_DUTY) {
            return refusal(DispatchRefusal.UNIT_OFF_DUTY, "This unit is off duty");
        }
        if (!unit.radio().isDeployable()) {
            return refusal(DispatchRefusal.UNIT_NOT_DEPLOYABLE, "This unit's radio state does not let it go");
        }
        return unit.crew().members() == 0 && !unit.isMasteredElsewhere()
                ? refusal(DispatchRefusal.UNIT_NOT_CREWED, "Nobody is on this unit")
                : null;
    }

    private static Refusal refusal(DispatchRefusal code, String detail) {
        return new Refusal(code, detail);
    }
}
