package org.alongside.dispatch.unit;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.acceptAll;

import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitAtScene;
import org.alongside.contracts.dispatch.UnitCheckedIn;
import org.alongside.contracts.dispatch.UnitClear;
import org.alongside.contracts.dispatch.UnitCommitted;
import org.alongside.contracts.dispatch.UnitCommittedElsewhere;
import org.alongside.contracts.dispatch.UnitEmergencyDeclared;
import org.alongside.contracts.dispatch.UnitEnRoute;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.dispatch.UnitFreedElsewhere;
import org.alongside.contracts.dispatch.UnitReservationReleased;
import org.alongside.contracts.dispatch.UnitStaged;
import org.alongside.contracts.dispatch.UnitStateChanged;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.unit.Commitment.Assigned;
import org.alongside.dispatch.unit.Commitment.Elsewhere;
import org.alongside.dispatch.unit.Commitment.Free;
import org.alongside.dispatch.unit.Commitment.Reserved;
import org.alongside.dispatch.unit.Commitment.Stage;
import org.alongside.dispatch.unit.Unit.InService;
import org.alongside.dispatch.unit.UnitCommand.Reported;
import org.alongside.eventsourcing.decide.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a report about a unit. Nothing is refused: a unit that reports from an incident it was not sent to
 * is taken at its word, and held by that incident when nobody else holds it.
 */
final class UnitReported {

    private final CheckIns checkIns;

