package org.alongside.dispatch.unit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.dispatch.UnitCheckInMissed;
import org.alongside.contracts.dispatch.UnitCheckedIn;
import org.alongside.contracts.dispatch.UnitClear;
import org.alongside.contracts.dispatch.UnitCommitted;
import org.alongside.contracts.dispatch.UnitCommittedElsewhere;
import org.alongside.contracts.dispatch.UnitCrewed;
import org.alongside.contracts.dispatch.UnitEmergencyDeclared;
import org.alongside.contracts.dispatch.UnitEmergencyEnded;
import org.alongside.contracts.dispatch.UnitEnRoute;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.dispatch.UnitFreedElsewhere;
import org.alongside.contracts.dispatch.UnitMasterUpdateReceived;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.dispatch.UnitReservationReleased;
import org.alongside.contracts.dispatch.UnitReserved;
import org.alongside.contracts.dispatch.UnitRetired;
import org.alongside.contracts.dispatch.UnitStaged;
import org.alongside.contracts.dispatch.UnitStateChanged;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.dispatch.UnitTakenByMaster;
import org.alongside.contracts.dispatch.UnitTakingSeenTo;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.unit.Commitment.Assigned;
import org.alongside.dispatch.unit.Commitment.Elsewhere;
import org.alongside.dispatch.unit.Commitment.Free;
import org.alongside.dispatch.unit.Commitment.Reserved;
import org.alongside.dispatch.unit.Commitment.Stage;
import org.alongside.dispatch.unit.Unit.InService;
import org.jspecify.annotations.Nullable;

/** A unit in service after each event. */
final class UnitFolding {

    private UnitFolding() {}

    static Unit after(InService unit, UnitEvent event) {
        var heardAt = heardAt(event);
        return changed(heardAt == null ? unit : unit.with(unit.heard().again(heardAt)), event);
    }

    /** When the crew was heard of, where that is what the event tells. */
    private static @Nullable Instant heardAt(UnitEvent event) {
        return switch (event) {
            case UnitStateChanged changed -> changed.changedAt();
            case UnitCommitted e -> e.unitAcknowledgedAt();
            case UnitEnRoute e -> e.unitEnRouteAt();
            case UnitStaged e -> e.unitStagedAt();
            case UnitAtScene e -> e.unitAtSceneAt();
            case UnitClear e -> e.unitClearAt();
            case UnitCheckedIn e -> e.checkedInAt();
            default -> null;
        };
    }

    private static Unit changed(InService unit, UnitEvent event) {
        return switch (event) {
            case UnitRegistered details -> unit.with(details);
            case UnitRetired retired -> new Unit.Retired(unit.details());
            case UnitCrewed crewed -> unit.with(new Unit.Crew(crewed.crew().size(), crewed.constables()));
            case UnitStateChanged changed -> radio(unit, changed);
            case UnitReserved reserved ->
                unit.with(new Reserved(reserved.incident(), reserved.legs(), reserved.reservedUntil()));
            case UnitReservationReleased released -> unit.with(new Free());
            case UnitAssigned assigned -> unit.with(assigned(unit.commitment(), assigned));
            case UnitCommitted e -> stage(unit, e.incident(), Stage.ACKNOWLEDGED, e.unitAcknowledgedAt());
            case UnitEnRoute e -> stage(unit, e.incident(), Stage.EN_ROUTE, e.unitEnRouteAt());
            case UnitStaged e -> stage(unit, e.incident(), Stage.STAGED, e.unitStagedAt());
            case UnitAtScene e -> stage(unit, e.incident(), Stage.AT_SCENE, e.unitAtSceneAt());
            case UnitClear clear -> unit.commitment().isFor(clear.incident()) ? unit.with(new Free()) : unit;
            case UnitStoodDown stoodDown -> unit.with(without(unit.commitment(), stoodDown));
            case UnitCommittedElsewhere elsewhere -> unit.with(Elsewhere.of(elsewhere));
            case UnitFreedElsewhere freed -> unit.commitment() instanceof Elsewhere ? unit.with(new Free()) : unit;
            case UnitMasterUpdateReceived word -> unit.with(unit.mastery().heard(word));
            case UnitTakenByMaster taken -> unit.with(unit.mastery().took(taken));
            case UnitTakingSeenTo seen -> unit.with(unit.mastery().seenTo());
            case UnitEmergencyDeclared e ->
                unit.with(new Unit.Emergency(
                        e.declaredAt(), e.incident(), unit.emergency().endedAt()));
            case UnitEmergencyEnded e -> unit.with(new Unit.Emergency(null, null, e.endedAt()));
            case UnitCheckedIn heard -> unit;
            case UnitCheckInMissed missed ->
                unit.with(new Unit.Heard(unit.heard().at(), missed.missedAt()));
        };
    }

    private static Unit radio(InService unit, UnitStateChanged changed) {
        var now = new Unit.Radio(changed.rawState(), changed.meaning(), changed.changedAt());
        return changed.changedAt().isBefore(unit.radio().changedAt()) ? unit : unit.with(now);
    }

    private static Commitment assigned(Commitment before, UnitAssigned assigned) {
        if (before instanceof Elsewhere || (before.incident() != null && !before.isFor(assigned.incident()))) {
            throw new IllegalStateException("a unit held by another job was assigned");
        }
        return before instanceof Assigned running
                ? new Assigned(
                        running.incident(), union(running.legs(), assigned.legs()), running.stage(), running.stageAt())
                : new Assigned(assigned.incident(), assigned.legs(), Stage.ASSIGNED, assigned.unitAssignedAt());
    }

    private static Unit stage(InService unit, IncidentId incident, Stage stage, Instant at) {
        return unit.commitment() instanceof Assigned running
                        && running.incident().equals(incident)
                        && !at.isBefore(running.stageAt())
                ? unit.with(new Assigned(incident, running.legs(), stage, at))
                : unit;
    }

    private static Commitment without(Commitment before, UnitStoodDown stoodDown) {
        if (!(before instanceof Assigned running) || !running.incident().equals(stoodDown.incident())) {
            return before;
        }
        var left = new ArrayList<>(running.legs());
        left.removeAll(stoodDown.legs());
        return left.isEmpty()
                ? new Free()
                : new Assigned(running.incident(), List.copyOf(left), running.stage(), running.stageAt());
    }

    static List<Leg> union(List<Leg> some, List<Leg> more) {
        var all = new ArrayList<>(some);
        more.stream().filter(leg -> !all.contains(leg)).forEach(all::add);
        return List.copyOf(all);
    }
}