    UnitReported(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    Decision<UnitEvent> decide(InService unit, Reported report) {
        return switch (report) {
            case UnitCommand.ReportRadioState state -> radioState(unit, state);
            case UnitCommand.ReportEmergency call -> emergency(unit, call);
            case UnitCommand.ReportCommittedElsewhere elsewhere -> committedElsewhere(unit, elsewhere);
            case UnitCommand.ReportFreedElsewhere freed -> freedElsewhere(unit, freed);
            case UnitCommand.ReservationRanOut ranOut -> ranOut(unit, ranOut);
            case UnitCommand.ReportCheckedIn checkedIn -> CheckIns.checkedIn(unit, checkedIn);
            case UnitCommand.CheckInDue due -> checkIns.ranOut(unit, due);
            case UnitCommand.ReportClear clear -> clear(unit, clear);
            case UnitCommand.ReportAcknowledged r -> stage(unit, r.incident(), Stage.ACKNOWLEDGED, moved(r), r);
            case UnitCommand.ReportEnRoute r -> stage(unit, r.incident(), Stage.EN_ROUTE, moved(r), r);
            case UnitCommand.ReportStaged r -> stage(unit, r.incident(), Stage.STAGED, moved(r), r);
            case UnitCommand.ReportAtScene r -> stage(unit, r.incident(), Stage.AT_SCENE, moved(r), r);
        };
    }

    /** Of a retired unit the bare fact is kept. */
    static Decision<UnitEvent> ofRetired(Reported report) {
        return switch (report) {
            case UnitCommand.ReportRadioState s -> accept(new UnitStateChanged(s.raw(), s.meaning(), s.at()));
            case UnitCommand.ReportEmergency call -> accept();
            case UnitCommand.ReportCommittedElsewhere e ->
                accept(new UnitCommittedElsewhere(e.job(), e.at(), e.expectedFreeAt()));
            case UnitCommand.ReportFreedElsewhere f -> accept(new UnitFreedElsewhere(f.job(), f.at()));
            case UnitCommand.ReservationRanOut r -> accept();
            case UnitCommand.ReportCheckedIn r -> accept(new UnitCheckedIn(r.at()));
            case UnitCommand.CheckInDue r -> accept();
            case UnitCommand.ReportClear c -> accept(new UnitClear(c.incident(), c.at()));
            case UnitCommand.ReportAcknowledged r -> accept(moved(r));
            case UnitCommand.ReportEnRoute r -> accept(moved(r));
            case UnitCommand.ReportStaged r -> accept(moved(r));
            case UnitCommand.ReportAtScene r -> accept(moved(r));
        };
    }

    private static UnitEvent moved(UnitCommand.ReportAcknowledged r) {
        return new UnitCommitted(r.incident(), r.at());
    }

    private static UnitEvent moved(UnitCommand.ReportEnRoute r) {
        return new UnitEnRoute(r.incident(), r.at(), r.expectedAtSceneAt());
    }

    private static UnitEvent moved(UnitCommand.ReportStaged r) {
        return new UnitStaged(r.incident(), r.at());
    }

    private static UnitEvent moved(UnitCommand.ReportAtScene r) {
        return new UnitAtScene(r.incident(), r.at());
    }

    static Decision<UnitEvent> radioState(InService unit, UnitCommand.ReportRadioState state) {
        var pressed = new UnitStateChanged(state.raw(), state.meaning(), state.at());
        var radio = new Unit.Radio(state.raw(), state.meaning(), state.at());
        if (radio.equals(unit.radio())) {
            return accept();
        }
        if (state.meaning() == RadioState.EMERGENCY) {
            return emergency(unit, pressed);
        }
        var follows = state.at().isBefore(unit.radio().changedAt()) ? null : meant(unit.commitment(), state);
        return follows == null ? accept(pressed) : accept(pressed, follows);
    }

    /** However late it is heard and whatever was pressed since; only what a person has ended is over. */
    private static Decision<UnitEvent> emergency(InService unit, UnitStateChanged pressed) {
        var at = pressed.changedAt();
        return unit.emergency().isNewAt(at)
                ? accept(pressed, new UnitEmergencyDeclared(unit.commitment().incident(), at))
                : accept(pressed);
    }

    private static Decision<UnitEvent> emergency(InService unit, UnitCommand.ReportEmergency call) {
        return unit.emergency().isNewAt(call.at())
                ? accept(new UnitEmergencyDeclared(call.incident(), call.at()))
                : accept();
    }

    /** What a status says of the job in hand; officers press it instead of talking. */
    private static @Nullable UnitEvent meant(Commitment commitment, UnitCommand.ReportRadioState state) {
        if (!(commitment instanceof Assigned job) || state.at().isBefore(job.stageAt())) {
            return null;
        }
        return switch (state.meaning()) {
            case EN_ROUTE ->
                job.stage().compareTo(Stage.EN_ROUTE) < 0 ? new UnitEnRoute(job.incident(), state.at(), null) : null;
            case AT_SCENE -> job.stage() == Stage.AT_SCENE ? null : new UnitAtScene(job.incident(), state.at());
            case RECEIVED -> job.stage() == Stage.ASSIGNED ? new UnitCommitted(job.incident(), state.at()) : null;
            case AVAILABLE_ON_PATROL, AVAILABLE_AT_STATION, OFF_DUTY ->
                job.stage() == Stage.AT_SCENE ? new UnitClear(job.incident(), state.at()) : null;
            default -> null;
        };
    }

    private static Decision<UnitEvent> stage(
            InService unit, IncidentId incident, Stage stage, UnitEvent moved, Reported report) {
        return switch (unit.commitment()) {
            case Assigned job when job.isFor(incident) && job.stage() == stage -> accept();
            case Assigned job -> accept(moved);
            case Elsewhere other -> accept(moved);
            case Reserved held when !held.isFor(incident) -> accept(moved);
            case Reserved held -> assignedAnd(incident, held.legs(), moved, report);
            case Free free -> assignedAnd(incident, List.of(Leg.RESPONSE), moved, report);
        };
    }

    private static Decision<UnitEvent> assignedAnd(
            IncidentId incident, List<Leg> legs, UnitEvent moved, Reported report) {
        return Decision.<UnitEvent>accept(new UnitAssigned(incident, legs, report.at(), null), moved)
                .cancelTimer(UnitAsked.RESERVATION_TIMER);
    }

    /**
     * Told late, that it was done before it was sent, or arrived, this time says nothing of this time: it must not look
     * free while its leg counts on it.
     */
    private static Decision<UnitEvent> clear(InService unit, UnitCommand.ReportClear clear) {
        boolean isOfBefore = unit.commitment() instanceof Assigned job
                && job.isFor(clear.incident())
                && clear.at().isBefore(job.stageAt());
        return unit.commitment() instanceof Free || isOfBefore
                ? accept()
                : accept(new UnitClear(clear.incident(), clear.at()));
    }

    /** The master's word wins: what Alongside had the unit doing is let go, visibly, in the same append. */
    private static Decision<UnitEvent> committedElsewhere(InService unit, UnitCommand.ReportCommittedElsewhere report) {
        if (unit.commitment() instanceof Elsewhere now && now.isNotChangedBy(report)) {
            return accept();
        }
        var events = new ArrayList<>(MasterWord.lost(unit.commitment(), report.job(), report.at()));
        events.add(new UnitCommittedElsewhere(report.job(), report.at(), report.expectedFreeAt()));
        return acceptAll(events);
    }

    /** Told late, of a time before the master took the unit again: it must not look free while it is held there. */
    private static Decision<UnitEvent> freedElsewhere(InService unit, UnitCommand.ReportFreedElsewhere report) {
        return unit.commitment() instanceof Elsewhere elsewhere
                        && elsewhere.job().equals(report.job())
                        && !report.at().isBefore(elsewhere.since())
                ? accept(new UnitFreedElsewhere(report.job(), report.at()))
                : accept();
    }

    private static Decision<UnitEvent> ranOut(InService unit, UnitCommand.ReservationRanOut ranOut) {
        return unit.commitment() instanceof Reserved held
                ? accept(new UnitReservationReleased(held.incident(), ranOut.at(), StandDownReason.RESERVATION_EXPIRED))
                : accept();
    }
}
